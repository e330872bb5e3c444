package app.convive.question;

/** Where a question stands that was passed to the organisers. */
public enum PassState {
    OPEN,
    ANSWERED
}
