package app.convive.meeting.mirror;

import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.discord.text.Texts;
import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaService;
import app.convive.meeting.CardAddress;
import app.convive.meeting.Meeting;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A meeting in the words of an event, in the server's language. */
@Component
class EventWording {

    private static final Texts TEXTS = Texts.of("meeting");

    /** Discord's bound for name and place. */
    private static final int LONGEST = 100;

    private final AgendaService agendas;
    private final CardAddress cards;
    private final Languages languages;

    EventWording(AgendaService agendas, CardAddress cards, Languages languages) {
        this.agendas = agendas;
        this.cards = cards;
        this.languages = languages;
    }

    static String marker(long meeting) {
        return "Convive #" + meeting;
    }

    EventWish of(Meeting meeting) {
        Language language = languages.ofServer(meeting.server());
        Agenda agenda = agendas.agenda(meeting);
        Optional<LocalDateTime> begins = begins(meeting, agenda);
        LocalDateTime start = begins.orElseGet(() -> meeting.firstDay().atStartOfDay());
        Optional<LocalDateTime> ends = ends(meeting, agenda).filter(end -> end.isAfter(start));
        // Discord wants an end; the day's is the one that promises least.
        LocalDateTime end = ends.orElseGet(() -> meeting.lastDay().atTime(23, 59));
        List<String> lines = new ArrayList<>();
        lines.add(TEXTS.say(
                language,
                "event.days",
                "days",
                Moments.days(language, meeting.firstDay(), meeting.lastDay()),
                "zone",
                meeting.zone().getId()));
        lines.add(TEXTS.say(language, "event.card", "card", cards.of(meeting)));
        if (begins.isEmpty() || ends.isEmpty()) {
            lines.add(TEXTS.say(language, "event.hours-unknown"));
        }
        lines.add("-# " + marker(meeting.id()));
        return new EventWish(
                marker(meeting.id()),
                Markup.shortened(Markup.oneLine(meeting.title()), LONGEST),
                place(meeting, language),
                String.join("\n", lines),
                start.atZone(meeting.zone()).toInstant(),
                end.atZone(meeting.zone()).toInstant());
    }

    private static String place(Meeting meeting, Language language) {
        String place = meeting.place();
        return place == null || place.isBlank()
                ? TEXTS.say(language, "event.place-unknown")
                : Markup.shortened(Markup.oneLine(place), LONGEST);
    }

    /** The first hour of the first day. */
    private static Optional<LocalDateTime> begins(Meeting meeting, Agenda agenda) {
        return agenda.items().stream()
                .filter(item -> item.lastDay() == null && item.day().equals(meeting.firstDay()))
                .map(AgendaItem::startsAt)
                .filter(Objects::nonNull)
                .min(LocalDateTime::compareTo);
    }

    /** The end of what begins last, if the programme gives it and it is on the last day. */
    private static Optional<LocalDateTime> ends(Meeting meeting, Agenda agenda) {
        Optional<LocalDateTime> lastStart = agenda.items().stream()
                .map(AgendaItem::startsAt)
                .filter(Objects::nonNull)
                .max(LocalDateTime::compareTo);
        return agenda.items().stream()
                .map(AgendaItem::endsAt)
                .filter(Objects::nonNull)
                .max(LocalDateTime::compareTo)
                .filter(end -> lastStart.isPresent() && end.isAfter(lastStart.get()))
                .filter(end -> !end.toLocalDate().isBefore(meeting.lastDay()));
    }
}
