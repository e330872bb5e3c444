package app.convive.meeting;

/** What became of a draft that its author confirmed. */
public sealed interface ConfirmOutcome {

    /** It is a meeting from now on, announced in its channel. */
    record Confirmed(Meeting meeting) implements ConfirmOutcome {}

    /** It was confirmed before; nothing happened twice. */
    record AlreadyConfirmed(Meeting meeting) implements ConfirmOutcome {}

    /** Items, dates or the title are missing. */
    record Incomplete(DraftView draft) implements ConfirmOutcome {}

    /** There is no such draft of this author any more: drafts are erased after a day. */
    record Gone() implements ConfirmOutcome {}
}
