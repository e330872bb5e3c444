package app.convive.registration;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list that organisers see.
 *
 * @param registration its id
 * @param user Discord's id; absent for a guest and for somebody whose data were erased
 * @param name as it was last seen, their own text; absent where it is not known
 * @param rank in the meeting's waiting list, from 1; 0 for somebody who does not wait
 * @param organiser the organiser who gave the answer, by name or else by id; absent when the person gave it
 * @param choices how they stand with items, by the item's id
 */
public record Attendee(
        long registration,
        @Nullable Long user,
        @Nullable String name,
        Standing standing,
        int rank,
        @Nullable String organiser,
        Instant answeredAt,
        Map<Long, Standing> choices) {

    public Attendee {
        choices = Map.copyOf(choices);
    }
}
