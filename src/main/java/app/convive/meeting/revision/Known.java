package app.convive.meeting.revision;

import app.convive.meeting.AgendaItem;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An item that was published before.
 *
 * @param item as it was published last
 * @param uid its identity in the calendar file that it came from
 * @param dropped the published version leaves it out
 * @param openTitles what it was called while its theme was still to be decided; empty for one that never was open
 */
public record Known(AgendaItem item, @Nullable String uid, boolean dropped, Set<String> openTitles) {

    public Known {
        openTitles = Set.copyOf(openTitles);
    }

    /** Its theme was to be decided and has been. */
    boolean filled() {
        return !item.open() && !openTitles.isEmpty();
    }

    boolean wasCalled(String title) {
        return openTitles.stream().anyMatch(former -> Title.of(former).same(Title.of(title)));
    }
}
