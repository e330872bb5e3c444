package app.convive.reminder;

/** Why a reminder was not sent. Stored by name. */
public enum WhySkipped {
    /** Its moment had passed when the meeting was confirmed. */
    ALREADY_PAST,
    /** Its moment has passed for longer than it is good for, or what it announces has begun. */
    TOO_LATE,
    /** An organiser decided so. */
    BY_ORGANISER
}
