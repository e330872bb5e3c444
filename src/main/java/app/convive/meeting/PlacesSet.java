package app.convive.meeting;

import org.jspecify.annotations.Nullable;

/**
 * The number of places of a meeting or of one of its items is another. Told in the transaction that sets it.
 *
 * @param item id of the item, absent for the meeting itself
 * @param places absent for no limit
 */
public record PlacesSet(
        Meeting meeting, @Nullable Long item, @Nullable Integer places) {}
