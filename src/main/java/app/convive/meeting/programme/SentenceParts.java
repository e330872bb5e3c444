package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.words.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sentences of a line, and apart from them what they say in brackets. */
final class SentenceParts {

    /**
     * A sentence without its brackets, or a bracket.
     *
     * @param from index of its first token
     * @param to index behind its last token
     * @param within the brackets of a sentence
     */
    record Part(int from, int to, List<Part> within) {

        /** It tells that mention, in a bracket or not. */
        boolean spans(Mention mention) {
            return mention.from() >= from && mention.to() <= to;
        }

        boolean holds(Mention mention) {
            return spans(mention) && within.stream().noneMatch(bracket -> bracket.holds(mention));
        }

        /** The token stands in it, and in none of its brackets. */
        boolean owns(int index) {
            return index >= from
                    && index < to
                    && within.stream().noneMatch(each -> index >= each.from() && index < each.to());
        }
    }

    /**
     * A telephone number.
     *
     * @param from index of its first token
     * @param to index behind its last token
     * @param end index behind the last token of its sentence
     */
    record Number(int from, int to, int end) {}

    private static final int DIGITS = 8;
    private static final int YEAR = 4;
    private static final int OLDEST = 1000;
    private static final int NEWEST = 2100;

    private SentenceParts() {}

    /** Eight digits or more in a row that tell neither hours nor days, nor a season: «2017/2018». */
    static List<Number> numbers(Tokens tokens, List<Mention> mentions) {
        boolean[] told = new boolean[tokens.size()];
        mentions.forEach(mention -> Arrays.fill(told, mention.from(), mention.to(), true));
        List<Number> numbers = new ArrayList<>();
        int from = 0;
        int digits = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            boolean number = i < tokens.size() && !told[i] && tokens.at(i).isNumber();
            boolean parts = i == tokens.size()
                    || told[i]
                    || !number && tokens.at(i).isWord()
                    || tokens.at(i).isAnyOf("()");
            if (parts && digits >= DIGITS && !isSeason(tokens, from, i)) {
                String text = tokens.text();
                int end = Sentences.end(text, tokens.at(i - 1).end() - 1);
                numbers.add(new Number(from, i, end >= text.length() ? tokens.size() : tokens.indexAt(end)));
            }
            from = parts || digits == 0 ? i : from;
            digits = parts ? 0 : digits + (number ? tokens.at(i).length() : 0);
        }
        return numbers;
    }

    private static boolean isSeason(Tokens tokens, int from, int to) {
        int last = to - 1;
        while (last > from && !tokens.at(last).isNumber()) {
            last--;
        }
        int first = tokens.at(from).length() == YEAR ? tokens.at(from).value() : 0;
        int second = tokens.at(last).length() == YEAR ? tokens.at(last).value() : 0;
        return last - from == 2 && first >= OLDEST && second > first && second <= NEWEST;
    }

    static List<Part> of(Tokens tokens) {
        List<Part> parts = new ArrayList<>();
        String text = tokens.text();
        int from = 0;
        while (from < text.length()) {
            int sentence = Sentences.end(text, from);
            int semicolon = text.indexOf("; ", from);
            boolean clause = semicolon >= 0 && semicolon < sentence && !Sentences.inBracket(text, semicolon);
            int to = clause ? semicolon + 1 : sentence;
            int end = to >= text.length() ? tokens.size() : tokens.indexAt(to);
            int start = tokens.indexAt(from);
            parts.add(new Part(start, end, brackets(tokens, start, end)));
            from = to;
        }
        return parts;
    }

    private static List<Part> brackets(Tokens tokens, int from, int to) {
        List<Part> found = new ArrayList<>();
        int open = -1;
        for (int i = from; i < Math.min(to, tokens.size()); i++) {
            if (tokens.at(i).is("(")) {
                open = i;
            } else if (tokens.at(i).is(")") && open >= 0) {
                found.add(new Part(open + 1, i, List.of()));
                open = -1;
            }
        }
        return found;
    }
}
