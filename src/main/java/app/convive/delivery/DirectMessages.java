package app.convive.delivery;

import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes direct messages: a person may stop them, all of them, and take them again. */
@Service
@Transactional
public class DirectMessages {

    private final DirectMessageStops stops;
    private final DirectChannels channels;
    private final Ledger ledger;
    private final UniqueRows rows;
    private final InstantSource clock;

    DirectMessages(
            DirectMessageStops stops, DirectChannels channels, Ledger ledger, UniqueRows rows, InstantSource clock) {
        this.stops = stops;
        this.channels = channels;
        this.ledger = ledger;
        this.rows = rows;
        this.clock = clock;
    }

    /** From now on this user gets no direct messages but answers to what they ask for. */
    public void stop(long user) {
        rows.insert(
                "insert into dm_stop (user_id, stopped_at) values (?, ?)",
                user,
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    public void resume(long user) {
        stops.delete(user);
    }

    @Transactional(readOnly = true)
    public boolean stopped(long user) {
        return stops.existsById(user);
    }

    /** How many direct messages this user got. */
    @Transactional(readOnly = true)
    public long sentTo(long user) {
        return ledger.sentTo(user);
    }

    /**
     * Forgets to whom messages went that went to this user, and takes back what they are still owed. The counts stay, and
     * so does the wish for no direct messages: without it the next one would come after all.
     */
    public void forget(long user) {
        ledger.withdrawFrom(user);
        ledger.makeAnonymous(user);
        channels.delete(user);
    }
}
