package app.convive.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the author of a draft has put right of its items, beside what was read: so that each can be taken back, and a year
 * or a first day chosen later still counts. Items are named by their keys; those from {@link #ADDED} on were added.
 *
 * @param items how items are to be instead of as they were read, and those that were added
 * @param merged items that belong to another one, by that one's key
 * @param apart items that are none of the published ones, however alike they look
 * @param keepsAbsent items of the published version that the text leaves out stay
 */
record Corrections(
        Map<Integer, CorrectedItem> items,
        Set<Integer> dropped,
        Map<Integer, Integer> merged,
        Set<Integer> apart,
        boolean keepsAbsent) {

    static final int ADDED = 100_000;

    static final Corrections NONE = new Corrections(Map.of(), Set.of(), Map.of(), Set.of(), false);

    Corrections {
        items = Map.copyOf(items);
        dropped = Set.copyOf(dropped);
        merged = Map.copyOf(merged);
        apart = Set.copyOf(apart);
    }

    /** What was merged into the item stays out of it from now on: its new words are all there is. */
    Corrections item(int key, CorrectedItem corrected) {
        Map<Integer, CorrectedItem> all = new HashMap<>(items);
        all.put(key, corrected);
        Set<Integer> out = new HashSet<>(dropped);
        Map<Integer, Integer> others = new HashMap<>(merged);
        merged.forEach((part, whole) -> {
            if (whole == key) {
                others.remove(part);
                out.add(part);
            }
        });
        return new Corrections(all, out, others, apart, keepsAbsent);
    }

    Corrections add(CorrectedItem added) {
        int key = items.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        return item(Math.max(key, ADDED), added);
    }

    Corrections drop(int key) {
        Set<Integer> all = new HashSet<>(dropped);
        all.add(key);
        return new Corrections(items, all, merged, apart, keepsAbsent);
    }

    /** Takes a drop or a merge back. */
    Corrections restore(int key) {
        Set<Integer> kept = new HashSet<>(dropped);
        kept.remove(key);
        Map<Integer, Integer> others = new HashMap<>(merged);
        others.remove(key);
        return new Corrections(items, kept, others, apart, keepsAbsent);
    }

    Corrections merge(int key, int into) {
        Map<Integer, Integer> all = new HashMap<>();
        merged.forEach((part, whole) -> all.put(part, whole == key ? into : whole));
        all.put(key, into);
        return new Corrections(items, dropped, all, apart, keepsAbsent);
    }

    Corrections apart(int key, boolean isApart) {
        Set<Integer> all = new HashSet<>(apart);
        if (isApart) {
            all.add(key);
        } else {
            all.remove(key);
        }
        return new Corrections(items, dropped, merged, all, keepsAbsent);
    }

    Corrections keepAbsent(boolean keeps) {
        return new Corrections(items, dropped, merged, apart, keeps);
    }

    /** The days that were put right move with the first day of the whole. */
    Corrections movedBy(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null || from.equals(to)) {
            return this;
        }
        boolean otherYear = from.getMonth() == to.getMonth() && from.getDayOfMonth() == to.getDayOfMonth();
        Map<Integer, CorrectedItem> moved = new HashMap<>();
        items.forEach((key, item) -> {
            LocalDate day = item.day();
            moved.put(
                    key,
                    day == null
                            ? item
                            : item.on(
                                    otherYear
                                            ? day.plusYears(to.getYear() - from.getYear())
                                            : day.plusDays(to.toEpochDay() - from.toEpochDay())));
        });
        return new Corrections(moved, dropped, merged, apart, keepsAbsent);
    }

    /** What of this still holds for another reading, whose keys stand for these ones; what was added stays. */
    Corrections under(Map<Integer, Integer> newKeys) {
        Map<Integer, CorrectedItem> kept = new HashMap<>();
        items.forEach((key, item) -> {
            Integer now = key >= ADDED ? key : newKeys.get(key);
            if (now != null) {
                kept.put(now, item);
            }
        });
        Map<Integer, Integer> parts = new HashMap<>();
        merged.forEach((part, whole) -> {
            Integer newPart = newKeys.getOrDefault(part, part);
            Integer newWhole = newKeys.getOrDefault(whole, whole);
            if ((part >= ADDED || newKeys.containsKey(part)) && (whole >= ADDED || newKeys.containsKey(whole))) {
                parts.put(newPart, newWhole);
            }
        });
        return new Corrections(kept, keys(dropped, newKeys), parts, keys(apart, newKeys), keepsAbsent);
    }

    private static Set<Integer> keys(Set<Integer> keys, Map<Integer, Integer> newKeys) {
        Set<Integer> kept = new HashSet<>();
        for (Integer key : keys) {
            if (key >= ADDED || newKeys.containsKey(key)) {
                kept.add(newKeys.getOrDefault(key, key));
            }
        }
        return kept;
    }
}
