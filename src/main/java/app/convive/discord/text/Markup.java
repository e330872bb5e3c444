package app.convive.discord.text;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text that somebody typed, shown literally among our own: no formatting, no link, no mention, no broken line. */
public final class Markup {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\*_~`|<>\\[\\]#]");
    private static final Pattern LINE_START = Pattern.compile("(?m)^(\\s*)([-+]|\\d+[.)])(?=\\s)");
    private static final Pattern LINK = Pattern.compile("(?i)\\b(https?|discord):(?=//)");
    private static final Pattern MENTION = Pattern.compile("@(?=everyone|here)");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\n\\t\\x{200D}]]");
    private static final Pattern PILED_MARKS = Pattern.compile("(\\p{M}{3})\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Markup() {}

    /** Several lines as typed, literally. */
    public static String literal(String text) {
        String plain =
                PILED_MARKS.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll("$1");
        String escaped = SPECIAL.matcher(plain).replaceAll("\\\\$0");
        escaped = LINE_START.matcher(escaped).replaceAll("$1\\\\$2");
        // A zero-width space keeps an address readable and no link, a mention readable and no mention.
        escaped = LINK.matcher(escaped).replaceAll("$1\u200B:");
        return MENTION.matcher(escaped).replaceAll("@\u200B");
    }

    /** The same on one line, for names and titles. */
    public static String line(String text) {
        return literal(oneLine(text));
    }

    /** On one line and without Markdown's backslashes, for labels, choices and file content. */
    public static String oneLine(String text) {
        return SPACES.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** At most {@code max} characters, cut between two that people see as whole, with an ellipsis where it was cut. */
    public static String shortened(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = characters.preceding(max);
        return text.substring(0, Math.max(end, 0)).stripTrailing() + "…";
    }
}
