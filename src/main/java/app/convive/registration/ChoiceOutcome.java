package app.convive.registration;

import app.convive.meeting.AgendaItem;

/** What became of somebody's wish for one item. */
public sealed interface ChoiceOutcome {

    /** They have a place. */
    record Chosen(AgendaItem item) implements ChoiceOutcome {}

    /** No place is left. @param rank in the item's waiting list, from 1 */
    record QueuedFor(AgendaItem item, int rank) implements ChoiceOutcome {}

    /** They gave it up, or had not chosen it. */
    record GivenUp(AgendaItem item) implements ChoiceOutcome {}

    /**
     * They chose another one of the same slot; nothing is changed before they say that they want this one instead.
     *
     * @param full they would have to wait for it
     */
    record WouldReplace(AgendaItem chosen, AgendaItem wanted, boolean full) implements ChoiceOutcome {}

    /** A later choice of theirs counts, or it stood so already. */
    record Unchanged() implements ChoiceOutcome {}

    /** They have no place at the meeting, so they cannot choose an item. */
    record NotRegistered() implements ChoiceOutcome {}

    /** The programme has no such item any more, or it is not chosen one by one. */
    record NotOffered() implements ChoiceOutcome {}

    record Refused(Refusal reason) implements ChoiceOutcome {}
}
