package app.convive.question;

/** What became of an organiser's answer. */
public sealed interface AnswerOutcome {

    /** It is on its way to those who asked. */
    record Given(PassedQuestion question, int askers) implements AnswerOutcome {}

    /** The new one is on its way, and takes the place of the earlier one. */
    record Corrected(PassedQuestion question) implements AnswerOutcome {}

    /** It is given to nobody any more, and those who had it are told. */
    record Withdrawn(PassedQuestion question) implements AnswerOutcome {}

    /** It stays without an answer. */
    record SetAside(PassedQuestion question) implements AnswerOutcome {}

    /** It waits for an answer again. */
    record Reopened(PassedQuestion question) implements AnswerOutcome {}

    /** Another organiser was faster, or changed it meanwhile: what stands now is in the question. */
    record Changed(PassedQuestion question) implements AnswerOutcome {}

    /** There is no such question, or no longer. */
    record Unknown() implements AnswerOutcome {}
}
