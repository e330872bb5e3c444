package app.convive.meeting.programme.file;

import app.convive.meeting.programme.Doubt;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** Points at items that lie alone, far from the days of all others: often a slip in the date. */
final class FarDays {

    private static final int FEWEST_ITEMS = 5;
    private static final int FAR_DAYS = 10;

    private FarDays() {}

    static void mark(List<FoundItem> items) {
        List<LocalDate> days = items.stream()
                .map(item -> item.day)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (days.size() < FEWEST_ITEMS) {
            return;
        }
        LocalDate middle = days.get(days.size() / 2);
        long near = days.stream().filter(day -> apart(day, middle) <= FAR_DAYS).count();
        if (near == days.size() || near * 10 < days.size() * 8L) {
            return;
        }
        for (FoundItem item : items) {
            LocalDate day = item.day;
            if (day != null && apart(day, middle) > FAR_DAYS) {
                item.doubts.add(Doubt.FAR_FROM_THE_REST);
            }
        }
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
