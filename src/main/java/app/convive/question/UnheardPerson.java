package app.convive.question;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Somebody whose messages are not read where nobody spoke to Convive. */
@Entity
class UnheardPerson {

    @Id
    private long userId;

    private Instant since;

    /** For JPA; rows are written by {@link Listening#stop}. */
    @SuppressWarnings("NullAway.Init")
    protected UnheardPerson() {}
}
