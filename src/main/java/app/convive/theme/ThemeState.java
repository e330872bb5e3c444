package app.convive.theme;

/** Where a proposal stands. */
public enum ThemeState {
    /** Can be supported and adopted; in reserve once all slots are filled. */
    PROPOSED,
    /** Fills an open slot. */
    ADOPTED,
    /** Taken back by its author or an organiser. */
    WITHDRAWN
}
