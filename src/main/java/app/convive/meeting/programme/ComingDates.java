package app.convive.meeting.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds the dates that are still to come on the day on which a programme is announced. */
final class ComingDates {

    /** Days within which a date without a year is one to come. */
    private static final int SOON = 180;

    /** Days within which one that tells its year, or its weekday, is. */
    private static final int COMING = 400;

    private static final int LATELY = 160;

    private final LocalDate announcedOn;

    ComingDates(LocalDate announcedOn) {
        this.announcedOn = announcedOn;
    }

    /** The date of a day to come, the next one that is its weekday; nothing for one that is over or far off. */
    @Nullable
    LocalDate of(ReadDay day) {
        LocalDate date = day.year() == null ? next(day) : PostedOn.date(day);
        int within = day.year() == null && day.weekday() == null ? SOON : COMING;
        boolean comes = date != null && date.isAfter(announcedOn) && date.isBefore(announcedOn.plusDays(within));
        return comes ? date : null;
    }

    /** It tells its year, and was over before that day. */
    boolean isPast(ReadDay day) {
        LocalDate date = PostedOn.date(day);
        return date != null && date.isBefore(announcedOn);
    }

    /** It tells neither year nor weekday, and was lately: «à l'aube du 9 août», told at the end of that month. */
    boolean isLately(ReadDay day) {
        LocalDate date =
                day.weekday() == null && day.year() == null ? PostedOn.date(day.withYear(announcedOn.getYear())) : null;
        return date != null && date.isBefore(announcedOn) && date.isAfter(announcedOn.minusDays(LATELY));
    }

    boolean isAnnouncement(ReadDay day) {
        return announcedOn.equals(PostedOn.date(day));
    }

    private @Nullable LocalDate next(ReadDay day) {
        for (int year = announcedOn.getYear(); day.dated() && year <= announcedOn.getYear() + 1; year++) {
            LocalDate date = PostedOn.date(day.withYear(year));
            if (date != null
                    && date.isAfter(announcedOn)
                    && (day.weekday() == null || day.weekday() == date.getDayOfWeek())) {
                return date;
            }
        }
        return null;
    }
}
