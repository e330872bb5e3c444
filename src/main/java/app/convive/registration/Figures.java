package app.convive.registration;

import org.jspecify.annotations.Nullable;

/**
 * How many come to a meeting or to one of its items.
 *
 * @param places how many can; absent for no limit
 * @param coming how many do; more than {@code places} when these were lowered or exceeded on purpose
 * @param waiting how many wait for a place
 */
public record Figures(@Nullable Integer places, int coming, int waiting) {

    /** Places left, never negative; absent for no limit. */
    public @Nullable Integer left() {
        return places == null ? null : Math.max(0, places - coming);
    }

    /** Whoever comes now has to wait. */
    public boolean full() {
        return waiting > 0 || places != null && coming >= places;
    }
}
