package app.convive.delivery;

import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes direct messages: a person may stop them, all of them, and take them again. */
@Service
@Transactional
public class DirectMessages {

    private final DirectMessageStops stops;
    private final InstantSource clock;

    DirectMessages(DirectMessageStops stops, InstantSource clock) {
        this.stops = stops;
        this.clock = clock;
    }

    /** From now on this user gets no direct messages but answers to what they ask for. */
    public void stop(long user) {
        if (!stops.existsById(user)) {
            stops.save(new DirectMessageStop(user, clock.instant()));
        }
    }

    public void resume(long user) {
        stops.deleteById(user);
    }

    @Transactional(readOnly = true)
    public boolean stopped(long user) {
        return stops.existsById(user);
    }
}
