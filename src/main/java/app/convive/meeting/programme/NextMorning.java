package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Behind the evening of a day, a space and the hours of a morning: the heading of the next day was lost in the copy. */
final class NextMorning {

    private static final int EVENING = 17 * 60;
    private static final int MORNING = 5 * 60;
    private static final int NOON = 12 * 60;
    private static final int FEWEST = 3;
    private static final int LAST_OF_ANY_MONTH = 28;

    private NextMorning() {}

    static void split(Walk walk, Locale language) {
        List<DayBlock> all = new ArrayList<>();
        for (DayBlock block : walk.blocks) {
            all.add(block);
            if (block.range) {
                all.addAll(byDay(block));
                continue;
            }
            ReadDay next = block.days.size() == 1 && !block.range ? after(block.days.getFirst(), language) : null;
            int turn = next == null || isNamed(walk, next) ? -1 : turn(block);
            if (next != null && turn > 0) {
                List<Entry> morning = block.entries.subList(turn, block.entries.size());
                DayBlock following = new DayBlock(List.of(next), block.heading);
                following.entries.addAll(morning);
                following.entries.forEach(entry -> entry.doubts.add(Doubt.DAY_GUESSED));
                morning.clear();
                all.add(following);
            }
        }
        walk.blocks.clear();
        walk.blocks.addAll(all);
    }

    /** «19 and 20 April» above two mornings: each begins the next of these days. */
    private static List<DayBlock> byDay(DayBlock block) {
        List<DayBlock> others = new ArrayList<>();
        DayBlock rest = block;
        for (ReadDay day : block.days.subList(1, block.days.size())) {
            int turn = turn(rest);
            if (turn < 0) {
                break;
            }
            List<Entry> morning = rest.entries.subList(turn, rest.entries.size());
            DayBlock following = new DayBlock(List.of(day), block.heading);
            following.entries.addAll(morning);
            following.entries.forEach(entry -> entry.doubts.add(Doubt.DAY_GUESSED));
            morning.clear();
            others.add(following);
            rest = following;
        }
        return others;
    }

    /** Index of the first item of the morning; -1 if there is none. */
    private static int turn(DayBlock block) {
        for (int i = 1; i + FEWEST <= block.entries.size(); i++) {
            Clock before = block.entries.get(i - 1).start;
            Clock start = block.entries.get(i).start;
            boolean turns = before != null
                    && start != null
                    && before.minutes() >= EVENING
                    && start.minutes() >= MORNING
                    && start.minutes() < NOON
                    && block.entries.get(i).line.gap()
                    && !isAgain(block, i);
            if (turns) {
                return goesOn(block.entries.subList(i, block.entries.size())) ? i : -1;
            }
        }
        return -1;
    }

    /** «Tours en poney : 10h30, 11h30» goes on all day long. */
    private static boolean isAgain(DayBlock block, int index) {
        return index + 1 < block.entries.size()
                && block.entries.get(index).line.number()
                        == block.entries.get(index + 1).line.number();
    }

    private static boolean goesOn(List<Entry> morning) {
        int before = 0;
        for (Entry entry : morning) {
            if (entry.start == null || entry.start.minutes() < before) {
                return false;
            }
            before = entry.start.minutes();
        }
        return true;
    }

    private static boolean isNamed(Walk walk, ReadDay day) {
        return walk.blocks.stream()
                .flatMap(block -> block.days.stream())
                .anyMatch(other -> day.dated()
                        ? day.dayOfMonth() != null && day.dayOfMonth().equals(other.dayOfMonth())
                        : day.weekday() == other.weekday());
    }

    private static @Nullable ReadDay after(ReadDay day, Locale language) {
        DayOfWeek weekday = day.weekday() == null ? null : day.weekday().plus(1);
        Integer date = day.dayOfMonth();
        boolean turnsMonth = date != null && date >= LAST_OF_ANY_MONTH;
        if (turnsMonth || (weekday == null && !day.dated())) {
            return null;
        }
        String label = weekday == null ? day.label() : weekday.getDisplayName(TextStyle.FULL, language);
        Integer number = day.number() == null ? null : day.number() + 1;
        return new ReadDay(weekday, date == null ? null : date + 1, day.month(), day.year(), number, label);
    }
}
