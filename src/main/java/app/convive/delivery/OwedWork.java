package app.convive.delivery;

import app.convive.delivery.post.Post;
import app.convive.schedule.Due;
import app.convive.schedule.DueWork;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ledger as work of the clock: a walk waits for what its stops owed, and a sweep looks whether something was left. */
@Component
class OwedWork implements DueWork {

    /** Longer than any limit of Discord's that is worth waiting for. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String ALL = "owed";

    private final Ledger ledger;
    private final Lanes lanes;
    private final Post post;
    private final InHand inHand;
    private final InstantSource clock;

    OwedWork(Ledger ledger, Lanes lanes, Post post, InHand inHand, InstantSource clock) {
        this.ledger = ledger;
        this.lanes = lanes;
        this.post = post;
        this.inHand = inHand;
        this.clock = clock;
    }

    @Override
    public String handler() {
        return "delivery";
    }

    @Override
    public void run(String key) {
        try {
            lanes.awaitQuiet(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public List<Due> dueBy(Instant moment) {
        if (!post.open()) {
            return List.of();
        }
        List<Instant> due = ledger.dueBy(moment);
        // What is being carried is no longer due in the ledger, and not done yet. The ledger is asked first:
        // a message that leaves it meanwhile is in hand by then.
        Stream<Instant> underWay = inHand.isEmpty() ? Stream.empty() : Stream.of(clock.instant());
        return Stream.concat(due.stream(), underWay).map(at -> new Due(ALL, at)).toList();
    }

    /** Attempts are nothing that anybody planned. */
    @Override
    public @Nullable String label(String key, Locale locale) {
        return null;
    }
}
