package app.convive.network;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** Somebody who has used the bot in a server, under the name shown there. */
@Entity
class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long serverId;
    private long userId;
    private String name;
    private Instant seenAt;

    /** For JPA; rows are written by {@link People#met}. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    long serverId() {
        return serverId;
    }

    long userId() {
        return userId;
    }

    String name() {
        return name;
    }

    Instant seenAt() {
        return seenAt;
    }
}
