package app.convive.meeting.programme.file.calendar;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One property of a calendar file: {@code NAME;PARAM=value:value}.
 *
 * @param name in capitals
 * @param params names in capitals, values without quotes
 * @param value as it stands in the file, escapes included
 * @param number of the line in the file, from 1
 */
record ContentLine(String name, Map<String, String> params, String value, int number) {

    /** Nothing when the line is no property. */
    static @Nullable ContentLine parse(String line, int number) {
        int end = 0;
        while (end < line.length() && isName(line.charAt(end))) {
            end++;
        }
        if (end == 0 || end == line.length()) {
            return null;
        }
        String name = line.substring(0, end);
        boolean shouted = name.equals(name.toUpperCase(Locale.ROOT));
        boolean known = name.regionMatches(true, 0, "DT", 0, 2)
                || name.equalsIgnoreCase("begin")
                || name.equalsIgnoreCase("end")
                || name.equalsIgnoreCase("summary");
        if (!shouted && !known) {
            return null;
        }
        char sign = line.charAt(end);
        if (sign == ':') {
            return new ContentLine(name.toUpperCase(Locale.ROOT), Map.of(), line.substring(end + 1), number);
        }
        int colon = sign == ';' ? colon(line, end) : -1;
        if (colon < 0) {
            return null;
        }
        return new ContentLine(
                name.toUpperCase(Locale.ROOT),
                params(line.substring(end + 1, colon)),
                line.substring(colon + 1),
                number);
    }

    private static boolean isName(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }

    /** The colon behind the parameters: not one within quotes, unless the quotes never close. */
    private static int colon(String line, int from) {
        boolean quoted = false;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted = (c == '"') != quoted;
            if (c == ':' && !quoted) {
                return i;
            }
        }
        return line.indexOf(':', from);
    }

    private static Map<String, String> params(String text) {
        Map<String, String> params = new TreeMap<>();
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i <= text.length(); i++) {
            quoted = (i < text.length() && text.charAt(i) == '"') != quoted;
            if (i == text.length() || (text.charAt(i) == ';' && !quoted)) {
                String param = text.substring(from, i);
                int equals = param.indexOf('=');
                if (equals > 0) {
                    params.put(
                            param.substring(0, equals).strip().toUpperCase(Locale.ROOT),
                            param.substring(equals + 1).replace("\"", "").strip());
                }
                from = i + 1;
            }
        }
        return params;
    }

    /** The value as people read it. */
    String text() {
        StringBuilder text = new StringBuilder(value.length());
        int at = 0;
        while (at < value.length()) {
            char c = value.charAt(at);
            boolean escape = c == '\\' && at + 1 < value.length();
            char next = escape ? value.charAt(at + 1) : c;
            // Some exporters escape the escape: «\\\\n».
            boolean twice =
                    escape && next == '\\' && at + 2 < value.length() && "nN".indexOf(value.charAt(at + 2)) >= 0;
            boolean lineEnd = twice || (escape && (next == 'n' || next == 'N'));
            text.append(lineEnd ? '\n' : next);
            at += twice ? 3 : escape ? 2 : 1;
        }
        return text.toString();
    }
}
