package app.convive.question.understanding.time;

/** A day as it was said, before it is looked up in a calendar. */
public sealed interface DayRef {

    /** "vendredi", "vendredi prochain", "this Friday". */
    record Weekday(int isoDay, Turn turn) implements DayRef {}

    /** "le 17", "17 mai". */
    record OfMonth(int day, int month) implements DayRef {
        /** For {@code month}: none was said. */
        static final int ANY_MONTH = 0;
    }

    /** "demain": days from the day of asking. */
    record FromToday(int days) implements DayRef {}

    /** "le jour 2", "dernier jour": the nth day of the meeting from 1, or from its end with -1. */
    record Nth(int number) implements DayRef {}

    /** «Le premier soir»: of the days that have something in that part. */
    record NthPart(int number, Part part) implements DayRef {}

    /** "ce week-end". */
    record Weekend() implements DayRef {}

    /** "la semaine prochaine": weeks from the one of asking. */
    record Week(int weeks) implements DayRef {}

    /** «En juin»: all days of the meeting in that month, 1 for January. */
    record Month(int month) implements DayRef {}

    /** Which one of several weekdays: said plainly, "this", or "next", which some take for the one after. */
    enum Turn {
        PLAIN,
        THIS,
        NEXT
    }
}
