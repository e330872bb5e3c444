package app.convive.registration.chat;

import static app.convive.registration.chat.RegistrationTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.discord.text.Markup;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.meeting.MeetingCancelled;
import app.convive.network.OrganisersLog;
import app.convive.registration.AttendanceReader;
import app.convive.registration.PlaceFreed;
import app.convive.registration.SheetReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What organisers have to know of registrations without being asked, in their log. */
@Component
class RegistrationLog {

    private static final int MOST_NAMES = 25;

    private final OrganisersLog log;
    private final AgendaService agendas;
    private final SheetReader sheets;
    private final AttendanceReader attendance;
    private final Languages languages;

    RegistrationLog(
            OrganisersLog log,
            AgendaService agendas,
            SheetReader sheets,
            AttendanceReader attendance,
            Languages languages) {
        this.log = log;
        this.agendas = agendas;
        this.sheets = sheets;
        this.attendance = attendance;
        this.languages = languages;
    }

    @EventListener
    void placeFreed(PlaceFreed freed) {
        agendas.meeting(freed.meeting()).ifPresent(meeting -> {
            Optional<AgendaItem> item = Optional.ofNullable(freed.item()).flatMap(id -> sheets.item(meeting, id));
            String words = TEXTS.say(
                    languages.ofServer(freed.server()),
                    item.isPresent() ? "log.free.point" : "log.free",
                    "title",
                    RegistrationTexts.title(meeting),
                    "item",
                    item.map(RegistrationTexts::title).orElse(""),
                    "waiting",
                    freed.waiting());
            log.write(freed.server(), "place-free:" + freed.answer() + ":" + freed.item(), words);
        });
    }

    /** Guests get no direct message, so somebody has to tell them. */
    @EventListener
    void cancelled(MeetingCancelled cancelled) {
        Meeting meeting = cancelled.meeting();
        List<String> guests = attendance.guests(meeting.id());
        if (!guests.isEmpty()) {
            Language language = languages.ofServer(meeting.server());
            String names = guests.stream().limit(MOST_NAMES).map(Markup::line).collect(Collectors.joining(", "));
            int hidden = guests.size() - MOST_NAMES;
            String more = hidden > 0 ? " " + TEXTS.say(language, "list.more", "count", hidden) : "";
            log.write(
                    meeting.server(),
                    "cancelled-guests:" + meeting.id(),
                    TEXTS.say(
                            language, "log.guests", "title", RegistrationTexts.title(meeting), "names", names + more));
        }
    }
}
