package app.convive.meeting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a new version changed of one item.
 *
 * @param before absent for a new item
 * @param after absent for a dropped one
 */
public record ItemChange(
        @Nullable AgendaItem before, @Nullable AgendaItem after) {

    public boolean added() {
        return before == null;
    }

    public boolean dropped() {
        return after == null;
    }

    /** Another day or hour. */
    public boolean moved() {
        return before != null
                && after != null
                && !(before.day().equals(after.day())
                        && Objects.equals(before.start(), after.start())
                        && Objects.equals(before.end(), after.end()));
    }

    /** The item that it is about. */
    public AgendaItem item() {
        return after != null ? after : Objects.requireNonNull(before);
    }
}
