package app.convive.meeting.programme.file.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One VEVENT with its times understood.
 *
 * @param start by the clock of {@code zone}
 * @param end by the same clock; exclusive for whole days; absent when the file gives neither end nor duration
 * @param zone absent for times in UTC, of an offset, or of no zone at all
 * @param offset of UTC or of an offset that is written
 */
record CalendarEvent(
        CalendarComponent source,
        LocalDateTime start,
        @Nullable LocalDateTime end,
        boolean wholeDay,
        @Nullable FileZone zone,
        @Nullable ZoneOffset offset) {

    /** Nothing when it has no date that can be read. */
    static @Nullable CalendarEvent of(CalendarComponent source, CalendarZones zones) {
        ContentLine begins = source.get("DTSTART");
        CalendarTime start = begins == null ? null : CalendarTime.parse(begins.value());
        if (begins == null || start == null) {
            return null;
        }
        FileZone zone = zone(begins, start, zones);
        LocalDateTime end = end(source, start, zone, zones);
        boolean wholeDay = start.wholeDay()
                || (source.text("X-MICROSOFT-CDO-ALLDAYEVENT").equalsIgnoreCase("TRUE")
                        && midnight(start.local())
                        && (end == null || midnight(end)));
        return new CalendarEvent(source, start.local(), end, wholeDay, zone, start.offset());
    }

    private static boolean midnight(LocalDateTime moment) {
        return moment.getHour() == 0 && moment.getMinute() == 0;
    }

    private static @Nullable FileZone zone(ContentLine line, CalendarTime time, CalendarZones zones) {
        String tzid = line.params().get("TZID");
        return tzid == null || tzid.isBlank() || time.offset() != null || time.wholeDay() ? null : zones.of(tzid);
    }

    private static @Nullable LocalDateTime end(
            CalendarComponent source, CalendarTime start, @Nullable FileZone zone, CalendarZones zones) {
        ContentLine ends = source.get("DTEND");
        CalendarTime end = ends == null ? null : CalendarTime.parse(ends.value());
        if (ends != null && end != null) {
            ZoneOffset from = offset(end, zone(ends, end, zones));
            ZoneOffset to = offset(start, zone);
            ZoneOffset there = zone == null ? to : zone.offsetAt(end.local());
            return from != null && to != null && there != null && !start.wholeDay()
                    ? end.local().plusSeconds(there.getTotalSeconds() - (long) from.getTotalSeconds())
                    : end.local();
        }
        ContentLine lasts = source.get("DURATION");
        Duration duration = lasts == null ? null : CalendarTime.duration(lasts.value());
        return duration == null ? null : start.local().plus(duration);
    }

    private static @Nullable ZoneOffset offset(CalendarTime time, @Nullable FileZone zone) {
        return time.offset() != null ? time.offset() : zone == null ? null : zone.offsetAt(time.local());
    }

    /** Its offset from UTC at that time of its own clock; nothing for times of no zone. */
    @Nullable
    ZoneOffset offsetAt(LocalDateTime local) {
        return offset != null ? offset : zone == null ? null : zone.offsetAt(local);
    }

    /** From its start to its end; nothing when the file does not tell. */
    @Nullable
    Duration lasts() {
        return end == null ? null : Duration.between(start, end);
    }

    String uid() {
        return source.text("UID").strip();
    }

    boolean cancelled() {
        return source.text("STATUS").strip().equalsIgnoreCase("CANCELLED");
    }

    boolean repeats() {
        return source.get("RRULE") != null || source.get("RDATE") != null;
    }

    /** How often it was changed. */
    int sequence() {
        try {
            return Integer.parseInt(source.text("SEQUENCE").strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Which start of a series it stands in for. */
    @Nullable
    LocalDateTime insteadOf(CalendarZones zones, CalendarEvent series) {
        ContentLine line = source.get("RECURRENCE-ID");
        return line == null ? null : asOfSeries(line, line.value(), zones, series);
    }

    /** A time that is written somewhere in the file, by the clock of a series. */
    static @Nullable LocalDateTime asOfSeries(
            ContentLine line, String value, CalendarZones zones, CalendarEvent series) {
        CalendarTime time = CalendarTime.parse(value);
        if (time == null) {
            return null;
        }
        if (time.wholeDay()) {
            return time.local().toLocalDate().atTime(series.start().toLocalTime());
        }
        ZoneOffset from = offset(time, zone(line, time, zones));
        ZoneOffset to = series.offsetAt(time.local());
        return from == null || to == null
                ? time.local()
                : time.local().plusSeconds(to.getTotalSeconds() - (long) from.getTotalSeconds());
    }

    String property(String name) {
        return source.text(name).strip();
    }

    boolean hidden() {
        String visibility = property("CLASS").toUpperCase(Locale.ROOT);
        return visibility.equals("PRIVATE") || visibility.equals("CONFIDENTIAL");
    }
}
