package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** «14h00 (9h00) Conférence»: the hours in brackets are the same ones in another zone when all lie as far from the others. */
final class OtherZoneHours {

    private static final String WRITTEN =
            "(\\d{1,2})(?:\\s?[hH:.]\\s?(\\d{2})?(?:\\s?[aApP]\\.?[mM]\\.?)?|\\s?[aApP][mM])";

    /** Where a range ends, in digits or by a word: noon. */
    private static final String TILL =
            "(?:\\s?[–-]\\s?(?:\\d{1,2}[hH:.]?\\d{0,2}(?:\\s?[aApP]\\.?[mM]\\.?)?|\\p{Ll}{4,8}))?";

    private static final Pattern BOTH = Pattern.compile("(?<![\\d–-])" + WRITTEN + TILL
            + "\\s*[(\\[](?:\\p{L}{2,12}:?\\s)?" + WRITTEN + TILL + "(?:\\s\\p{L}{2,12})?[)\\]]");

    /** The «ET» of «4 PM ET», which is no word. */
    private static final Pattern ZONE =
            Pattern.compile("(\\d ?[aApP]\\.?[mM]\\.?) (?:[ECMP][SD]?T|GMT|UTC|BST)(?![\\p{L}\\d])");

    /** «(GMT) 08:30» */
    private static final Pattern AHEAD =
            Pattern.compile("^[(\\[](?:[ECMPB]S?[DE]?S?T|GMT|UTC|(?i:local time|heure locale))[)\\]] ?(?=\\d)");

    private static final String HOUR = "\\d{1,2}[:h.]?\\d{0,2}";
    private static final String HALF = "(?: ?[aApP][mM])?";
    private static final String ZONE_NAME = "(?:[A-Z]{1,3}T|UTC|GMT|BST)";

    /** «4:00–4:45 PM ET / 1:00–1:45 PM PT». */
    private static final Pattern NAMED = Pattern.compile("(\\d(?: ?[aApP]\\.?[mM]\\.?)?) ?" + ZONE_NAME + " ?/ ?" + HOUR
            + HALF + "(?: ?[–-] ?" + HOUR + ")?" + HALF + " ?" + ZONE_NAME + "(?!\\p{L})");

    private static final Pattern IN_ZONE = Pattern.compile("\\d ?[hH:.]?\\d{0,2} ?(?:UTC|GMT)(?!\\p{L})");

    private static final String IN_TOWN =
            "\\p{Lu}[\\p{L}’' -]{2,30}(?: ?\\([^()]{2,25}\\))? ?: ?" + HOUR + "(?: ?[–-] ?" + HOUR + ")?";

    private static final Pattern TOWNS = Pattern.compile(IN_TOWN + "(?:, ?" + IN_TOWN + ")+,?");

    private static final int FEWEST = 3;
    private static final int HALF_DAY = 12 * 60;

    private OtherZoneHours() {}

    /** The same lines without them. */
    static List<Line> without(List<Line> given) {
        List<Line> lines = withoutTowns(given).stream()
                .map(line -> line.withText(
                        ZONE.matcher(NAMED.matcher(AHEAD.matcher(line.text()).replaceFirst(""))
                                        .replaceAll("$1"))
                                .replaceAll("$1")))
                .toList();
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

    /** «Dakar : 9h00, Paris : 11h00, Québec : 5h00» below «9h00 GMT – …», minutes alike. */
    private static List<Line> withoutTowns(List<Line> lines) {
        List<Line> left = new ArrayList<>();
        boolean below = false;
        for (Line line : lines) {
            boolean towns = below && TOWNS.matcher(line.text()).matches();
            if (!towns) {
                left.add(line);
            }
            below = towns || IN_ZONE.matcher(line.text()).find();
        }
        return left;
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

    /** Minutes from one to the other, on a clock of twelve hours. */
    private static int offset(Matcher both) {
        int here = Integer.parseInt(both.group(1)) * 60 + minutes(both.group(2));
        int there = Integer.parseInt(both.group(3)) * 60 + minutes(both.group(4));
        return Math.floorMod(there - here, HALF_DAY);
    }

    private static int minutes(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
