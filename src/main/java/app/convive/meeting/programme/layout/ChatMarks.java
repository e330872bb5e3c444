package app.convive.meeting.programme.layout;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What messengers and networks write around a text: «[02/05/2023 20:41:12] Ana: », «27 juin, 18:42 · 🌐». */
final class ChatMarks {

    private static final String HOUR = "\\d{1,2}[:h.]\\d{2}(?::\\d{2})?(?:\\s?[aApP]\\.?[mM]\\.?)?";
    private static final String NAME = " [^:\\n]{1,40}: ?";

    /** Who wrote it and when, as WhatsApp, Signal and Telegram export it; without its year only in brackets. */
    private static final Pattern SENDER = Pattern.compile("^\\p{Cf}*(?:"
            + "\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4},?(?: à)? " + HOUR + "(?: -)?"
            + "|\\[(?:\\d{1,4}[/.-])?\\d{1,2}[/.-]\\d{1,4},?(?: à)? " + HOUR + "\\](?: -)?"
            + "|\\[" + HOUR + ",? \\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?\\])" + NAME);

    /** Who wrote it and at what hour of the day. */
    private static final Pattern HOURED = Pattern.compile("^\\p{Cf}*\\[\\d{1,2}:(\\d{2})(?::\\d{2})?\\]" + NAME);

    /** «Yesterday», «hier», «lundi»: the days as messengers name them. */
    private static final String DAY = Stream.concat(
                    Stream.of("aujourd['’]hui", "hier", "today", "yesterday"),
                    Stream.of(DayOfWeek.values())
                            .flatMap(day -> Stream.of(Locale.FRENCH, Locale.ENGLISH)
                                    .map(language -> day.getDisplayName(TextStyle.FULL, language))))
            .collect(Collectors.joining("|", "(?i:", ")"));

    /** A name and the moment, above each message: «Ana — 05/01/2026 09:12». */
    private static final Pattern ABOVE = Pattern.compile("^(\\S[^—–:]{0,30}?) [—–] (?:\\d{4}-\\d{2}-\\d{2}"
            + "|\\d{1,2}/\\d{1,2}/\\d{2,4}|" + DAY + ")(?:,| at| à)? \\d{1,2}[:h]\\d{2}(?:\\s?[aApP][mM])?$");

    /** The date of a post, and who may see it. */
    private static final Pattern POSTED =
            Pattern.compile("^(?:\\d{1,2} \\p{L}+|\\p{L}+ \\d{1,2})(?:,? \\d{4})?(?:,| à| at) "
                    + "\\d{1,2}[:h]\\d{2}(?:\\s?[aApP][mM])? ·[^\\p{L}\\d]*$");

    /** A name and the hour, above each message: «Noé  4:12 PM». */
    private static final Pattern NAMED_HOUR = Pattern.compile(
            "^(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2}) {1,4}\\d{1,2}:(\\d{2})(?:\\s?[aApP][mM])?$");

    private static final int STEP = 5;

    private static final int FEWEST = 3;
    private static final int FEW_NAMES = 2;

    private ChatMarks() {}

    /** A few such lines, or the same names again and again: in a list each line would tell something else. */
    private static boolean namesAbove(List<String> lines) {
        List<String> names = lines.stream()
                .map(line -> ABOVE.matcher(line.strip()))
                .filter(Matcher::matches)
                .map(name -> name.group(1))
                .toList();
        return names.size() <= FEW_NAMES || names.stream().distinct().count() * 2 <= names.size();
    }

    /** The same name again, and once at least a minute at which nothing begins. */
    private static boolean hoursAbove(List<String> lines) {
        List<Matcher> names = lines.stream()
                .map(line -> NAMED_HOUR.matcher(line.strip()))
                .filter(Matcher::matches)
                .toList();
        return names.stream().map(name -> name.group(1)).distinct().count() < names.size()
                && names.stream().anyMatch(name -> isOdd(name.group(2)));
    }

    /** A few lines with a name behind an hour in brackets, and once at least a minute at which nothing begins. */
    private static boolean hoursBefore(List<String> lines) {
        List<Matcher> hours =
                lines.stream().map(HOURED::matcher).filter(Matcher::find).toList();
        return hours.size() >= FEWEST && hours.stream().anyMatch(hour -> isOdd(hour.group(1)));
    }

    private static boolean isOdd(String minute) {
        return Integer.parseInt(minute) % STEP != 0;
    }

    /** A moment in brackets and a name lead the first line: one message may be all that was copied. */
    private static boolean opens(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line ->
                        line.strip().startsWith("[") && SENDER.matcher(line).find())
                .isPresent();
    }

    /** The same lines without them; each message begins a paragraph. */
    static List<String> without(List<String> lines) {
        boolean chat =
                lines.stream().filter(line -> SENDER.matcher(line).find()).count() >= FEWEST || opens(lines);
        boolean above = namesAbove(lines);
        boolean hours = hoursAbove(lines);
        boolean before = hoursBefore(lines);
        List<String> plain = new ArrayList<>(lines.size());
        for (String line : lines) {
            String text = line.strip();
            if (POSTED.matcher(text).matches()
                    || above && ABOVE.matcher(text).matches()
                    || hours && NAMED_HOUR.matcher(text).matches()) {
                plain.add("");
            } else {
                Pattern sender = before ? HOURED : SENDER;
                plain.add(chat || before ? sender.matcher(line).replaceFirst("") : line);
            }
        }
        return plain;
    }
}
