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

    private PageDates() {}

    static List<String> apart(List<String> raw) {
        Matcher stamp = STAMP.matcher(raw.isEmpty() ? "" : raw.getFirst());
        if (!stamp.matches()) {
            return raw;
        }
        String day = stamp.group("day") == null ? "" : stamp.group("month") + stamp.group("day");
        return Stream.concat(
                        Stream.of(day, stamp.group("text")).filter(line -> !line.isEmpty()),
                        raw.subList(1, raw.size()).stream())
                .toList();
    }
}
