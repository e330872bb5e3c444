package app.convive.meeting.programme.file.sheet;

/** What a column of a table holds. */
enum SheetRole {
    DAY,
    ENDDAY,
    TIME,
    START,
    END,
    DURATION,
    TITLE,
    PLACE,
    SPEAKER,
    DETAILS,
    KIND,
    ALLDAY,
    PRIVATE,
    STATUS,
    IDENTITY,
    /** Something about a person: a table of these is no programme. */
    PERSON,
    /** Known, and of no use for a programme. */
    OTHER
}
