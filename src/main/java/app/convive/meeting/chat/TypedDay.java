package app.convive.meeting.chat;

import app.convive.meeting.programme.ProgrammeReader;
import app.convive.meeting.programme.ProgrammeText;
import app.convive.meeting.programme.ReadItem;
import app.convive.meeting.programme.ReadProgramme;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day or hours that somebody typed into a field, read as a programme's are: by the programme reader itself, so that every
 * way of writing them is understood alike.
 */
public record TypedDay(
        LocalDate day, @Nullable LocalTime start, @Nullable LocalTime end) {

    private static final ProgrammeReader READER = new ProgrammeReader();
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 3);

    /** A whole date, with its year. */
    static Optional<LocalDate> parse(@Nullable String date) {
        if (date == null || date.isBlank()) {
            return Optional.empty();
        }
        return read(date, "12:00", SOME_DAY, ZoneId.of("Europe/Paris")).map(TypedDay::day);
    }

    /**
     * A day and hours.
     *
     * @param day with or without year and month
     * @param hours a start, or a start and an end; blank for none
     * @param near the day to which a missing year or month is completed, the nearest one after it
     */
    public static Optional<TypedDay> parse(String day, String hours, LocalDate near, ZoneId zone) {
        if (hours.isBlank()) {
            return read(day, "12:00", near, zone).map(read -> new TypedDay(read.day, null, null));
        }
        return read(day, hours, near, zone).filter(read -> read.start != null);
    }

    private static Optional<TypedDay> read(String day, String hours, LocalDate near, ZoneId zone) {
        ReadProgramme programme = READER.read(new ProgrammeText(day + "\n" + hours + " : rendez-vous", near, zone));
        if (programme.items().size() != 1) {
            return Optional.empty();
        }
        ReadItem item = programme.items().getFirst();
        return Optional.ofNullable(item.programmeDay()).map(found -> new TypedDay(found, item.start(), item.end()));
    }
}
