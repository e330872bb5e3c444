package app.convive.question;

import app.convive.delivery.UniqueRows;
import app.convive.discord.Caller;
import app.convive.network.SettingsService;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose words are read although they are not addressed to Convive: in channels that organisers chose, unless the writer objects. */
@Service
@Transactional
public class Listening {

    private final UnheardPeople unheard;
    private final UniqueRows rows;
    private final SettingsService settings;
    private final InstantSource clock;

    Listening(UnheardPeople unheard, UniqueRows rows, SettingsService settings, InstantSource clock) {
        this.unheard = unheard;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether what this member writes in this channel may be read. */
    @Transactional(readOnly = true)
    public boolean to(Caller caller, long channel) {
        return caller.server() != null
                && settings.of(caller.server()).listeningChannels().contains(channel)
                && !unheard.existsById(caller.user());
    }

    /** From now on only what this user addresses to Convive is read, on all servers. */
    public void stop(long user) {
        rows.insert(
                "insert into unheard_person (user_id, since) values (?, ?)",
                user,
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    public void resume(long user) {
        unheard.deleteById(user);
    }

    @Transactional(readOnly = true)
    public boolean stopped(long user) {
        return unheard.existsById(user);
    }
}
