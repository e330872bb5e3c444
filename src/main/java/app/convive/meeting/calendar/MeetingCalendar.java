package app.convive.meeting.calendar;

import app.convive.discord.Language;
import app.convive.discord.text.Texts;
import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaService;
import app.convive.meeting.CardAddress;
import app.convive.meeting.Meeting;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A meeting as calendar entries: one over its days, and one for each item. An entry keeps its identity from version to
 * version, and each published version raises its number, so that calendars take over what changed.
 */
@Service
@Transactional(readOnly = true)
public class MeetingCalendar {

    private static final Texts TEXTS = Texts.of("meeting");

    private final AgendaService agendas;
    private final CardAddress cards;
    private final InstantSource clock;

    MeetingCalendar(AgendaService agendas, CardAddress cards, InstantSource clock) {
        this.agendas = agendas;
        this.cards = cards;
        this.clock = clock;
    }

    /** All of a meeting, for a file that is taken in again when it changes: what was dropped is struck out there. */
    public List<CalendarEntry> file(Meeting meeting, Language language, Predicate<AgendaItem> wanted) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), meeting.zone());
        Writing writing = new Writing(meeting, language);
        Stream<CalendarEntry> dropped = agendas.dropped(meeting).stream()
                .filter(item -> !item.day().isBefore(today))
                .filter(wanted)
                .map(item -> writing.item(item, true));
        return Stream.concat(writing.entries(wanted), dropped).toList();
    }

    /** What a calendar that follows a meeting shows: it takes out by itself what is no longer there. */
    public List<CalendarEntry> feed(Meeting meeting, Language language, Predicate<AgendaItem> wanted) {
        return new Writing(meeting, language).entries(wanted).toList();
    }

    /** One meeting being written, at one version. */
    private final class Writing {

        private final Meeting meeting;
        private final Language language;
        private final Agenda agenda;
        private final Instant published;
        private final String card;

        Writing(Meeting meeting, Language language) {
            this.meeting = meeting;
            this.language = language;
            this.agenda = agendas.agenda(meeting);
            this.published = agendas.publishedAt(meeting);
            this.card = cards.of(meeting);
        }

        Stream<CalendarEntry> entries(Predicate<AgendaItem> wanted) {
            return Stream.concat(
                    Stream.of(whole()),
                    agenda.items().stream().filter(wanted).map(item -> item(agenda.withHours(item), false)));
        }

        CalendarEntry whole() {
            return entry(
                    "meeting-" + meeting.id(),
                    meeting.cancelled(),
                    new CalendarEntry.WholeDays(meeting.firstDay(), meeting.lastDay()),
                    meeting.title(),
                    meeting.place(),
                    List.of());
        }

        CalendarEntry item(AgendaItem item, boolean dropped) {
            List<String> lines = new ArrayList<>();
            lines.add(meeting.title());
            if (item.speaker() != null) {
                lines.add(TEXTS.say(language, "calendar.speaker", "speaker", item.speaker()));
            }
            if (item.start() != null && item.end() == null) {
                lines.add(TEXTS.say(language, "calendar.end-unknown"));
            }
            return entry(
                    "item-" + item.id() + ".meeting-" + meeting.id(),
                    dropped || meeting.cancelled(),
                    when(item),
                    item.title(),
                    item.place() == null ? meeting.place() : item.place(),
                    lines);
        }

        private CalendarEntry.When when(AgendaItem item) {
            LocalDateTime start = item.startsAt();
            return start == null || item.lastDay() != null
                    ? new CalendarEntry.WholeDays(item.day(), Objects.requireNonNullElse(item.lastDay(), item.day()))
                    : new CalendarEntry.Hours(meeting.zone(), start, item.endsAt());
        }

        /** Calling off raises the number once more: it publishes no version. */
        private CalendarEntry entry(
                String id,
                boolean cancelled,
                CalendarEntry.When when,
                String title,
                @Nullable String place,
                List<String> lines) {
            List<String> description = new ArrayList<>(lines);
            description.add(TEXTS.say(language, "calendar.card", "card", card));
            description.add(TEXTS.say(language, "calendar.version", "version", meeting.version()));
            return new CalendarEntry(
                    id + "." + meeting.server() + "@convive",
                    meeting.version() + (meeting.cancelled() ? 1 : 0),
                    published,
                    cancelled,
                    when,
                    title,
                    place,
                    String.join("\n", description));
        }
    }
}
