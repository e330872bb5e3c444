package app.convive.meeting.revision;

import static java.util.Objects.requireNonNull;

import app.convive.meeting.AgendaItem;
import app.convive.meeting.ItemChange;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One item in two versions.
 *
 * @param before absent where the version before does not have it
 * @param after absent where the new version does not have it
 * @param back an earlier version had it, the one before had not
 * @param themeKept the text still calls the slot open; its theme was decided meanwhile and stays
 */
public record ItemDifference(
        @Nullable AgendaItem before, @Nullable AgendaItem after, boolean back, boolean themeKept) {

    public boolean added() {
        return before == null && !back;
    }

    public boolean cancelled() {
        return after == null;
    }

    /** Another day or hour. */
    public boolean moved() {
        return new ItemChange(before, after).moved();
    }

    /** Another place, also one that was not given before. */
    public boolean elsewhere() {
        return before != null && after != null && !Objects.equals(before.place(), after.place());
    }

    public boolean renamed() {
        return before != null && after != null && !before.title().equals(after.title());
    }

    /** Something that is none of the above: who speaks, what it is, how many can come, where it stands in the list. */
    public boolean otherwise() {
        return !added() && !back && !cancelled() && !moved() && !elsewhere() && !renamed();
    }

    /** The item that it is about. */
    public AgendaItem item() {
        return after != null ? after : requireNonNull(before);
    }
}
