package app.convive.reminder;

/** How far a reminder has come. Stored by name. */
public enum Progress {
    /** It will fire at its moment, if it has one. */
    PLANNED,
    /** An organiser holds it back. */
    PAUSED,
    /** What it owes is written into the ledger. */
    FIRED,
    /** It was not sent. */
    SKIPPED,
    /** What it was about is cancelled. */
    WITHDRAWN
}
