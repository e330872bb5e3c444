package app.convive.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Where somebody registered stands with one item. */
@Entity
class Choice extends Seat {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long meetingId;
    private long itemId;
    private long registrationId;

    protected Choice() {}

    Choice(Registration registration, long itemId) {
        this.meetingId = registration.meetingId();
        this.registrationId = registration.id();
        this.itemId = itemId;
    }

    long id() {
        return id;
    }

    long meetingId() {
        return meetingId;
    }

    long itemId() {
        return itemId;
    }

    long registrationId() {
        return registrationId;
    }
}
