package app.convive.meeting.programme.file.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** In which zone a calendar's meeting takes place: that of most of its events, else of the calendar, else the server's. */
final class MeetingZone {

    private MeetingZone() {}

    static ZoneId of(CalendarComponent root, List<CalendarEvent> events, ZoneId server) {
        Map<ZoneId, Integer> counts = new HashMap<>();
        for (CalendarEvent event : events) {
            FileZone zone = event.zone();
            if (zone != null && zone.named() != null && meant(zone, event.start())) {
                counts.merge(zone.named(), 1, Integer::sum);
            }
        }
        ZoneId most = counts.entrySet().stream()
                .max(Map.Entry.<ZoneId, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().getId()))
                .map(Map.Entry::getKey)
                .orElseGet(() -> ofCalendar(root, server));
        boolean sameClock = events.stream()
                .map(CalendarEvent::start)
                .allMatch(moment -> Objects.equals(offset(most, moment), offset(server, moment)));
        return sameClock ? server : most;
    }

    /** The name tells the zone of the world only where the file does not define it otherwise. */
    private static boolean meant(FileZone zone, LocalDateTime moment) {
        ZoneId named = zone.named();
        return named != null
                && !named.equals(ZoneOffset.UTC)
                && Objects.equals(offset(named, moment), zone.offsetAt(moment));
    }

    private static ZoneId ofCalendar(CalendarComponent root, ZoneId server) {
        for (CalendarComponent calendar : root.named("VCALENDAR")) {
            ZoneId zone = CalendarZones.named(calendar.text("X-WR-TIMEZONE"));
            if (zone != null && !(zone instanceof ZoneOffset) && !zone.getId().endsWith("UTC")) {
                return zone;
            }
        }
        return server;
    }

    private static ZoneOffset offset(ZoneId zone, LocalDateTime moment) {
        return zone.getRules().getOffset(moment);
    }
}
