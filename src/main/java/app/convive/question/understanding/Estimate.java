package app.convive.question.understanding;

import app.convive.question.understanding.time.Part;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where items without a time stand in their day: at the hour of their meal or part of the day, else between their neighbours. */
final class Estimate {

    private static final int MINUTES_BESIDE = 5;

    private Estimate() {}

    static List<IndexedItem> missingStarts(List<IndexedItem> items) {
        List<IndexedItem> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            IndexedItem item = items.get(i);
            all.add(item.start() == null ? item.startingAt(start(items, all, i)) : item);
        }
        return all;
    }

    /** @param before the items before it, with their own estimates: what is listed later comes later */
    private static @Nullable LocalTime start(List<IndexedItem> items, List<IndexedItem> before, int at) {
        IndexedItem item = items.get(at);
        LocalTime usual = usual(item);
        LocalTime earlier = before(before, item);
        LocalTime later = after(items, at);
        boolean fits = usual != null
                && (earlier == null || usual.isAfter(earlier))
                && (later == null || !usual.isAfter(later));
        if (fits) {
            return usual;
        }
        if (earlier != null) {
            return earlier.isBefore(LocalTime.of(23, 50)) ? earlier.plusMinutes(MINUTES_BESIDE) : earlier;
        }
        return later != null && later.isAfter(LocalTime.of(0, 10)) ? later.minusMinutes(MINUTES_BESIDE) : later;
    }

    private static @Nullable LocalTime before(List<IndexedItem> before, IndexedItem item) {
        boolean sameDay = !before.isEmpty()
                && before.getLast().item().programmeDay().equals(item.item().programmeDay());
        return sameDay ? before.getLast().start() : null;
    }

    private static @Nullable LocalTime after(List<IndexedItem> items, int at) {
        for (int i = at + 1; i < items.size(); i++) {
            IndexedItem other = items.get(i);
            if (!other.item().programmeDay().equals(items.get(at).item().programmeDay())) {
                return null;
            }
            LocalTime start = other.start() == null ? usual(other) : other.start();
            if (start != null) {
                return start;
            }
        }
        return null;
    }

    private static @Nullable LocalTime usual(IndexedItem item) {
        if (item.end() != null) {
            return item.end().isAfter(LocalTime.of(1, 0)) ? item.end().minusHours(1) : item.end();
        }
        for (Meal meal : Meal.values()) {
            if (item.title().names(meal.idea())) {
                return meal.usual();
            }
        }
        Part part = item.title().part();
        return part == null ? null : part.usual();
    }
}
