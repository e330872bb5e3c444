package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** «QUEBEC CITY, Sept. 30 /Newswire/ - The union …», above other days: on that day the release was written. */
final class PressDatelines {

    /** A town in capitals, and what leads to the date. */
    private static final Pattern TOWN = Pattern.compile("\\p{Lu}[\\p{Lu} .'’-]{1,40},\\s*(?:le )?");

    /** A release stands at the head of its text. */
    private static final int HEAD = 10;

    private PressDatelines() {}

    static List<Reading> without(List<Reading> lines) {
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            Reading line = lines.get(i);
            if (isDateline(line) && othersBelow(lines, i)) {
                DayMention written = line.days().getFirst();
                Reading plain = line.keeping(mention -> !mention.equals(written));
                List<Reading> all = new ArrayList<>(lines);
                all.set(i, plain);
                return all;
            }
        }
        return lines;
    }

    private static boolean isDateline(Reading line) {
        if (line.days().isEmpty() || !line.days().getFirst().first().dated()) {
            return false;
        }
        DayMention day = line.days().getFirst();
        String behind = line.behind(day).stripLeading();
        String sign = behind.startsWith(".") ? behind.substring(1).stripLeading() : behind;
        return TOWN.matcher(line.upTo(day)).matches() && !sign.isEmpty() && "/-–—(".indexOf(sign.charAt(0)) >= 0;
    }

    private static boolean othersBelow(List<Reading> lines, int from) {
        return lines.subList(from, lines.size()).stream()
                .flatMap(line -> line.days().stream())
                .filter(day -> day.first().dated())
                .skip(1)
                .findAny()
                .isPresent();
    }
}
