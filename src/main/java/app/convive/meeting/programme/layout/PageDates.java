package app.convive.meeting.programme.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * «date 2027-05 Three days of weaving …», «date 2027-05-14 The fair …»: an archive of pages tells in front of the text
 * when it was put up. A month alone says nothing about the days below, a day stands on a line of its own.
 */
final class PageDates {

    private static final Pattern STAMP =
            Pattern.compile("\\s*date\\s+(?<month>(?:19|20)\\d\\d-[01]\\d)(?<day>-[0-3]\\d)?\\s+(?<text>\\p{L}.*)");

    /** The stamp stands first, or below the title. */
    private static final int HEAD = 3;

    private PageDates() {}

    static List<String> apart(List<String> raw) {
        for (int i = 0; i < Math.min(HEAD, raw.size()); i++) {
            Matcher stamp = STAMP.matcher(raw.get(i));
            if (stamp.matches()) {
                String day = stamp.group("day") == null ? "" : stamp.group("month") + stamp.group("day");
                return Stream.of(
                                raw.subList(0, i).stream(),
                                Stream.of(day, stamp.group("text")).filter(line -> !line.isEmpty()),
                                raw.subList(i + 1, raw.size()).stream())
                        .flatMap(lines -> lines)
                        .toList();
            }
        }
        return raw;
    }
}
