package app.convive.testing;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.ICalDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.chrono.ChronoZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.jspecify.annotations.Nullable;

/** Reads a calendar file with two libraries by different authors, and insists that they read the same. */
public final class CalendarReaders {

    private CalendarReaders() {}

    /**
     * One entry, as both libraries read it.
     *
     * @param start an instant in UTC, or a day
     * @param end exclusive; empty where the file gives none
     */
    public record Entry(
            String uid,
            int sequence,
            String status,
            String start,
            String end,
            String summary,
            String location,
            String description) {}

    /** @throws AssertionError when the libraries disagree */
    public static List<Entry> read(byte[] file) {
        List<Entry> one = byIcal4j(file);
        List<Entry> other = byBiweekly(file);
        if (!one.equals(other)) {
            throw new AssertionError(
                    "Read differently:\n" + one + "\n" + other + "\n" + new String(file, StandardCharsets.UTF_8));
        }
        return one;
    }

    /** Prints the entries of a file, one a line; for the acceptance script. */
    public static void main(String[] arguments) throws IOException {
        read(Files.readAllBytes(Path.of(arguments[0]))).forEach(System.out::println);
    }

    private static List<Entry> byIcal4j(byte[] file) {
        try {
            return new CalendarBuilder()
                    .build(new ByteArrayInputStream(file)).<CalendarComponent>getComponents(Component.VEVENT).stream()
                            .map(CalendarReaders::entry)
                            .toList();
        } catch (IOException | ParserException e) {
            throw new AssertionError(new String(file, StandardCharsets.UTF_8), e);
        }
    }

    private static Entry entry(Component event) {
        return new Entry(
                text(event, Property.UID),
                Integer.parseInt(text(event, Property.SEQUENCE)),
                text(event, Property.STATUS),
                moment(event, Property.DTSTART),
                moment(event, Property.DTEND),
                text(event, Property.SUMMARY),
                text(event, Property.LOCATION),
                text(event, Property.DESCRIPTION));
    }

    private static String text(Component event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    private static String moment(Component event, String property) {
        Optional<DateProperty<Temporal>> date = event.getProperty(property);
        return date.map(found -> moment(found.getDate())).orElse("");
    }

    private static String moment(Temporal moment) {
        return switch (moment) {
            case LocalDate day -> day.toString();
            case ChronoZonedDateTime<?> zoned -> zoned.toInstant().toString();
            case Instant instant -> instant.toString();
            default -> "floating " + moment;
        };
    }

    private static List<Entry> byBiweekly(byte[] file) {
        ICalendar calendar =
                Biweekly.parse(new String(file, StandardCharsets.UTF_8)).first();
        return calendar.getEvents().stream().map(CalendarReaders::entry).toList();
    }

    private static Entry entry(VEvent event) {
        return new Entry(
                event.getUid().getValue(),
                event.getSequence().getValue(),
                event.getStatus().getValue(),
                moment(event.getDateStart()),
                moment(event.getDateEnd()),
                event.getSummary().getValue(),
                event.getLocation() == null ? "" : event.getLocation().getValue(),
                event.getDescription().getValue());
    }

    private static String moment(@Nullable DateOrDateTimeProperty property) {
        if (property == null) {
            return "";
        }
        ICalDate date = property.getValue();
        return date.hasTime()
                ? date.toInstant().toString()
                : LocalDate.of(
                                date.getRawComponents().getYear(),
                                date.getRawComponents().getMonth(),
                                date.getRawComponents().getDate())
                        .toString();
    }
}
