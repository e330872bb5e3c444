package app.convive.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.delivery.Delivery;
import app.convive.delivery.Recipient;
import app.convive.discord.ServerLeft;
import java.time.ZoneId;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class ArrivalsTest extends NetworkTest {

    @Test
    void the_bot_introduces_itself_in_the_channel_where_newcomers_are_welcomed() {
        long server = freshId();
        events.publishEvent(joining(server, 77L));
        assertThat(owed(server, Arrivals.GREETING))
                .extracting(Delivery::recipient)
                .containsExactly(Recipient.channel(77));
    }

    @Test
    void it_writes_to_the_owner_where_it_may_not_write_there() {
        long server = freshId();
        events.publishEvent(joining(server, null));
        assertThat(owed(server, Arrivals.GREETING))
                .extracting(Delivery::recipient)
                .containsExactly(Recipient.person(OWNER));
    }

    @Test
    void it_introduces_itself_once_though_Discord_repeats_the_event_at_the_same_moment()
            throws InterruptedException, ExecutionException {
        long server = freshId();
        atOnce(20, () -> events.publishEvent(joining(server, 77L)));
        events.publishEvent(joining(server, null));
        assertThat(owed(server, Arrivals.GREETING)).hasSize(1);
    }

    @Test
    void it_does_not_introduce_itself_again_when_it_is_added_again() {
        long server = freshId();
        events.publishEvent(joining(server, 77L));
        settings.zone(organiser(server), ZoneId.of("America/Toronto"));
        events.publishEvent(new ServerLeft(server));
        events.publishEvent(joining(server, 78L));
        assertThat(owed(server, Arrivals.GREETING)).hasSize(1);
        assertThat(settings.of(server).zone().getId()).isEqualTo("America/Toronto");
    }
}
