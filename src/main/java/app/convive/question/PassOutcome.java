package app.convive.question;

/** What became of a question that somebody wants to pass to the organisers. */
public sealed interface PassOutcome {

    /** They have it now. */
    record Passed(PassedQuestion question) implements PassOutcome {}

    /** Somebody else asked the same before; both will be told. */
    record Joined(PassedQuestion question) implements PassOutcome {}

    /** The same person passed it before. */
    record WaitingAlready(PassedQuestion question) implements PassOutcome {}

    /** They have answered it meanwhile. */
    record AnsweredAlready(PassedQuestion question) implements PassOutcome {}

    /** The same person has as many questions open as the organisers can be asked at a time. */
    record TooMany(int most) implements PassOutcome {}

    /** The meeting is over or cancelled. */
    record Over() implements PassOutcome {}
}
