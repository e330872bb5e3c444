package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Shortened;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where the sentences and clauses of a line begin and end. */
final class Sentences {

    private static final Pattern LEADS_ON = Pattern.compile(
            "^(?iu:à|au|aux|chez|dans|de|des|du|d['’]\\p{L}+|en|pour|par|sur|avec|at|in|on|for|from|with|by|of|to)(?!\\p{L})");

    private static final int LONGEST_ABBREVIATION = 3;

    private Sentences() {}

    /** The sentences of a text. */
    static List<String> of(String text) {
        List<String> all = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = end(text, from);
            all.add(text.substring(from, to).strip());
            from = to;
        }
        return all;
    }

    /** Offset at which the sentence begins that goes on to another offset, of those that begin behind a third. */
    static int start(String text, int from, int before) {
        int start = from;
        for (int end = end(text, from); end < before; end = end(text, end)) {
            start = end;
        }
        return start;
    }

    /** Offset behind the next sign that ends a sentence, or the end of the text. */
    static int end(String text, int from) {
        for (int i = Math.max(from, 1); i + 1 < text.length(); i++) {
            boolean stop = ".!?".indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(i + 1));
            boolean shortened =
                    i >= 2 && !Character.isDigit(text.charAt(i - 1)) && !Character.isLetterOrDigit(text.charAt(i - 2));
            if (stop && !shortened && !(text.charAt(i) == '.' ? abbreviated(text, i) : goesOn(text, i))) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** «Who pays? (Room 2)», «Who pays? – Ann Moss»: more of what a question or a cry names. */
    private static boolean goesOn(String text, int sign) {
        int next = sign + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && "([–—-|@:".indexOf(text.charAt(next)) >= 0;
    }

    /** «Dr. Bell», «St. Ann»: a capital, then a letter or two without a vowel. */
    private static boolean abbreviated(String text, int dot) {
        int from = dot;
        while (from > 0 && dot - from <= LONGEST_ABBREVIATION && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int length = dot - from;
        if (Shortened.at(text, dot)) {
            return true;
        }
        if (length < 2 || length > LONGEST_ABBREVIATION || !Character.isUpperCase(text.charAt(from))) {
            return false;
        }
        return text.substring(from + 1, dot)
                .chars()
                .allMatch(c -> Character.isLowerCase(c) && "aeiouy".indexOf(c) < 0 && c < 128);
    }

    /** Nothing, or a sign at the end: a clause begins behind these words. */
    static boolean opensClause(String between) {
        String text = between.stripTrailing();
        if (text.isEmpty()) {
            return true;
        }
        char last = text.charAt(text.length() - 1);
        return ".;,/|•·–—!?)\t►→➡".indexOf(last) >= 0
                || (last == '-' && text.length() > 1 && Character.isWhitespace(text.charAt(text.length() - 2)))
                || between.endsWith("   ");
    }

    /** The 1h10 of «20h30 Un conte (marionnettes, 1h10)». */
    static boolean inBracket(String text, int at) {
        return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
    }

    /** The hours of a line that stand in no bracket; in one walk, since a line may hold thousands. */
    static List<TimeMention> outsideBrackets(Reading reading) {
        List<TimeMention> outside = new ArrayList<>();
        String text = reading.text();
        boolean inside = false;
        int at = 0;
        for (TimeMention time : reading.times()) {
            for (int to = reading.start(time); at <= to; at++) {
                char sign = text.charAt(at);
                inside = sign == '(' || inside && sign != ')';
            }
            if (!inside) {
                outside.add(time);
            }
        }
        return outside;
    }

    /** The same, each of which begins something; none where one only tells an end. */
    static List<TimeMention> startsOutsideBrackets(Reading reading) {
        List<TimeMention> hours = outsideBrackets(reading);
        return hours.stream().allMatch(time -> time.start() != null) ? hours : List.of();
    }

    /** The words between an hour of the line and the next one; empty when there are only signs. */
    static String behindHour(Reading reading, int index) {
        List<TimeMention> times = reading.times();
        int to = index + 1 < times.size()
                ? reading.start(times.get(index + 1))
                : reading.text().length();
        String text = Edges.trimmed(reading.text().substring(reading.end(times.get(index)), to));
        return text.chars().anyMatch(Character::isLetterOrDigit) ? text : "";
    }

    /** «in the hall», «au pré»: words that tell where or with whom. */
    static boolean leadsOn(String words) {
        return LEADS_ON.matcher(words).find();
    }

    /** «… banquet et à 21h30 bal folk»: the hour has its own words, and what follows it is no place or people. */
    static boolean opensByPreposition(Reading reading, TimeMention time) {
        String behind = reading.after(time);
        return reading.tokens().at(time.from()).isWord()
                && !behind.isEmpty()
                && Character.isLetter(behind.codePointAt(0))
                && !leadsOn(behind);
    }
}
