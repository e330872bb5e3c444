package app.convive.meeting.revision;

import app.convive.meeting.AgendaItem;
import app.convive.meeting.Heading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions of a meeting.
 *
 * @param items in the order of the new version, cancelled ones last; without those that stay as they are
 * @param unchanged how many items stay as they are
 */
public record Difference(Heading before, Heading after, List<ItemDifference> items, int unchanged) {

    public Difference {
        items = List.copyOf(items);
    }

    /**
     * Compares items that carry the identities of the version before; others are new.
     *
     * @param formerly ids of items that some earlier version had
     * @param themesKept ids of slots whose decided theme stays against the text
     */
    public static Difference between(
            Heading before,
            Heading after,
            List<AgendaItem> old,
            List<AgendaItem> now,
            Set<Long> formerly,
            Set<Long> themesKept) {
        Map<Long, AgendaItem> gone = new HashMap<>();
        old.forEach(item -> gone.put(item.id(), item));
        List<ItemDifference> differences = new ArrayList<>();
        int same = 0;
        for (AgendaItem item : now) {
            @Nullable AgendaItem earlier = gone.remove(item.id());
            boolean themeKept = themesKept.contains(item.id());
            if (item.equals(earlier) && !themeKept) {
                same++;
            } else {
                boolean back = earlier == null && formerly.contains(item.id());
                differences.add(new ItemDifference(earlier, item, back, themeKept));
            }
        }
        old.stream()
                .filter(item -> gone.containsKey(item.id()))
                .forEach(item -> differences.add(new ItemDifference(item, null, false, false)));
        return new Difference(before, after, differences, same);
    }

    /** Whether there is nothing to publish. */
    public boolean nothing() {
        return before.equals(after) && items.stream().allMatch(item -> Objects.equals(item.before(), item.after()));
    }

    public boolean renamed() {
        return !before.title().equals(after.title());
    }

    /** The meeting as a whole takes place elsewhere, or its place is given for the first time. */
    public boolean elsewhere() {
        return !Objects.equals(before.place(), after.place());
    }

    public boolean otherPlaces() {
        return !Objects.equals(before.places(), after.places());
    }
}
