package app.convive.registration;

import app.convive.discord.Language;
import app.convive.discord.text.Moments;
import app.convive.discord.text.Texts;
import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaService;
import app.convive.meeting.CardTouched;
import app.convive.meeting.Meeting;
import app.convive.network.PersonalData;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * A member's registrations, shown or erased. Places of meetings that are still ahead go to others; of those that are over
 * only a number remains.
 */
@Component
class RegistrationData implements PersonalData {

    private static final Texts TEXTS = Texts.of("registration");

    private final Attendances attendances;
    private final Registrations registrations;
    private final PastAnswers pastAnswers;
    private final Choices choices;
    private final CalendarFeeds feeds;
    private final AgendaService agendas;
    private final Seating seating;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    RegistrationData(
            Attendances attendances,
            Registrations registrations,
            PastAnswers pastAnswers,
            Choices choices,
            CalendarFeeds feeds,
            AgendaService agendas,
            Seating seating,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.attendances = attendances;
        this.registrations = registrations;
        this.pastAnswers = pastAnswers;
        this.choices = choices;
        this.feeds = feeds;
        this.agendas = agendas;
        this.seating = seating;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Map<String, List<String>> export(long user, Language language) {
        List<String> lines = new ArrayList<>();
        for (Registration registration : registrations.findByUserIdOrderById(user)) {
            agendas.meeting(registration.meetingId())
                    .ifPresent(meeting -> lines.addAll(lines(registration, meeting, language)));
        }
        feeds.findByUserIdOrderById(user).stream()
                .map(feed -> TEXTS.say(
                        language,
                        "data.feed",
                        "day",
                        Moments.dayAndYear(language, LocalDate.ofInstant(feed.madeAt(), ZoneOffset.UTC))))
                .forEach(lines::add);
        return lines.isEmpty() ? Map.of() : Map.of(TEXTS.say(language, "data.heading"), lines);
    }

    private List<String> lines(Registration registration, Meeting meeting, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(TEXTS.say(
                language,
                "data." + registration.standing(),
                "title",
                meeting.title(),
                "when",
                Moments.days(language, meeting.firstDay(), meeting.lastDay()),
                "day",
                day(language, registration.answeredAt(), meeting)));
        if (registration.onBehalf()) {
            lines.add("  " + TEXTS.say(language, "data.on-behalf"));
        }
        String points = points(registration, agendas.agenda(meeting));
        if (!points.isEmpty()) {
            lines.add("  " + TEXTS.say(language, "data.points", "points", points));
        }
        pastAnswers.findByRegistrationIdOrderById(registration.id()).stream()
                .map(past -> TEXTS.say(
                        language, "data.before." + past.standing(), "day", day(language, past.answeredAt(), meeting)))
                .forEach(line -> lines.add("  " + line));
        return lines;
    }

    private String points(Registration registration, Agenda agenda) {
        return choices.findByRegistrationId(registration.id()).stream()
                .filter(choice -> choice.standing() != Standing.ABSENT)
                .flatMap(choice -> Points.find(agenda, choice.itemId()).stream())
                .map(AgendaItem::title)
                .collect(Collectors.joining(", "));
    }

    private static String day(Language language, Instant moment, Meeting meeting) {
        return Moments.dayAndYear(language, LocalDate.ofInstant(moment, meeting.zone()));
    }

    @Override
    public void erase(long user) {
        feeds.deleteByUserId(user);
        for (long meeting : registrations.meetingsOf(user)) {
            Optional<Attendance> locked = attendances.lock(meeting);
            locked.ifPresent(attendance -> registrations
                    .findByMeetingIdAndUserId(meeting, user)
                    .ifPresent(registration -> erase(attendance, registration)));
        }
        registrations.forgetWhoAnswered(user);
        pastAnswers.forgetWhoAnswered(user);
    }

    private void erase(Attendance attendance, Registration registration) {
        pastAnswers.deleteOf(registration.id());
        if (attendance.over(clock.instant())) {
            registration.forgetPerson();
            return;
        }
        seating.leave(attendance, registration, registration.answerId());
        choices.findByRegistrationId(registration.id()).forEach(choices::delete);
        registrations.delete(registration);
        events.publishEvent(CardTouched.of(attendance.meetingId()));
    }
}
