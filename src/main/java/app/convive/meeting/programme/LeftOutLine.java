package app.convive.meeting.programme;

/**
 * A line that became no item.
 *
 * @param number its number in the text, from 1
 */
public record LeftOutLine(int number, String text, Reason reason) {

    /** Why it was left out. */
    public enum Reason {
        /** It names an hour or a day, but stands outside the programme. */
        OUTSIDE_THE_PROGRAMME,
        /** A deadline, office hours, a date of sending, a meeting of the past. */
        NOT_AN_ITEM,
        /** It says again what another line says. */
        REPEATED,
        /** It names neither hour nor day. */
        PLAIN_TEXT,
        /** The calendar file says that it is cancelled. */
        CANCELLED,
        /** A task or a journal of a calendar file. */
        NOT_AN_EVENT,
        /** An event of a calendar file whose date cannot be read. */
        NO_DATE,
        /** A sum, a note or a heading within a table. */
        NOT_A_ROW
    }
}
