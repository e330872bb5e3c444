package app.convive.question.understanding;

import app.convive.question.understanding.words.Concepts;
import app.convive.question.understanding.words.FirstNames;
import app.convive.question.understanding.words.Lexicon;
import app.convive.question.understanding.words.Role;
import app.convive.question.understanding.words.Span;
import app.convive.question.understanding.words.Token;
import app.convive.question.understanding.words.Tokens;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a title tells what its item is about, beside what it is called: «Module 2 : le budget», not «Module 2». */
final class Contents {

    private static final Pattern QUOTED = Pattern.compile("[«“\"]");

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    private static final String ARTICLE =
            "(?i)(?<!\\p{L})(?:the |an? |our |le |la |les |une? |au |aux |du |des |plusieurs |differents |l['’])";

    private static final Pattern NAME =
            Pattern.compile("[ \"«“(:–—-]*(?:(?:de |du |des |d['’]|of |la |le |les |l['’]|the )*)(?:\\p{Lu}|\\d)");

    /** A name, and what is told of it. */
    private static final Pattern APPOSITION = Pattern.compile("(\\p{Lu}[\\p{L}'’-]+) ?, ([^«“\":·–—(]+)");

    private static final String VOLUNTEERS = "volunteers";

    private static final int SHORTEST = 4;

    private Contents() {}

    /** @param called the words by which the question calls it */
    static boolean toldBy(IndexedItem item, List<Term> called, Lexicon language, Concepts concepts) {
        List<Token> tokens = item.title().tokens();
        int from = 0;
        boolean named = false;
        boolean headFirst = !language.headLast();
        for (int i = 0; i < tokens.size(); i++) {
            if (isOf(called, tokens.get(i))) {
                named = true;
                from = headFirst && i < until(tokens, 0, language) ? i + 1 : 0;
            }
        }
        if (!named || QUOTED.matcher(item.item().title()).find()) {
            return true;
        }
        if (isPair(item.item().title().split(" "), language)) {
            return false;
        }
        Set<String> place = item.placeWords().stream().map(Token::text).collect(Collectors.toSet());
        place.addAll(standing(item, called, language, concepts));
        return tokens.subList(from, until(tokens, from, language)).stream()
                .filter(token ->
                        !isOf(called, token) && !isSurname(tokens, token, called) && !place.contains(token.text()))
                .anyMatch(token -> token.isNumber()
                        || token.isWord()
                                && token.text().length() >= SHORTEST
                                && !language.isPlain(token.text())
                                && !isGeneric(token, language, concepts));
    }

    /** What comes with it tells nothing of it: "Film and popcorn". */
    private static boolean isPair(String[] words, Lexicon language) {
        boolean alone = words.length == 3 && (words[0] + words[2]).chars().allMatch(Character::isLetter);
        return alone
                && ("&".equals(words[1])
                        || language.spans(Tokens.of(words[1])).getFirst().has(Role.JOINT));
    }

    /** "Break-out sessions" are about nothing yet. */
    private static boolean isGeneric(Token token, Lexicon language, Concepts concepts) {
        Span span = language.spans(List.of(token)).getFirst();
        String idea = span.value(Role.CONCEPT);
        return span.has(Role.NOUN)
                || idea != null
                        && (concepts.isGeneric(idea)
                                || concepts.edge(idea) != null
                                || concepts.withParents(idea).stream().anyMatch(concepts::isGeneric));
    }

    /** "Umpire: Al Reed", «Arbitre – Jo Bost»: who it is follows the word that is asked for. */
    static boolean isNamedAfter(IndexedItem item, List<Term> called) {
        String title = item.item().title();
        return called.stream()
                .filter(term -> !term.isVague())
                .map(term -> Pattern.compile(
                        "(?iu)(?<!\\p{L})" + Pattern.quote(term.text()) + "s? ?(?::|=| [–—-]) ?(?-i:\\p{Lu})"))
                .anyMatch(named -> named.matcher(title).find());
    }

    /** «Le sujet de Lina Bost» is the rest of the title that has her name, and not what she is: «Lina Bost, infirmière». */
    static boolean beside(IndexedItem item, List<Term> called, Lexicon language, Concepts concepts) {
        List<Token> tokens = item.title().tokens();
        boolean named = called.stream().anyMatch(term -> FirstNames.has(term.text()));
        Set<String> standing = standing(item, called, language, concepts);
        return named
                && tokens.stream()
                        .anyMatch(token -> token.text().length() >= SHORTEST
                                && !isOf(called, token)
                                && !isSurname(tokens, token, called)
                                && !standing.contains(token.text())
                                && !isGeneric(token, language, concepts));
    }

    /** What somebody is who is called by name, and where: the words behind the comma of «Lina Bost, infirmière à Lens». */
    private static Set<String> standing(IndexedItem item, List<Term> called, Lexicon language, Concepts concepts) {
        Matcher parts = APPOSITION.matcher(item.item().title());
        while (parts.find()) {
            List<Token> words = Tokens.of(parts.group(2));
            boolean ofName = isOf(called, Tokens.of(parts.group(1)).getLast());
            if (ofName && isStanding(words, language, concepts)) {
                return words.stream().map(Token::text).collect(Collectors.toSet());
            }
        }
        return Set.of();
    }

    private static boolean isStanding(List<Token> words, Lexicon language, Concepts concepts) {
        Span first = language.spans(words).stream()
                .filter(span -> !span.has(Role.PLAIN))
                .findFirst()
                .orElse(null);
        if (first == null) {
            return false;
        }
        String idea = first.value(Role.CONCEPT);
        return language.told(first.tokens()).contains(Field.SPEAKER.name())
                || idea != null && (concepts.isPerson(idea) || idea.equals(VOLUNTEERS));
    }

    /** What follows the first name by which somebody is called is the rest of it. */
    private static boolean isSurname(List<Token> tokens, Token token, List<Term> called) {
        int at = tokens.indexOf(token);
        return at > 0
                && FirstNames.has(tokens.get(at - 1).text())
                && isOf(called, tokens.get(at - 1))
                && token.isWord();
    }

    /** "Drinks at the inn" does not tell which inn: an article stands before the word, and no name after it. */
    static boolean isUnnamed(IndexedItem item, Term word) {
        String title = ACCENT.matcher(Normalizer.normalize(item.item().title(), Normalizer.Form.NFD))
                .replaceAll("");
        String noun = Pattern.quote(word.words().getLast());
        Matcher found = Pattern.compile(ARTICLE + noun + "[sx]?(?!\\p{L})").matcher(title);
        return found.find() && !NAME.matcher(title.substring(found.end())).lookingAt();
    }

    /** Who gives it is not what it is about: «causerie avec Lina Bost». */
    private static int until(List<Token> tokens, int from, Lexicon language) {
        for (int i = from; i < tokens.size(); i++) {
            if (language.spans(tokens.subList(i, i + 1)).getFirst().has(Role.BY)) {
                return i;
            }
        }
        return tokens.size();
    }

    /** True if its place is what the word means, and has a name or number: «église Saint-Loup», "Lab 5". */
    static boolean isPlaceNamed(IndexedItem item, Term word) {
        List<Token> place = item.placeWords();
        return place.stream().anyMatch(token -> isOf(List.of(word), token))
                && place.stream().anyMatch(token -> !isOf(List.of(word), token) && names(token));
    }

    private static boolean names(Token token) {
        return token.isNumber() || token.text().length() == 1 || token.text().length() >= SHORTEST;
    }

    private static boolean isOf(List<Term> called, Token token) {
        return called.stream()
                .flatMap(term -> term.words().stream())
                .anyMatch(word -> Title.isSame(token.text(), word));
    }
}
