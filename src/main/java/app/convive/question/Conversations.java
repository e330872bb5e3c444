package app.convive.question;

import app.convive.question.understanding.Exchange;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people asked just before, for as long as a talk goes on: in memory alone, and not many. */
@Component
class Conversations {

    private static final Duration A_TALK = Duration.ofMinutes(10);
    private static final int REMEMBERED = 1000;

    private final InstantSource clock;
    private final Map<Talk, Said> talks = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Talk, Said> eldest) {
            return size() > REMEMBERED;
        }
    };

    Conversations(InstantSource clock) {
        this.clock = clock;
    }

    synchronized @Nullable Exchange previous(long channel, long user, long meeting) {
        Said said = talks.get(new Talk(channel, user, meeting));
        return said == null || said.at.plus(A_TALK).isBefore(clock.instant()) ? null : said.exchange;
    }

    synchronized void remember(long channel, long user, long meeting, Exchange exchange) {
        Talk talk = new Talk(channel, user, meeting);
        talks.remove(talk);
        talks.put(talk, new Said(exchange, clock.instant()));
    }

    private record Talk(long channel, long user, long meeting) {}

    private record Said(Exchange exchange, Instant at) {}
}
