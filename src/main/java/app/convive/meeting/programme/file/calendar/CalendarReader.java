package app.convive.meeting.programme.file.calendar;

import app.convive.meeting.programme.LeftOutLine;
import app.convive.meeting.programme.ReadProgramme;
import app.convive.meeting.programme.file.FileReading;
import app.convive.meeting.programme.file.FileRefusal;
import app.convive.meeting.programme.file.FoundProgramme;
import app.convive.meeting.programme.file.ProgrammeLines;
import app.convive.meeting.programme.file.page.PageText;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a calendar file (iCalendar) into a draft. */
public final class CalendarReader {

    private static final int LONGEST_TITLE = 150;

    private final Vocabulary vocabulary;

    public CalendarReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Never fails.
     *
     * @param server the zone in which times without one, or in UTC, are shown
     */
    public FileReading read(byte[] bytes, LocalDate writtenOn, ZoneId server) {
        CalendarComponent root = CalendarParser.parse(bytes);
        CalendarZones zones = new CalendarZones(root);
        FoundProgramme found = new FoundProgramme(vocabulary);
        List<CalendarEvent> events = new ArrayList<>();
        for (CalendarComponent component : root.named("VEVENT")) {
            CalendarEvent event = CalendarEvent.of(component, zones);
            if (event == null) {
                found.leaveOut(line(component), title(component), LeftOutLine.Reason.NO_DATE);
            } else {
                events.add(event);
            }
        }
        for (String other : List.of("VTODO", "VJOURNAL")) {
            root.named(other).forEach(task -> found.leaveOut(line(task), title(task), LeftOutLine.Reason.NOT_AN_EVENT));
        }
        if (events.isEmpty()) {
            return new FileReading.Refused(FileRefusal.NO_EVENTS);
        }
        boolean calledOff = root.named("VCALENDAR").stream()
                .anyMatch(calendar -> calendar.text("METHOD").strip().equalsIgnoreCase("CANCEL"));
        ZoneId zone = MeetingZone.of(root, events, server);
        CalendarItems items = new CalendarItems(zone, vocabulary);
        for (Occurrence occurrence : new Occurrences(events, zones).all()) {
            if (calledOff || occurrence.event().cancelled()) {
                CalendarComponent source = occurrence.event().source();
                found.leaveOut(line(source), title(source), LeftOutLine.Reason.CANCELLED);
            } else {
                found.items.add(items.of(occurrence));
            }
        }
        if (found.items.isEmpty()) {
            return new FileReading.Refused(FileRefusal.ALL_CANCELLED);
        }
        found.title = heading(root, found);
        ReadProgramme programme = found.complete(writtenOn);
        return new FileReading.Read(programme, ProgrammeLines.of(programme), writtenOn, zone);
    }

    private static int line(CalendarComponent component) {
        return component.lines.isEmpty() ? 0 : component.lines.getFirst().number();
    }

    private static String title(CalendarComponent component) {
        return CalendarItems.oneLine(PageText.inline(component.text("SUMMARY")));
    }

    /** The calendar's name, unless it is a person's address; a single event names the meeting itself. */
    private static @Nullable String heading(CalendarComponent root, FoundProgramme found) {
        if (found.items.size() == 1) {
            return found.items.getFirst().title;
        }
        for (CalendarComponent calendar : root.named("VCALENDAR")) {
            for (String property : List.of("X-WR-CALNAME", "NAME")) {
                String name = CalendarItems.oneLine(PageText.inline(calendar.text(property)));
                if (!name.isBlank() && name.indexOf('@') < 0) {
                    return name.substring(0, Math.min(name.length(), LONGEST_TITLE));
                }
            }
        }
        return null;
    }
}
