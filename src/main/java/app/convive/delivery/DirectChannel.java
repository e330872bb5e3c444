package app.convive.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A direct channel between a person and the bot that exists. */
@Entity
@Table(name = "dm_channel")
class DirectChannel {

    @Id
    private long userId;

    private long channelId;

    /** For JPA. */
    protected DirectChannel() {}

    DirectChannel(long userId, long channelId) {
        this.userId = userId;
        this.channelId = channelId;
    }
}
