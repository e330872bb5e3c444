package app.convive.meeting.programme;

/** Why a line deserves a second look before the draft is confirmed. */
public enum Doubt {
    /** Morning or afternoon was concluded from what is around it. */
    HALF_OF_DAY_GUESSED,
    /** No day is given for it; that of its neighbours or of the meeting was taken. */
    DAY_GUESSED,
    /** The weekday and the date of the text do not agree; the date was taken. */
    WEEKDAY_DISAGREES,
    /** The text gives no start. */
    NO_TIME,
    /** «around», «about»: the hour is not exact. */
    APPROXIMATE,
    /** The end lies before the start and was not taken. */
    END_BEFORE_START,
    /** Two hours are given, but the second need not be the end. */
    END_UNCLEAR,
    /** It starts before the item that stands above it. */
    OUT_OF_ORDER,
    /** It was listed under an evening, but starts after midnight. */
    AFTER_MIDNIGHT,
    /** It was found within running text. */
    FROM_PROSE,
    /** The text names an hour without saying what happens then. */
    NO_TITLE,
    /** Its words say that it may not take place as written: cancelled, moved, only if it rains. */
    MAY_NOT_HAPPEN,
    /** The calendar file marks it as private. */
    PRIVATE,
    /** It lies far away from the other days. */
    FAR_FROM_THE_REST,
    /** The file names a time zone that nobody knows; that of the meeting was taken. */
    ZONE_UNKNOWN,
    /** The file gives it in another time zone; the hour here is that of the meeting's zone. */
    OTHER_ZONE,
    /** Day and month could change places. */
    DATE_ORDER_GUESSED
}
