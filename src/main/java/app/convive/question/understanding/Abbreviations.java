package app.convive.question.understanding;

import app.convive.question.understanding.words.Lexicon;
import app.convive.question.understanding.words.Token;
import app.convive.question.understanding.words.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that titles write by their initials: «Réunion du CVL» for whoever asks about the «conseil de vie lycéenne». */
final class Abbreviations {

    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}{2,5}(?![\\p{L}\\p{N}])");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");

    /** Words that one abbreviation stands for, small ones between them too. */
    private static final int LONGEST = 8;

    private static final int TELLING = 3;

    private Abbreviations() {}

    /** Those of a title, folded; none where all of it is in capitals. */
    static Set<String> in(String title) {
        Set<String> found = new HashSet<>();
        if (SMALL.matcher(title).find()) {
            Matcher capitals = CAPITALS.matcher(title);
            while (capitals.find()) {
                found.add(Tokens.fold(capitals.group()));
            }
        }
        return found;
    }

    /** The tokens with words that the agenda has only by their initials in that form. */
    static List<Token> shortened(List<Token> tokens, AgendaIndex index, Lexicon lexicon) {
        if (index.acronyms().isEmpty()) {
            return tokens;
        }
        List<Token> shortened = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            int end = end(tokens, i, index, lexicon);
            if (end > i) {
                shortened.add(Token.word(initials(tokens.subList(i, end), lexicon)));
            } else {
                shortened.add(tokens.get(i));
            }
            i = Math.max(end, i + 1);
        }
        return shortened;
    }

    /** After the last word of the longest stretch from here whose initials are an abbreviation; the same place if none is. */
    private static int end(List<Token> tokens, int from, AgendaIndex index, Lexicon lexicon) {
        int end = from;
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST); i++) {
            Token token = tokens.get(i);
            boolean joins = i > from && lexicon.isPlain(token.text());
            if (!joins && !tells(token, index, lexicon)) {
                break;
            }
            if (!joins && index.acronyms().contains(initials(tokens.subList(from, i + 1), lexicon))) {
                end = i + 1;
            }
        }
        return end;
    }

    /** A word that says something, and that no title has. */
    private static boolean tells(Token token, AgendaIndex index, Lexicon lexicon) {
        return token.isWord()
                && token.text().length() >= TELLING
                && !lexicon.isPlain(token.text())
                && !lexicon.isGrammar(token.text())
                && !index.words().contains(token.text());
    }

    private static String initials(List<Token> words, Lexicon lexicon) {
        StringBuilder initials = new StringBuilder();
        words.stream()
                .filter(token -> !lexicon.isPlain(token.text()))
                .forEach(token -> initials.append(token.text().charAt(0)));
        return initials.length() < 2 ? "" : initials.toString();
    }
}
