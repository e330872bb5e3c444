package app.convive.meeting;

import app.convive.meeting.revision.Difference;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A draft as a new version of a meeting.
 *
 * @param difference from what is published now
 * @param items as they would be published, under the identities that are known
 * @param uids identities in a calendar file, by the ids of {@code items}
 * @param past ids of items that would get a moment which has passed
 * @param matches the published items that items of the draft were taken for, by the draft's keys
 * @param keepsAbsent published items that the text leaves out stay
 */
public record Revision(
        Meeting meeting,
        Difference difference,
        List<AgendaItem> items,
        Map<Long, String> uids,
        Set<Long> past,
        Map<Integer, AgendaItem> matches,
        boolean keepsAbsent) {

    public Revision {
        items = List.copyOf(items);
        uids = Map.copyOf(uids);
        past = Set.copyOf(past);
        matches = Map.copyOf(matches);
    }

    /** Published items that the text leaves out, to be cancelled. */
    public boolean cancels() {
        return difference.items().stream().anyMatch(item -> item.cancelled());
    }
}
