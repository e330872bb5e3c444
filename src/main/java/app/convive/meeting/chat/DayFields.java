package app.convive.meeting.chat;

import app.convive.meeting.programme.ProgrammeReader;
import app.convive.meeting.programme.ProgrammeText;
import app.convive.meeting.programme.ReadItem;
import app.convive.meeting.programme.ReadProgramme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads days and hours that somebody typed into fields, as a programme's are: by the programme reader itself, so that every
 * way of writing them is understood alike.
 */
@Component
public class DayFields {

    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 3);

    /** A day that lies further after the meeting's first one is meant to lie before it. */
    private static final int MONTHS_AFTER = 9;

    private final ProgrammeReader reader;

    public DayFields(ProgrammeReader reader) {
        this.reader = reader;
    }

    /** A whole date, with its year. */
    Optional<LocalDate> date(@Nullable String date) {
        if (date == null || date.isBlank()) {
            return Optional.empty();
        }
        return understood(date, "12:00", SOME_DAY, ZoneId.of("Europe/Paris")).map(TypedDay::day);
    }

    /**
     * A day and hours.
     *
     * @param day with or without year and month
     * @param hours a start, or a start and an end; blank for none
     * @param near the day to which a missing year or month is completed, the nearest one after it
     */
    public Optional<TypedDay> read(String day, String hours, LocalDate near, ZoneId zone) {
        if (hours.isBlank()) {
            return understood(day, "12:00", near, zone).map(read -> new TypedDay(read.day(), null, null));
        }
        return understood(day, hours, near, zone).filter(read -> read.start() != null);
    }

    /** The same for a day of a meeting, which may also lie a little before its first one. */
    Optional<TypedDay> ofMeeting(String day, String hours, LocalDate firstDay, ZoneId zone) {
        Optional<TypedDay> read = read(day, hours, firstDay, zone);
        return read.filter(it -> it.day().isAfter(firstDay.plusMonths(MONTHS_AFTER)))
                        .isEmpty()
                ? read
                : read(day, hours, firstDay.minusMonths(12 - MONTHS_AFTER), zone);
    }

    private Optional<TypedDay> understood(String day, String hours, LocalDate near, ZoneId zone) {
        ReadProgramme programme = reader.read(new ProgrammeText(day + "\n" + hours + " : rendez-vous", near, zone));
        if (programme.items().size() != 1) {
            return Optional.empty();
        }
        ReadItem item = programme.items().getFirst();
        return Optional.ofNullable(item.programmeDay()).map(found -> new TypedDay(found, item.start(), item.end()));
    }
}
