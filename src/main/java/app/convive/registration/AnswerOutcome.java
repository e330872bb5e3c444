package app.convive.registration;

/** What became of somebody's answer for a meeting. The ones called still say that it changed nothing. */
public sealed interface AnswerOutcome {

    /**
     * The place is theirs.
     *
     * @param points some items of the programme can be chosen
     */
    record Registered(boolean points) implements AnswerOutcome {}

    /** No place is left. @param rank in the waiting list, from 1 */
    record Queued(int rank) implements AnswerOutcome {}

    /** They do not come. */
    record NotComing() implements AnswerOutcome {}

    record StillRegistered(boolean points) implements AnswerOutcome {}

    record StillQueued(int rank) implements AnswerOutcome {}

    record StillNotComing() implements AnswerOutcome {}

    record Refused(Refusal reason) implements AnswerOutcome {}
}
