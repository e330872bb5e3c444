package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Behind the evening of a day, a space and the hours of a morning: the heading of the next day was lost in the copy. */
final class NextMorning {

    private static final int EVENING = 17 * 60;
    private static final int MORNING = 5 * 60;
    private static final int NOON = 12 * 60;
    private static final int FEWEST = 3;

    /** Days behind the one that is named. */
    private static final int LONGEST = 6;

    private static final int LAST_OF_ANY_MONTH = 28;

    private NextMorning() {}

    /** @param told days that the text announces: a morning that begins one of them needs no space above it */
    static void split(Walk walk, Locale language, List<ReadDay> told) {
        List<DayBlock> all = new ArrayList<>();
        for (DayBlock block : walk.blocks) {
            all.add(block);
            if (isOneList(block)) {
                List<ReadDay> days = block.days;
                block.days = days.subList(0, 1);
                all.addAll(mornings(block, days.subList(1, days.size()).iterator(), told));
            } else {
                all.addAll(mornings(block, following(walk, block, language, told), told));
            }
        }
        if (all.size() > 1 && walk.blocks.size() == 1 && namesNoDay(all.getFirst())) {
            all.getFirst().days = List.of(number(1, language));
        }
        walk.blocks.clear();
        walk.blocks.addAll(all);
    }

    /**
     * The days whose mornings may stand below: of a programme that names no day the second one, the third and so on, of one day
     * the next one, and those announced behind it or told in no other list, if nothing else names them.
     */
    private static Iterator<ReadDay> following(Walk walk, DayBlock block, Locale language, List<ReadDay> told) {
        if (walk.blocks.size() == 1 && namesNoDay(block) && block.context == null) {
            return IntStream.iterate(2, number -> number + 1)
                    .mapToObj(number -> number(number, language))
                    .iterator();
        }
        ReadDay day = namesNoDay(block) && block.context != null ? block.context.day() : block.days.getFirst();
        List<ReadDay> days = new ArrayList<>();
        ReadDay next = block.days.size() == 1 ? after(day, language) : null;
        int most = isAlone(walk, block) ? LONGEST : 1;
        while (next != null && !isNamed(walk, next) && (days.size() < most || isTold(next, told))) {
            days.add(next);
            next = after(next, language);
        }
        return days.iterator();
    }

    /** All that happens stands in it. */
    private static boolean isAlone(Walk walk, DayBlock block) {
        return walk.blocks.stream().allMatch(each -> each == block || each.entries.isEmpty());
    }

    /**
     * One list tells of all the days of the heading: of a stretch of days, or below «20 and 21 March» where the hours turn from
     * an evening to a morning once.
     */
    private static boolean isOneList(DayBlock block) {
        int turns = 0;
        for (int i = 1; i < block.entries.size(); i++) {
            turns += turns(block.entries.get(i - 1), block.entries.get(i), true) ? 1 : 0;
        }
        return block.range || block.days.size() > 1 && turns == block.days.size() - 1;
    }

    private static boolean isTold(ReadDay day, List<ReadDay> told) {
        return told.stream().anyMatch(each -> onDate(each, day));
    }

    private static boolean namesNoDay(DayBlock block) {
        return block.days.equals(List.of(ReadDay.NONE));
    }

    /** Each morning below begins the next of these days. */
    private static List<DayBlock> mornings(DayBlock block, Iterator<ReadDay> days, List<ReadDay> told) {
        List<DayBlock> others = new ArrayList<>();
        DayBlock rest = block;
        while (days.hasNext()) {
            ReadDay next = days.next();
            int turn = turn(rest, isTold(next, told));
            if (turn <= 0) {
                break;
            }
            rest = moved(rest, turn, next);
            others.add(rest);
        }
        return others;
    }

    private static boolean onDate(ReadDay one, ReadDay other) {
        return one.dated() && one.month() == other.month() && Objects.equals(one.dayOfMonth(), other.dayOfMonth());
    }

    private static ReadDay number(int number, Locale language) {
        String label = (language.equals(Locale.FRENCH) ? "Jour " : "Day ") + number;
        return new ReadDay(null, null, null, null, number, label);
    }

    /** The items from there on, moved to another day. */
    private static DayBlock moved(DayBlock block, int turn, ReadDay day) {
        List<Entry> morning = block.entries.subList(turn, block.entries.size());
        DayBlock following = new DayBlock(List.of(day), block.heading);
        following.entries.addAll(morning);
        following.entries.forEach(entry -> entry.doubts.add(Doubt.DAY_GUESSED));
        morning.clear();
        return following;
    }

    /** Index of the first item of the morning; -1 if there is none. */
    private static int turn(DayBlock block, boolean told) {
        for (int i = 1; i + FEWEST <= block.entries.size(); i++) {
            if (turns(block.entries.get(i - 1), block.entries.get(i), told) && !isAgain(block, i)) {
                return goesOn(block.entries.subList(i, block.entries.size()), told) ? i : -1;
            }
        }
        return -1;
    }

    /** «Tours en poney : 10h30, 11h30» goes on all day long. */
    private static boolean isAgain(DayBlock block, int index) {
        if (index + 1 >= block.entries.size()) {
            return false;
        }
        Entry one = block.entries.get(index);
        Entry other = block.entries.get(index + 1);
        return one.line.number() == other.line.number() && one.title.equals(other.title);
    }

    private static boolean turns(Entry evening, Entry morning, boolean told) {
        Clock before = evening.start;
        Clock start = morning.start;
        return before != null
                && start != null
                && before.minutes() >= EVENING
                && start.minutes() >= MORNING
                && start.minutes() < NOON
                && (told || morning.line.gap());
    }

    /** Until the next day that turns so. */
    private static boolean goesOn(List<Entry> morning, boolean told) {
        Entry before = null;
        for (Entry entry : morning) {
            if (entry.start == null) {
                return false;
            }
            if (before != null && before.start != null && entry.start.minutes() < before.start.minutes()) {
                return turns(before, entry, told);
            }
            before = entry;
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

    private static int shortest(@Nullable Month month) {
        return month == null ? LAST_OF_ANY_MONTH : month.minLength();
    }

    private static @Nullable ReadDay after(ReadDay day, Locale language) {
        DayOfWeek weekday = day.weekday() == null ? null : day.weekday().plus(1);
        Integer date = day.dayOfMonth();
        boolean turnsMonth = date != null && date >= shortest(day.month());
        if (turnsMonth || (weekday == null && !day.dated())) {
            return null;
        }
        String label = weekday == null ? day.label() : weekday.getDisplayName(TextStyle.FULL, language);
        Integer number = day.number() == null ? null : day.number() + 1;
        return new ReadDay(weekday, date == null ? null : date + 1, day.month(), day.year(), number, label);
    }
}
