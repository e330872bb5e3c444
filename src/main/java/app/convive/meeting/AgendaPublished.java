package app.convive.meeting;

import java.util.List;

/**
 * A version of a meeting's agenda was published. Told in the transaction that publishes it.
 *
 * @param version from 1, which is the meeting's confirmation
 * @param changes what differs from the version before, unchanged items left out
 */
public record AgendaPublished(Meeting meeting, int version, List<ItemChange> changes) {

    public AgendaPublished {
        changes = List.copyOf(changes);
    }
}
