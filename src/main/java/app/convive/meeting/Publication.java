package app.convive.meeting;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes a version, and what they say about it.
 *
 * @param by Discord's id of the organiser
 * @param note in the organiser's words; absent to let the difference speak
 * @param restores the number of the version whose content it brings back
 * @param uids identities in a calendar file, by the ids that the items are published with
 */
record Publication(long by, @Nullable String note, @Nullable Integer restores, Map<Long, String> uids) {

    Publication {
        uids = Map.copyOf(uids);
    }

    static Publication by(long organiser) {
        return new Publication(organiser, null, null, Map.of());
    }

    static Publication restoring(long organiser, int version) {
        return new Publication(organiser, null, version, Map.of());
    }
}
