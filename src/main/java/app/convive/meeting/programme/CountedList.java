package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * «Two visits: the bakery on Mill Lane, and the old kiln», «trois groupes : les grands au col, les petits …»: behind a colon
 * stand as many parts as the words before it count.
 */
final class CountedList {

    private static final int MOST = 8;
    private static final int FEWEST = 2;
    private static final int LONGEST_HEAD = 90;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 110;

    private final Phrases numbers;
    private final Phrases hints;
    private final Phrases kinds;
    private final Phrases themes;

    CountedList(Vocabulary vocabulary) {
        numbers = vocabulary.topic("numbers");
        hints = vocabulary.topic("hints");
        kinds = vocabulary.topic("kinds");
        themes = vocabulary.topic("themes");
    }

    /** Its parts; none where their number is another one. */
    List<String> parts(String title) {
        int colon = title.indexOf(": ");
        if (colon <= 0 || colon > LONGEST_HEAD) {
            return List.of();
        }
        int count = count(Tokens.of(title.substring(0, colon)));
        Tokens list = Tokens.of(title.substring(colon + 1).strip());
        if (count == 0) {
            return List.of();
        }
        for (String signs : List.of(";", ",;", ",;&")) {
            List<String> parts = split(list, signs);
            boolean whole = parts.size() == count
                    && parts.stream().allMatch(part -> part.length() >= SHORTEST && part.length() <= LONGEST);
            if (whole) {
                return parts;
            }
        }
        return List.of();
    }

    /** «Départs, 3 équipes», and as many lines below. */
    boolean counts(String title, long lines) {
        return lines >= FEWEST && count(Tokens.of(title)) == lines;
    }

    /** The number that the words name last: «in two», «trois groupes»; 0 for none. */
    private int count(Tokens head) {
        int count = 0;
        for (int i = 0; i < head.size(); i++) {
            Phrases.Match word = numbers.at(head, i);
            boolean digit = word != null
                    && Character.isDigit(word.key().charAt(word.key().length() - 1))
                    && word.key().chars().allMatch(Character::isDigit);
            int value = head.at(i).isNumber() && !head.tight(i - 1) && !head.tight(i)
                    ? head.at(i).value()
                    : word != null && digit ? Integer.parseInt(word.key()) : 0;
            count = value >= FEWEST && value <= MOST && happen(head, i) ? value : count;
        }
        return count;
    }

    /** «two visits», «trois groupes», and «in two» at the end: what is counted happens. */
    private boolean happen(Tokens head, int number) {
        for (int i = number + 1; i <= number + 2; i++) {
            if (kinds.at(head, i) != null || themes.is("slot", head, i) || themes.is("slot.counted", head, i)) {
                return true;
            }
        }
        return number + 1 >= head.size() && number > 0 && themes.is("into", head, number - 1);
    }

    /** At these signs outside of brackets and quotes, or at «and» where they have an ampersand among them. */
    private List<String> split(Tokens list, String signs) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < list.size(); i++) {
            Token token = list.at(i);
            depth += "(«“".contains(token.text()) ? 1 : ")»”".contains(token.text()) ? -1 : 0;
            boolean sign = token.isAnyOf(",;") && signs.contains(token.text());
            boolean and = signs.contains("&") && joins(list, i);
            if (depth <= 0 && (sign || and)) {
                add(parts, list, from, i);
                from = i + 1;
            }
        }
        add(parts, list, from, list.size());
        return parts;
    }

    private void add(List<String> parts, Tokens list, int from, int to) {
        int start = from < to && joins(list, from) ? from + 1 : from;
        String part = start < to
                ? Edges.trimmed(list.text()
                        .substring(list.at(start).start(), list.at(to - 1).end()))
                : "";
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    private boolean joins(Tokens list, int index) {
        return hints.is("and", list, index) || hints.is("while", list, index);
    }
}
