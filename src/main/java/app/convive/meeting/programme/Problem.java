package app.convive.meeting.programme;

/** What is missing, or why nothing could be read at all. */
public enum Problem {
    /** There is no text. */
    EMPTY,
    /** The text is longer than {@link ProgrammeReader#LONGEST} characters, or has lines beyond any programme. */
    TOO_LONG,
    /** It is not text: a picture, a program, a broken encoding. */
    NOT_TEXT,
    /** No hour was found. */
    NO_TIMES,
    /** No day was found, not even a weekday or «Jour 1». */
    NO_DAYS,
    /** Days are told, but no date: the first day must be given. */
    NO_DATES,
    /** Nothing in it looks like an item of a programme. */
    NO_ITEMS
}
