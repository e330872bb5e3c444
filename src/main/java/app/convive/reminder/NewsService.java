package app.convive.reminder;

import app.convive.delivery.Deliveries;
import app.convive.delivery.Owed;
import app.convive.delivery.Recipient;
import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaPublished;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.meeting.PublishedVersion;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells once a version what has changed: a line in the channel, and a message to each person whom it concerns. */
@Service
@Transactional
public class NewsService {

    /** The letter about a changed programme; its subject is meeting and version, {@code 12:3}. */
    public static final String LETTER = "agenda-changed";

    private final AgendaService agendas;
    private final Ladder ladder;
    private final PersonalReminders reminders;
    private final Deliveries deliveries;
    private final InstantSource clock;

    NewsService(
            AgendaService agendas,
            Ladder ladder,
            PersonalReminders reminders,
            Deliveries deliveries,
            InstantSource clock) {
        this.agendas = agendas;
        this.ladder = ladder;
        this.reminders = reminders;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Before other listeners: who chose an item is asked while that still stands as it was. */
    @EventListener
    @Order(0)
    @Transactional(propagation = Propagation.MANDATORY)
    void published(AgendaPublished published) {
        if (published.version() == 1) {
            return;
        }
        Meeting meeting = published.meeting();
        News news = of(meeting, published.version());
        if (news.none()) {
            return;
        }
        String subject = subject(meeting, published.version());
        List<Owed> letters = new ArrayList<>();
        letters.add(Owed.of(meeting.server(), LETTER, subject, Recipient.channel(meeting.homeChannel())));
        for (long user : concerned(meeting, news)) {
            letters.add(Owed.of(meeting.server(), LETTER, subject, Recipient.person(user)));
        }
        deliveries.owe(letters);
    }

    static String subject(Meeting meeting, int version) {
        return meeting.id() + ":" + version;
    }

    private Set<Long> concerned(Meeting meeting, News news) {
        List<Long> items = news.items().stream().map(it -> it.item().id()).toList();
        Set<Long> users = new HashSet<>();
        if (!items.isEmpty()) {
            users.addAll(reminders.usersOf(items));
            ladder.audiences().forEach(audience -> users.addAll(audience.concernedBy(meeting, items)));
        }
        if (news.whole() != null) {
            ladder.audiences().forEach(audience -> users.addAll(audience.concernedByMeeting(meeting)));
        }
        return users;
    }

    private News of(Meeting meeting, int version) {
        List<PublishedVersion> versions = agendas.versions(meeting.id());
        return new News(
                MeetingNews.of(versions, version, meeting.zone()).orElse(null),
                ItemNews.of(versions, version, meeting.zone()),
                versions.get(version - 1).note());
    }

    /** What a version has changed, as far as it has not been changed back and has not begun meanwhile. */
    @Transactional(readOnly = true)
    public News stillNew(Meeting meeting, int version) {
        Agenda agenda = agendas.agenda(meeting);
        Map<Long, AgendaItem> current =
                agenda.items().stream().collect(Collectors.toMap(AgendaItem::id, agenda::withHours));
        News news = of(meeting, version);
        List<ItemNews> items = news.items().stream()
                .filter(it -> !it.undoneBy(current.get(it.item().id())))
                .filter(it -> clock.instant()
                        .isBefore(Beginning.of(it.item(), meeting.zone()).instant()))
                .toList();
        return new News(stillNew(meeting, news.whole()), items, news.note());
    }

    private @Nullable MeetingNews stillNew(Meeting meeting, @Nullable MeetingNews whole) {
        if (whole == null || meeting.over(clock.instant())) {
            return null;
        }
        Optional<MeetingNews.Whole> current =
                MeetingNews.Whole.of(agendas.versions(meeting.id()).getLast());
        return current.filter(whole::undoneBy).isPresent() ? null : whole;
    }

    /** Of these news, those that concern this user: the meeting as a whole, what they chose, or set a reminder for. */
    @Transactional(readOnly = true)
    public News concerning(Meeting meeting, News news, long user) {
        Set<Long> items = own(meeting, user);
        List<ItemNews> own = news.items().stream()
                .filter(it -> items.contains(it.item().id()))
                .toList();
        return own.isEmpty() && news.whole() == null ? news : new News(news.whole(), own, news.note());
    }

    /** Which of these news fall together with something else that this user chose. Items that only touch do not. */
    @Transactional(readOnly = true)
    public List<Clash> clashes(Meeting meeting, News news, long user) {
        Agenda agenda = agendas.agenda(meeting);
        Set<Long> own = own(meeting, user);
        Set<Long> told = new HashSet<>();
        List<Clash> clashes = new ArrayList<>();
        for (ItemNews changed : news.items()) {
            Optional<AgendaItem> item = agenda.item(changed.item().id()).map(agenda::withHours);
            if (item.isEmpty() || !own.contains(item.get().id())) {
                continue;
            }
            told.add(item.get().id());
            agenda.items().stream()
                    .filter(other -> own.contains(other.id()) && !told.contains(other.id()))
                    .map(agenda::withHours)
                    .filter(item.get()::overlaps)
                    .forEach(other -> clashes.add(new Clash(item.get(), other)));
        }
        return clashes;
    }

    private Set<Long> own(Meeting meeting, long user) {
        Set<Long> items = new HashSet<>(reminders.itemsOf(user, meeting.id()));
        ladder.audiences().forEach(audience -> items.addAll(audience.choices(meeting, user)));
        return items;
    }
}
