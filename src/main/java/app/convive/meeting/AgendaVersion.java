package app.convive.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was published when: the meeting's heading and the items of one version, these as JSON. */
@Entity
class AgendaVersion {

    @EmbeddedId
    private Key key;

    private String title;
    private @Nullable String place;
    private @Nullable Integer places;
    private String items;
    private @Nullable String note;
    private @Nullable Integer restores;
    private long publishedBy;
    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected AgendaVersion() {}

    AgendaVersion(Meeting meeting, int number, String items, Publication publication, Instant publishedAt) {
        this.key = new Key(meeting.id(), number);
        this.title = meeting.title();
        this.place = meeting.place();
        this.places = meeting.places();
        this.items = items;
        this.note = publication.note();
        this.restores = publication.restores();
        this.publishedBy = publication.by();
        this.publishedAt = publishedAt;
    }

    String items() {
        return items;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    PublishedVersion withItems(List<AgendaItem> read) {
        return new PublishedVersion(
                key.number(), publishedAt, publishedBy, new Heading(title, place, places), read, note, restores);
    }

    /** Which version of which meeting. */
    @Embeddable
    record Key(long meetingId, int number) implements Serializable {}
}
