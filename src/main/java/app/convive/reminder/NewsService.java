package app.convive.reminder;

import app.convive.delivery.Deliveries;
import app.convive.delivery.Owed;
import app.convive.delivery.Recipient;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaPublished;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        if (published.version() == 1 || published.changes().isEmpty()) {
            return;
        }
        Meeting meeting = published.meeting();
        List<ItemNews> news = of(meeting, published.version());
        if (news.isEmpty()) {
            return;
        }
        Owed owed = Owed.of(
                meeting.server(),
                LETTER,
                meeting.id() + ":" + published.version(),
                Recipient.channel(meeting.homeChannel()));
        List<Owed> letters = new ArrayList<>(List.of(owed));
        for (long user : concerned(meeting, news)) {
            letters.add(Owed.of(meeting.server(), LETTER, owed.subject(), Recipient.person(user)));
        }
        deliveries.owe(letters);
    }

    private Set<Long> concerned(Meeting meeting, List<ItemNews> news) {
        List<Long> items = news.stream().map(it -> it.item().id()).toList();
        Set<Long> users = new HashSet<>(reminders.usersOf(items));
        ladder.audiences().forEach(audience -> users.addAll(audience.concernedBy(meeting, items)));
        return users;
    }

    private List<ItemNews> of(Meeting meeting, int version) {
        return ItemNews.of(agendas.versions(meeting.id()), version, meeting.zone());
    }

    /** What a version has changed, as far as it has not been changed back and has not begun meanwhile. */
    @Transactional(readOnly = true)
    public List<ItemNews> stillNew(Meeting meeting, int version) {
        Map<Long, AgendaItem> current =
                agendas.agenda(meeting).items().stream().collect(Collectors.toMap(AgendaItem::id, Function.identity()));
        return of(meeting, version).stream()
                .filter(news -> !news.undoneBy(current.get(news.item().id())))
                .filter(news -> clock.instant()
                        .isBefore(Beginning.of(news.item(), meeting.zone()).instant()))
                .toList();
    }

    /** Of these news, those that concern this user: what they chose, or set a reminder for. */
    @Transactional(readOnly = true)
    public List<ItemNews> concerning(Meeting meeting, List<ItemNews> news, long user) {
        Set<Long> items = new HashSet<>(reminders.itemsOf(user, meeting.id()));
        ladder.audiences().forEach(audience -> items.addAll(audience.choices(meeting, user)));
        List<ItemNews> own =
                news.stream().filter(it -> items.contains(it.item().id())).toList();
        return own.isEmpty() ? news : own;
    }
}
