package app.convive.registration;

/** Where somebody stands with a meeting, or with one of its items. Stored by name. */
public enum Standing {
    /** Comes, and has a place. */
    COMING,
    /** Would come, and waits for a place. */
    WAITING,
    /** Does not come. */
    ABSENT
}
