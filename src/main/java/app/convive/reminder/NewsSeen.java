package app.convive.reminder;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;

/** Somebody has said that they have seen what a version changed for them. */
@Entity
class NewsSeen {

    @EmbeddedId
    private Key key;

    private Instant seenAt;

    /** For JPA; rows are written by {@link SeenService#seen}. */
    @SuppressWarnings("NullAway.Init")
    protected NewsSeen() {}

    Key key() {
        return key;
    }

    Instant seenAt() {
        return seenAt;
    }

    /** Who has seen which version of which meeting. */
    @Embeddable
    record Key(long meetingId, int version, long userId) implements Serializable {}
}
