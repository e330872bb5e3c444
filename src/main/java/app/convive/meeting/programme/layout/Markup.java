package app.convive.meeting.programme.layout;

import java.util.regex.Pattern;

/** Takes the signs of Markdown, HTML and wikis out of a line, each in one pass. */
final class Markup {

    /** No tag or link is longer; so a hostile line costs no more than its length. */
    private static final int LONGEST = 300;

    /** Wikis set off in italics what stands between two of them, and in bold between three. */
    private static final Pattern QUOTES = Pattern.compile("'{2,5}");

    private Markup() {}

    static String without(String line) {
        String text = line.indexOf('<') >= 0 || line.indexOf('&') >= 0 ? withoutTags(line) : line;
        text = text.indexOf('[') >= 0 ? withoutLinks(text) : text;
        text = text.contains("~~") ? withoutStruck(text) : text;
        return withoutEmphasis(withoutEscapes(text)).strip();
    }

    private static String withoutTags(String line) {
        StringBuilder text = new StringBuilder(line.length());
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            boolean opens = c == '<'
                    && at + 1 < line.length()
                    && (Character.isLetter(line.charAt(at + 1))
                            || line.charAt(at + 1) == '/'
                            || line.charAt(at + 1) == '!');
            int end = opens ? line.indexOf('>', at, reach(line, at)) : -1;
            if (end > 0) {
                text.append(PointedBrackets.words(line.substring(at + 1, end), text));
                at = end + 1;
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString()
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** {@code [words](address)} becomes the words, a picture becomes nothing. */
    private static String withoutLinks(String line) {
        StringBuilder text = new StringBuilder(line.length());
        int at = 0;
        while (at < line.length()) {
            boolean picture = line.startsWith("![", at);
            int open = picture ? at + 1 : at;
            int close = line.charAt(open) == '[' ? line.indexOf("](", open, reach(line, open)) : -1;
            int end = close > 0 ? line.indexOf(')', close, reach(line, close)) : -1;
            if (end < 0) {
                text.append(line.charAt(at));
                at++;
            } else {
                if (!picture) {
                    text.append(line, open + 1, close);
                }
                at = end + 1;
            }
        }
        return text.toString();
    }

    /** A backslash before a sign only keeps Markdown from reading it: before a pipe, that it parts no cells. */
    private static String withoutEscapes(String line) {
        if (line.indexOf('\\') < 0) {
            return line;
        }
        StringBuilder text = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            boolean escape = line.charAt(i) == '\\'
                    && (i + 1 == line.length() || !Character.isLetterOrDigit(line.charAt(i + 1)));
            boolean pipe = i > 0 && line.charAt(i) == '|' && line.charAt(i - 1) == '\\';
            if (!escape) {
                text.append(pipe ? '/' : line.charAt(i));
            }
        }
        return text.toString();
    }

    private static int reach(String line, int from) {
        return Math.min(line.length(), from + LONGEST);
    }

    private static String withoutStruck(String line) {
        StringBuilder text = new StringBuilder(line.length());
        int at = 0;
        while (at < line.length()) {
            int open = line.indexOf("~~", at);
            int close = open < 0 ? -1 : line.indexOf("~~", open + 2);
            if (close < 0) {
                break;
            }
            text.append(line, at, open);
            at = close + 2;
        }
        return text.append(line, at, line.length()).toString();
    }

    private static String withoutEmphasis(String line) {
        String wiki = line.contains("''") ? QUOTES.matcher(line).replaceAll("") : line;
        String text = wiki.replace("**", "").replace("__", "").replace("`", "");
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '*' || c == '_') && atWordEdge(text, i)) {
                continue;
            }
            kept.append(c);
        }
        return kept.toString();
    }

    /** A star or underline that touches a word on one side only is emphasis. */
    private static boolean atWordEdge(String text, int at) {
        boolean before = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        boolean inWord = before
                && after
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
        return (before || after) && !inWord;
    }
}
