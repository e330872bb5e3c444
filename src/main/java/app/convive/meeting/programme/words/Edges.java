package app.convive.meeting.programme.words;

import java.util.regex.Pattern;

/** Takes away the signs that separate a text from what stands around it. */
public final class Edges {

    private static final Pattern REMARK = Pattern.compile(" \\([^()]+\\)$");

    private static final String SEPARATORS = " \t:;,.-–—−‒|/\\•·►▶➡→➔⇒➢>=~*_+…º°›‹☆";
    private static final String OPENING = "([{«“\"";
    private static final String CLOSING = ")]}»”\"";

    private Edges() {}

    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && strippedInFront(text, from, to)) {
            from++;
        }
        while (to > from && strippedBehind(text, from, to)) {
            to--;
        }
        return withoutOpenBracket(text.substring(from, to));
    }

    /** «Saint-Roch (apportez vos gants)» without the bracket at its end. */
    public static String withoutRemark(String text) {
        return REMARK.matcher(text).replaceFirst("");
    }

    /** What an hour leaves behind when it is taken out of its bracket: «arrival (by». */
    private static String withoutOpenBracket(String text) {
        int open = text.lastIndexOf('(');
        boolean dangling = open > 0 && text.length() - open <= 5 && text.indexOf(')', open) < 0;
        return dangling ? text.substring(0, open).strip() : text;
    }

    private static boolean strippedInFront(String text, int from, int to) {
        char c = text.charAt(from);
        int bracket = CLOSING.indexOf(c);
        if (bracket >= 0 && c != '"') {
            return true;
        }
        int opens = OPENING.indexOf(c);
        boolean neverClosed = opens >= 0 && text.indexOf(CLOSING.charAt(opens), from + 1, to) < 0;
        return SEPARATORS.indexOf(c) >= 0 || Character.isWhitespace(c) || neverClosed || picture(text, from);
    }

    private static boolean strippedBehind(String text, int from, int to) {
        char c = text.charAt(to - 1);
        int closes = CLOSING.indexOf(c);
        boolean neverOpened = closes >= 0 && text.lastIndexOf(OPENING.charAt(closes), to - 2) < from;
        boolean opening = OPENING.indexOf(c) >= 0 && c != '"';
        return SEPARATORS.indexOf(c) >= 0 || Character.isWhitespace(c) || neverOpened || opening;
    }

    /** Half of a picture sign, or a whole one. */
    private static boolean picture(String text, int at) {
        char c = text.charAt(at);
        int whole = Character.isLowSurrogate(c) && at > 0 ? text.codePointAt(at - 1) : text.codePointAt(at);
        int type = Character.getType(whole);
        return type == Character.OTHER_SYMBOL || type == Character.SURROGATE || c == '\u200d';
    }
}
