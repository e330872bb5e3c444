package app.convive.meeting.programme.file.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When the events of a calendar take place: series laid out, moved and skipped ones taken into account. */
final class Occurrences {

    private final CalendarZones zones;
    private final List<CalendarEvent> events;
    private final Map<String, List<CalendarEvent>> byUid = new HashMap<>();

    Occurrences(List<CalendarEvent> events, CalendarZones zones) {
        this.zones = zones;
        this.events = newest(events);
        this.events.forEach(event ->
                byUid.computeIfAbsent(event.uid(), uid -> new ArrayList<>()).add(event));
    }

    /** Of several states of one event the last; exporters that give all events one identity keep them all. */
    private static List<CalendarEvent> newest(List<CalendarEvent> all) {
        Map<String, CalendarEvent> latest = new HashMap<>();
        for (CalendarEvent event : all) {
            latest.merge(identity(event), event, (one, other) -> other.sequence() > one.sequence() ? other : one);
        }
        List<CalendarEvent> kept = new ArrayList<>();
        for (CalendarEvent event : all) {
            CalendarEvent last = Objects.requireNonNull(latest.get(identity(event)));
            if (event.uid().isEmpty() || last.sequence() == event.sequence()) {
                kept.add(event);
            }
        }
        return kept;
    }

    private static String identity(CalendarEvent event) {
        return event.uid() + "|" + event.property("RECURRENCE-ID");
    }

    List<Occurrence> all() {
        List<Occurrence> all = new ArrayList<>();
        Set<CalendarEvent> used = new HashSet<>();
        LocalDateTime last = lastSingle();
        for (CalendarEvent event : events) {
            if (event.repeats() && event.source().get("RECURRENCE-ID") == null && !event.cancelled()) {
                all.addAll(series(event, last, used));
                used.add(event);
            }
        }
        for (CalendarEvent event : events) {
            if (!used.contains(event)) {
                all.add(new Occurrence(event, event.start(), event.lasts(), null));
            }
        }
        return all;
    }

    /** How far a series without end goes: as far as what happens once. */
    private LocalDateTime lastSingle() {
        return events.stream()
                .filter(event -> !event.repeats())
                .map(CalendarEvent::start)
                .max(LocalDateTime::compareTo)
                .orElse(LocalDateTime.MIN);
    }

    private List<Occurrence> series(CalendarEvent event, LocalDateTime last, Set<CalendarEvent> used) {
        Set<LocalDateTime> skipped = new HashSet<>(dates(event, "EXDATE"));
        Map<LocalDateTime, CalendarEvent> moved = moved(event);
        Map<LocalDateTime, Occurrence> found = new LinkedHashMap<>();
        Map<LocalDateTime, Duration> periods = periods(event);
        for (LocalDateTime start : starts(event, last)) {
            CalendarEvent instead = moved.get(start);
            if (instead == null && !skipped.contains(start)) {
                Duration lasts = periods.getOrDefault(start, event.lasts());
                found.put(start, new Occurrence(event, start, lasts, start));
            }
        }
        moved.forEach((start, instead) -> {
            used.add(instead);
            found.put(start, new Occurrence(instead, instead.start(), instead.lasts(), start));
        });
        return List.copyOf(found.values());
    }

    private List<LocalDateTime> starts(CalendarEvent event, LocalDateTime last) {
        List<LocalDateTime> starts = new ArrayList<>(List.of(event.start()));
        ContentLine rule = event.source().get("RRULE");
        if (rule != null) {
            starts = new ArrayList<>(Series.starts(rule.value(), event.start(), event::offsetAt, last));
        }
        starts.addAll(dates(event, "RDATE"));
        return starts.stream().distinct().sorted().limit(Series.MOST).toList();
    }

    private List<LocalDateTime> dates(CalendarEvent series, String property) {
        List<LocalDateTime> dates = new ArrayList<>();
        for (ContentLine line : series.source().all(property)) {
            for (String value : line.value().split(",", -1)) {
                LocalDateTime date = CalendarEvent.asOfSeries(line, value.split("/", 2)[0], zones, series);
                if (date != null) {
                    dates.add(date);
                }
            }
        }
        return dates;
    }

    /** Dates that tell their own length: {@code RDATE;VALUE=PERIOD:20270616T100000Z/PT2H}. */
    private Map<LocalDateTime, Duration> periods(CalendarEvent series) {
        Map<LocalDateTime, Duration> periods = new HashMap<>();
        for (ContentLine line : series.source().all("RDATE")) {
            for (String value : line.value().split(",", -1)) {
                String[] ends = value.split("/", 2);
                LocalDateTime start = CalendarEvent.asOfSeries(line, ends[0], zones, series);
                Duration lasts = start == null || ends.length < 2 ? null : lasts(line, start, ends[1], series);
                if (start != null && lasts != null) {
                    periods.put(start, lasts);
                }
            }
        }
        return periods;
    }

    private @Nullable Duration lasts(ContentLine line, LocalDateTime start, String until, CalendarEvent series) {
        LocalDateTime end = CalendarEvent.asOfSeries(line, until, zones, series);
        return end == null ? CalendarTime.duration(until) : Duration.between(start, end);
    }

    private Map<LocalDateTime, CalendarEvent> moved(CalendarEvent series) {
        Map<LocalDateTime, CalendarEvent> moved = new LinkedHashMap<>();
        for (CalendarEvent event : byUid.getOrDefault(series.uid(), List.of())) {
            @Nullable LocalDateTime instead = event.insteadOf(zones, series);
            if (instead != null) {
                moved.put(instead, event);
            }
        }
        return moved;
    }
}
