package app.convive.question.understanding.time;

import app.convive.question.understanding.words.Role;
import app.convive.question.understanding.words.Span;
import java.util.Set;

/**
 * The days of a meeting, as words and numbers could mean them.
 *
 * @param ofMonth a number alone may be one of them
 * @param weekdays 1 for Monday
 * @param words of the programme's titles and places
 */
public record MeetingDays(Set<Integer> ofMonth, Set<Integer> weekdays, Set<String> words) {

    public MeetingDays {
        ofMonth = Set.copyOf(ofMonth);
        weekdays = Set.copyOf(weekdays);
    }

    /** True for a weekday that the meeting does not have and that a title speaks of: «ouvrir le dimanche». */
    public boolean isOnlyNamed(Span span) {
        String weekday = span.value(Role.WEEKDAY);
        return weekday != null && !weekdays.contains(Integer.valueOf(weekday)) && words.contains(span.text());
    }
}
