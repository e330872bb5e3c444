package app.convive.delivery;

/** What became of a message. */
public enum DeliveryState {
    /** To be sent, now or later. */
    OWED,
    /** Discord has taken it. */
    SENT,
    /** It cannot be delivered; the reason says why. */
    FAILED,
    /** The feature took it back before it was sent. */
    WITHDRAWN,
    /** It was not sent by a rule: too late, or the person wants no messages. */
    SKIPPED
}
