package app.convive.delivery;

/** What to do with a message that could not be sent in time. */
public enum WhenLate {
    /** Send it all the same; its letter is told that it is late and may say so. */
    SEND,
    /** Do not send it; {@link DeliverySkipped} tells, and whoever owed it may put it into a digest. */
    SKIP
}
