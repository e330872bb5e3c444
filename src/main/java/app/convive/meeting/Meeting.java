package app.convive.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A gathering of one server. Days are local to its zone. */
@Entity
public class Meeting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long serverId;
    private String title;
    private @Nullable String place;
    private String zone;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    private long homeChannel;
    private @Nullable Integer places;
    private int version;
    private long createdBy;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    Meeting(Plan plan, long createdBy, Instant createdAt) {
        serverId = plan.server();
        title = plan.title();
        place = plan.place();
        zone = plan.zone().getId();
        homeChannel = plan.homeChannel();
        firstDay = plan.firstDay();
        lastDay = plan.firstDay();
        state = MeetingState.PLANNED;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    /** What a meeting is planned as, before its agenda is published. */
    record Plan(long server, String title, @Nullable String place, ZoneId zone, long homeChannel, LocalDate firstDay) {}

    /** The number of the version that is published next. */
    int nextVersion() {
        return version + 1;
    }

    void published(List<AgendaItem> items) {
        version++;
        firstDay = items.stream()
                .map(AgendaItem::programmeDay)
                .min(LocalDate::compareTo)
                .orElse(firstDay);
        lastDay = items.stream()
                .map(item -> item.lastDay() == null ? item.programmeDay() : item.lastDay())
                .max(LocalDate::compareTo)
                .orElse(lastDay);
    }

    void rename(String newTitle) {
        title = newTitle;
    }

    void moveTo(@Nullable String newPlace) {
        place = newPlace;
    }

    void limit(@Nullable Integer newPlaces) {
        places = newPlaces;
    }

    /** @return false when it was cancelled before */
    boolean cancel() {
        boolean planned = state == MeetingState.PLANNED;
        state = MeetingState.CANCELLED;
        return planned;
    }

    public long id() {
        return id;
    }

    /** Id of the Discord server whose meeting it is. */
    public long server() {
        return serverId;
    }

    public String title() {
        return title;
    }

    public @Nullable String place() {
        return place;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    /** The last day, inclusive. */
    public LocalDate lastDay() {
        return lastDay;
    }

    public boolean cancelled() {
        return state == MeetingState.CANCELLED;
    }

    /** The day after its last one has begun, in its own zone. */
    public boolean over(Instant now) {
        return now.atZone(zone()).toLocalDate().isAfter(lastDay);
    }

    /** Discord's id of the channel in which its card stands and the channel's reminders are sent. */
    public long homeChannel() {
        return homeChannel;
    }

    /** How many can take part; absent for no limit. */
    public @Nullable Integer places() {
        return places;
    }

    /** The number of the published agenda. */
    public int version() {
        return version;
    }

    /** Discord's id of the organiser who confirmed it. */
    public long createdBy() {
        return createdBy;
    }
}
