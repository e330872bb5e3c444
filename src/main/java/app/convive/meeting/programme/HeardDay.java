package app.convive.meeting.programme;

/**
 * A day that running text names, for items that stand under no heading.
 *
 * @param weight how likely it is theirs
 * @param guessed the text told a weekday, and its date was counted from the day of writing
 */
record HeardDay(ReadDay day, int weight, boolean guessed) {

    /** One that the text tells as it is. */
    static HeardDay told(ReadDay day, int weight) {
        return new HeardDay(day, weight, false);
    }
}
