package app.convive.registration;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.discord.text.Texts;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.meeting.calendar.CalendarEntry;
import app.convive.meeting.calendar.CalendarFile;
import app.convive.meeting.calendar.MeetingCalendar;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody comes for, as a calendar: what everybody attends, and of the rest what they chose and have a place in. */
@Service
@Transactional(readOnly = true)
public class OwnCalendar {

    private static final Texts TEXTS = Texts.of("registration");

    /** Meetings that were over a year ago are left to the calendars that have taken them in. */
    private static final int YEARS_KEPT = 1;

    private final SheetReader sheets;
    private final RegisteredPeople people;
    private final AgendaService agendas;
    private final MeetingCalendar calendar;
    private final Languages languages;
    private final InstantSource clock;

    OwnCalendar(
            SheetReader sheets,
            RegisteredPeople people,
            AgendaService agendas,
            MeetingCalendar calendar,
            Languages languages,
            InstantSource clock) {
        this.sheets = sheets;
        this.people = people;
        this.agendas = agendas;
        this.calendar = calendar;
        this.languages = languages;
        this.clock = clock;
    }

    /** The caller's own items of a meeting as a file; nothing for who does not come, or may not see it. */
    public Optional<byte[]> file(Caller caller, long meeting, Language language) {
        return sheets.of(caller, meeting)
                .filter(sheet -> sheet.standing() == Standing.COMING)
                .map(Sheet::meeting)
                .map(it -> CalendarFile.write(it.title(), calendar.file(it, language, own(it, caller.user()))));
    }

    /** All that this user comes for on a server, as it stands now. */
    byte[] feed(long server, long user) {
        Language language = languages.ofPerson(user, server);
        LocalDate since = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(YEARS_KEPT);
        List<CalendarEntry> entries = agendas.of(List.of(server)).stream()
                .filter(meeting -> meeting.lastDay().isAfter(since) && people.comes(meeting.id(), user))
                .flatMap(meeting -> calendar.feed(meeting, language, own(meeting, user)).stream())
                .toList();
        return CalendarFile.write(TEXTS.say(language, "feed.name"), entries);
    }

    private Predicate<AgendaItem> own(Meeting meeting, long user) {
        return Points.attendedBy(agendas.agenda(meeting), people.chosen(meeting.id(), user));
    }
}
