package app.convive.registration;

import org.jspecify.annotations.Nullable;

/**
 * A place is free that nobody is given, since it has begun already, while people wait for one. Told in the transaction
 * that freed it.
 *
 * @param item id of the item, absent for the meeting itself
 * @param waiting how many wait
 * @param answer the interaction that freed it
 */
public record PlaceFreed(
        long server, long meeting, @Nullable Long item, int waiting, long answer) {}
