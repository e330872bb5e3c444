package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** «14h00 (9h00) Conférence»: the hours in brackets are the same ones in another zone when all lie as far from the others. */
final class OtherZoneHours {

    private static final Pattern BOTH = Pattern.compile("(?<!\\d)(\\d{1,2})\\s?[hH:.]\\s?(\\d{2})?(?:\\s?[ap]m)?"
            + "\\s*[(\\[](\\d{1,2})\\s?[hH:.]\\s?(\\d{2})?(?:\\s?[ap]m)?(?:\\s[\\p{L}]{2,12})?[)\\]]");
    private static final int FEWEST = 3;
    private static final int DAY = 24 * 60;

    private OtherZoneHours() {}

    /** The same lines without them. */
    static List<Line> without(List<Line> lines) {
        Map<Integer, Integer> offsets = new HashMap<>();
        int all = 0;
        for (Line line : lines) {
            Matcher both = BOTH.matcher(line.text());
            while (both.find()) {
                offsets.merge(offset(both), 1, Integer::sum);
                all++;
            }
        }
        int most = offsets.values().stream().max(Integer::compare).orElse(0);
        boolean zone = most >= FEWEST && most * 10 >= all * 8 && offsets.getOrDefault(0, 0) < most;
        return zone ? lines.stream().map(OtherZoneHours::without).toList() : lines;
    }

    private static Line without(Line line) {
        Matcher both = BOTH.matcher(line.text());
        StringBuilder text = new StringBuilder();
        while (both.find()) {
            String kept = both.group().replaceFirst("\\s*[(\\[].*", "");
            both.appendReplacement(text, Matcher.quoteReplacement(kept));
        }
        return line.withText(both.appendTail(text).toString());
    }

    /** Minutes from one to the other, on the clock. */
    private static int offset(Matcher both) {
        int here = Integer.parseInt(both.group(1)) * 60 + minutes(both.group(2));
        int there = Integer.parseInt(both.group(3)) * 60 + minutes(both.group(4));
        return Math.floorMod(there - here, DAY);
    }

    private static int minutes(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
