package app.convive.meeting.programme.table;

/** What a column of a programme's table holds. */
enum Role {
    DAY,
    TIME,
    START,
    END,
    DURATION,
    TITLE,
    PLACE,
    SPEAKER,
    DETAILS,
    /** The running number of a row: it tells nothing. */
    NUMBER
}
