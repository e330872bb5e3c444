package app.convive.meeting.programme;

/**
 * A year in which all weekdays and dates of the programme agree.
 *
 * @param past the meeting would have begun before the day on which the text was written
 * @param fromText the text itself names this year
 */
public record YearChoice(int year, boolean past, boolean fromText) {}
