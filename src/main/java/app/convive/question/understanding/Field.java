package app.convive.question.understanding;

/** What a question wants to know. */
public enum Field {
    START,
    END,
    DURATION,
    PLACE,
    SPEAKER,
    /** What it is, what it is about. */
    TITLE,
    /** What is on in a stretch of time, or which items of a kind there are. */
    LIST,
    EXISTS,
    COUNT,
    DAY,
    PRICE,
    /** Something else about an item or the meeting: {@link Reading#detail()} has its word. */
    DETAIL
}
