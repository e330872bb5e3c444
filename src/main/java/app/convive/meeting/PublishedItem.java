package app.convive.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The row of an {@link AgendaItem}: keeps its identity from version to version. */
@Entity
@Table(name = "agenda_item")
class PublishedItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long meetingId;
    private @Nullable Long parentId;
    private int position;
    private LocalDate itemDay;
    private LocalDate programmeDay;
    private @Nullable LocalTime startTime;
    private @Nullable LocalTime endTime;
    private @Nullable LocalDate lastDay;
    private String title;
    private @Nullable String place;
    private @Nullable String speaker;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private boolean openSlot;
    private @Nullable Integer places;
    private boolean dropped;
    private @Nullable String externalUid;

    @SuppressWarnings("NullAway.Init")
    protected PublishedItem() {}

    PublishedItem(long meetingId) {
        this();
        this.meetingId = meetingId;
    }

    /** Becomes what the new version says. */
    PublishedItem show(AgendaItem item, @Nullable Long parent, int at) {
        parentId = parent;
        position = at;
        itemDay = item.day();
        programmeDay = item.programmeDay();
        startTime = item.start();
        endTime = item.end();
        lastDay = item.lastDay();
        title = item.title();
        place = item.place();
        speaker = item.speaker();
        kind = item.kind();
        openSlot = item.open();
        places = item.places();
        dropped = false;
        return this;
    }

    /** Remembers which event of a calendar file it is. */
    PublishedItem identify(@Nullable String uid) {
        externalUid = uid == null ? externalUid : uid;
        return this;
    }

    void drop() {
        dropped = true;
    }

    long id() {
        return id;
    }

    /** Its identity in the calendar file that it came from last. */
    @Nullable
    String externalUid() {
        return externalUid;
    }

    boolean dropped() {
        return dropped;
    }

    AgendaItem item() {
        return new AgendaItem(
                id,
                parentId,
                itemDay,
                programmeDay,
                startTime,
                endTime,
                lastDay,
                title,
                place,
                speaker,
                kind,
                openSlot,
                places);
    }
}
