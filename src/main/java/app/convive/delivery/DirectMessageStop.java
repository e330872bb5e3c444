package app.convive.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A person's wish to get no direct messages. */
@Entity
@Table(name = "dm_stop")
class DirectMessageStop {

    @Id
    private long userId;

    private Instant stoppedAt;

    /** For JPA; rows are written by {@link DirectMessages#stop}. */
    @SuppressWarnings("NullAway.Init")
    protected DirectMessageStop() {}
}
