package app.convive.meeting;

/** What became of a draft that its author confirmed. */
public sealed interface ConfirmOutcome {

    /** It is a meeting from now on, announced in its channel. */
    record Confirmed(Meeting meeting) implements ConfirmOutcome {}

    /** It was confirmed before; nothing happened twice. */
    record AlreadyConfirmed(Meeting meeting) implements ConfirmOutcome {}

    /** It is published as a new version of its meeting. */
    record Revised(Meeting meeting, int version) implements ConfirmOutcome {}

    /** What is published is the same already. */
    record NothingNew(DraftView draft) implements ConfirmOutcome {}

    /** What is published is another version than the one with which its author compared it. */
    record Overtaken(DraftView draft) implements ConfirmOutcome {}

    /** The meeting of which it was to be a new version is cancelled. */
    record Cancelled(Meeting meeting) implements ConfirmOutcome {}

    /** Items, dates or the title are missing. */
    record Incomplete(DraftView draft) implements ConfirmOutcome {}

    /** There is no such draft of this author any more: drafts are erased after a day. */
    record Gone() implements ConfirmOutcome {}
}
