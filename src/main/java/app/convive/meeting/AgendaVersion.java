package app.convive.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;

/** What was published when: the items of one version, as JSON. */
@Entity
class AgendaVersion {

    @EmbeddedId
    private Key key;

    private String items;
    private long publishedBy;
    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected AgendaVersion() {}

    AgendaVersion(long meetingId, int number, String items, long publishedBy, Instant publishedAt) {
        this.key = new Key(meetingId, number);
        this.items = items;
        this.publishedBy = publishedBy;
        this.publishedAt = publishedAt;
    }

    int number() {
        return key.number();
    }

    String items() {
        return items;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    /** Which version of which meeting. */
    @Embeddable
    record Key(long meetingId, int number) implements Serializable {}
}
