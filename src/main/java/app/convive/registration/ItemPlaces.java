package app.convive.registration;

import app.convive.meeting.AgendaItem;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDateTime;

/** The places of an item that can be chosen. */
@Entity
class ItemPlaces {

    @Id
    private long itemId;

    private long meetingId;
    private LocalDateTime begins;
    private boolean offered;

    @Embedded
    private Places places;

    @SuppressWarnings("NullAway.Init")
    protected ItemPlaces() {}

    ItemPlaces(long meetingId, AgendaItem item) {
        this.itemId = item.id();
        this.meetingId = meetingId;
        this.places = new Places(item.places());
        this.begins = Points.begins(item);
        this.offered = true;
    }

    /** Takes over what a new version of the programme says of it. */
    void follow(AgendaItem item) {
        begins = Points.begins(item);
        offered = true;
        places.limit(item.places());
    }

    /** The programme leaves it out, or no longer lets people choose it. Who chose it keeps the choice, should it come back. */
    void withdraw() {
        offered = false;
    }

    boolean offered() {
        return offered;
    }

    long itemId() {
        return itemId;
    }

    /** Local to the meeting's zone. */
    LocalDateTime begins() {
        return begins;
    }

    Places places() {
        return places;
    }
}
