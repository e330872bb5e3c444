package app.convive.question.understanding;

import app.convive.question.understanding.words.Lexicon;
import app.convive.question.understanding.words.Role;
import app.convive.question.understanding.words.Span;
import app.convive.question.understanding.words.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words of a question that stand side by side in a title too, where one of them could mislead: in «atelier B», "session 2"
 * or «de premier cycle» the letter, number or "first" belongs to the name.
 */
final class Runs {

    /** A school class, of which a letter may follow: «5e A». */
    private static final Pattern CLASS = Pattern.compile("\\d{1,2}(?:e|eme|th|rd|nd|st)?");

    private static final int SMALL = 3;

    /** In words it mostly stands for a thing. */
    private static final String ONE = "1";

    /** A number before one of these counts it. */
    private static final Set<Role> COUNTED = EnumSet.of(Role.UNIT, Role.NUMBER, Role.CLOCK, Role.PART);

    /** Of «coop», "co-op". */
    private static final int SHORTEST_HEAD = 2;

    private static final Pattern RANK = Pattern.compile("(\\d{1,2})(?:e|er|ere|th|rd|nd|st)");

    private static final Pattern GLUED = Pattern.compile("(\\p{L}{2,})(\\d{1,3})");

    private Runs() {}

    /** The tokens with such words joined into one. */
    static List<Token> join(List<Token> written, AgendaIndex index, Lexicon lexicon) {
        List<Token> joined = new ArrayList<>();
        List<Token> tokens = inDigits(written, index, lexicon);
        for (int i = 0; i < tokens.size(); ) {
            int end = i + 1;
            while (end < tokens.size() && continues(tokens.get(end - 1), tokens.get(end), index)) {
                end++;
            }
            int from = i;
            int to = end;
            while (from < to && lexicon.isPlain(tokens.get(from).text())) {
                from++;
            }
            while (to > from
                    && (!isLabel(tokens.get(to - 1)) || isElided(tokens, from, to, lexicon))
                    && lexicon.isPlain(tokens.get(to - 1).text())) {
                to--;
            }
            List<Token> run = tokens.subList(from, to);
            joined.addAll(tokens.subList(i, from));
            if (run.size() > 1 && tells(run) && (misleads(run, lexicon) || isPlace(run, index, lexicon))) {
                joined.add(
                        new Token(String.join(" ", run.stream().map(Token::text).toList()), Token.Kind.RUN));
            } else {
                joined.addAll(run);
            }
            joined.addAll(tokens.subList(to, end));
            i = end;
        }
        return joined;
    }

    /** The article of «discours de l'évêque»: no letter that tells one of several. */
    private static boolean isElided(List<Token> tokens, int from, int to, Lexicon lexicon) {
        return to - 1 > from
                && to < tokens.size()
                && tokens.get(to - 1).isWord()
                && lexicon.isPreposition(tokens.get(to - 2).text());
    }

    /** Some word of it is more than «ce qui». */
    private static boolean tells(List<Token> run) {
        return run.stream().anyMatch(token -> token.text().length() > SMALL || !token.isWord() || isLabel(token));
    }

    /** The 7 of «7e», "7th", "seventh". */
    private static @Nullable String rank(Token token, Lexicon lexicon) {
        Matcher digits = RANK.matcher(token.text());
        return digits.matches()
                ? digits.group(1)
                : lexicon.spans(List.of(token)).getFirst().value(Role.ORDINAL);
    }

    /** "Session one" is session 1, "the 7th round" is round 7, "team 2" is team two, if the agenda has that. */
    private static List<Token> inDigits(List<Token> written, AgendaIndex index, Lexicon lexicon) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            if (!isNumbering(written, i, lexicon)) {
                tokens.addAll(apart(written.get(i), index));
            }
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String rank = rank(tokens.get(i), lexicon);
            String word = tokens.get(i + 1).text();
            if (rank != null
                    && index.hasPair(word, rank)
                    && !index.hasPair(tokens.get(i).text(), word)) {
                tokens.set(i, tokens.get(i + 1));
                tokens.set(i + 1, Token.word(rank));
            }
        }
        for (int i = 1; i < tokens.size(); i++) {
            String number = lexicon.spans(List.of(tokens.get(i))).getFirst().value(Role.NUMBER);
            if (number != null
                    && (index.hasPair(tokens.get(i - 1).text(), number)
                            || isLabelled(tokens, i, number, index, lexicon))) {
                tokens.set(i, Token.word(number));
            }
            String words =
                    index.numberInWords(tokens.get(i - 1).text(), tokens.get(i).text());
            if (words != null) {
                tokens.set(i, Token.word(words));
            }
        }
        return tokens;
    }

    /** The "no." of "round no. 3". */
    private static boolean isNumbering(List<Token> tokens, int at, Lexicon lexicon) {
        return at > 0
                && at + 1 < tokens.size()
                && lexicon.spans(tokens.subList(at, at + 1)).getFirst().has(Role.NUMBERING)
                && tokens.get(at - 1).isWord()
                && !lexicon.isPlain(tokens.get(at - 1).text())
                && isNumber(tokens.get(at + 1), lexicon);
    }

    private static boolean isNumber(Token token, Lexicon lexicon) {
        return token.isNumber() || lexicon.spans(List.of(token)).getFirst().has(Role.NUMBER);
    }

    /**
     * "Round two" is round 2 for an agenda that numbers such a thing, in whatever words; "dinner two days on" and "the
     * swimming one" are not.
     */
    private static boolean isLabelled(List<Token> tokens, int at, String number, AgendaIndex index, Lexicon lexicon) {
        Span next = at + 1 < tokens.size()
                ? lexicon.spans(tokens.subList(at + 1, at + 2)).getFirst()
                : null;
        boolean ends = next == null
                || next.isMark()
                || !next.isNoun() && COUNTED.stream().noneMatch(next::has);
        return ends
                && !number.equals(ONE)
                && index.numbersSeveral()
                && lexicon.spans(tokens.subList(at - 1, at)).getFirst().tags().stream()
                        .anyMatch(tag -> tag.role() == Role.CONCEPT && index.names(tag.value()));
    }

    /** "top8", «perdiem», where the agenda has "top 8", «per diem» */
    private static List<Token> apart(Token token, AgendaIndex index) {
        if (index.words().contains(token.text())) {
            return List.of(token);
        }
        for (int i = SHORTEST_HEAD; token.isWord() && i <= token.text().length() - SMALL; i++) {
            String head = token.text().substring(0, i);
            String tail = token.text().substring(i);
            if (index.hasPair(head, tail)) {
                return List.of(Token.word(head), Token.word(tail));
            }
        }
        Matcher glued = GLUED.matcher(token.text());
        return glued.matches() && index.hasPair(glued.group(1), glued.group(2))
                ? List.of(Token.word(glued.group(1)), Token.word(glued.group(2)))
                : List.of(token);
    }

    private static boolean continues(Token one, Token other, AgendaIndex index) {
        return !one.isMark() && !other.isMark() && index.hasPair(one.text(), other.text());
    }

    private static boolean misleads(List<Token> run, Lexicon lexicon) {
        boolean content = run.stream()
                .anyMatch(token -> token.isWord()
                        && !isLabel(token)
                        && !lexicon.isPlain(token.text())
                        && !lexicon.isAsking(token.text()));
        boolean classLabel =
                run.size() == 2 && CLASS.matcher(run.getFirst().text()).matches() && isLabel(run.getLast());
        boolean risk = isLabel(run.getLast())
                || run.stream().anyMatch(token -> token.isNumber() || lexicon.isGrammar(token.text()));
        return classLabel || content && (risk || isVague(run, lexicon));
    }

    /** «La salle des cartes», where a place is called so. */
    private static boolean isPlace(List<Token> run, AgendaIndex index, Lexicon lexicon) {
        long telling =
                run.stream().filter(token -> !lexicon.isPlain(token.text())).count();
        List<String> words = run.stream().map(Token::text).toList();
        return telling > 1 && index.isPlace(words) || index.isWholePlace(words);
    }

    /** «Point d'étape»: each word says nothing, both are a name. */
    private static boolean isVague(List<Token> run, Lexicon lexicon) {
        List<Token> telling =
                run.stream().filter(token -> !lexicon.isPlain(token.text())).toList();
        return telling.size() > 1 && telling.stream().allMatch(token -> lexicon.isVague(token.text()));
    }

    private static boolean isLabel(Token token) {
        return token.isNumber() || token.text().length() == 1;
    }
}
