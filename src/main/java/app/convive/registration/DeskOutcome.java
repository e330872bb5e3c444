package app.convive.registration;

import org.jspecify.annotations.Nullable;

/** What became of what an organiser did with somebody's registration. */
public sealed interface DeskOutcome {

    /**
     * The person has a place.
     *
     * @param above the meeting now has more people than places
     */
    record Registered(Who who, boolean above) implements DeskOutcome {}

    /** No place is left, so they wait. @param rank from 1 */
    record Queued(Who who, int rank) implements DeskOutcome {}

    /** They had a place already. */
    record StillRegistered(Who who) implements DeskOutcome {}

    /** They waited already. @param rank from 1 */
    record StillQueued(Who who, int rank) implements DeskOutcome {}

    /** They are off the list, and their place is given to the next in line. */
    record Removed(Who who) implements DeskOutcome {}

    /** They neither come nor wait: nothing is changed. */
    record NotThere() implements DeskOutcome {}

    record Refused(Refusal reason) implements DeskOutcome {}

    /**
     * Whom it is about.
     *
     * @param registration its id
     * @param user Discord's id; absent for a guest, who has to be told in another way
     * @param guest the name of a guest
     */
    record Who(
            long registration,
            @Nullable Long user,
            @Nullable String guest) {

        static Who of(Registration registration) {
            return new Who(registration.id(), registration.userId(), registration.guest());
        }
    }
}
