package app.convive.registration;

/** Why nothing can be answered any more. */
public enum Refusal {
    /** There is no such meeting in this server. */
    UNKNOWN,
    CANCELLED,
    OVER
}
