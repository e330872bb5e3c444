package app.convive.question;

/** Where a question stands that was passed to the organisers. */
public enum PassState {
    OPEN,
    ANSWERED,
    /** The organisers leave it without an answer; it is open again when somebody else asks the same. */
    SET_ASIDE
}
