package app.convive.delivery;

import static app.convive.delivery.Bench.ADA;
import static app.convive.delivery.Bench.HALL;
import static app.convive.delivery.Bench.note;
import static app.convive.delivery.DeliveryState.FAILED;
import static app.convive.delivery.DeliveryState.OWED;
import static app.convive.delivery.DeliveryState.SENT;
import static app.convive.delivery.DeliveryState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.delivery.post.Outcome;
import app.convive.schedule.ConviveClock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LinesTest
class LanesTest {

    @Autowired
    Bench bench;

    @Autowired
    PaperDiscord discord;

    @Autowired
    NoteLetter letter;

    @Autowired
    News news;

    @Autowired
    ConviveClock clock;

    @Test
    void a_channel_gets_its_messages_in_order() {
        discord.answer(HALL, new Outcome.Unknown("no answer"));
        IntStream.range(0, 10).forEach(i -> bench.owe(note("n" + i, HALL)));
        bench.settle();
        bench.later(Duration.ofMinutes(1));
        assertThat(discord.textsTo(HALL)).containsExactly("n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8", "n9");
    }

    @Test
    void a_message_waits_for_its_moment_and_keeps_no_other_waiting() {
        bench.owe(note("tomorrow", HALL).notBefore(clock.instant().plus(Duration.ofDays(1))));
        bench.owe(note("today", HALL));
        bench.settle();
        assertThat(discord.textsTo(HALL)).containsExactly("today");
        bench.later(Duration.ofDays(1));
        assertThat(discord.textsTo(HALL)).containsExactly("today", "tomorrow");
    }

    @Test
    void a_lost_answer_does_not_double_the_message() {
        discord.loseAnswer(HALL);
        bench.owe(note("once", HALL));
        bench.settle();
        bench.later(Duration.ofMinutes(1));
        assertThat(discord.textsTo(HALL)).containsExactly("once");
        assertThat(bench.tally("once")).isEqualTo(new Tally(0, 1, 0, 0, 0));
    }

    @Test
    void nothing_goes_out_without_a_line_and_all_does_when_it_is_back() {
        discord.hangUp();
        bench.owe(note("patient", HALL));
        bench.settle();
        assertThat(bench.tally("patient").owed()).isEqualTo(1);
        discord.reconnect();
        bench.settle();
        assertThat(bench.tally("patient").sent()).isEqualTo(1);
    }

    @Test
    void what_its_letter_calls_over_is_not_sent() {
        letter.write(delivery -> new Written.NoLongerOwed());
        bench.owe(note("over", HALL));
        bench.settle();
        assertThat(bench.state("over")).isEqualTo(WITHDRAWN);
        assertThat(discord.said()).isEmpty();
    }

    @Test
    void a_letter_that_cannot_be_written_is_tried_again() {
        AtomicInteger tries = new AtomicInteger();
        letter.write(delivery -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("out of ink");
            }
            return NoteLetter.plain(delivery);
        });
        bench.owe(note("ink", HALL));
        bench.settle();
        assertThat(bench.state("ink")).isEqualTo(OWED);
        bench.later(Duration.ofMinutes(1));
        assertThat(discord.textsTo(HALL)).containsExactly("ink");
    }

    @Test
    void who_fails_over_the_news_does_not_undo_it() {
        letter.whenSent(() -> {
            throw new IllegalStateException("no memory");
        });
        news.choke();
        discord.answer(ADA, new Outcome.Refused(DeliveryReason.DMS_CLOSED, "50007"));
        bench.owe(note("sent all the same", HALL));
        bench.owe(note("failed all the same", ADA));
        bench.settle();
        bench.later(Duration.ofHours(1));
        assertThat(bench.state("sent all the same")).isEqualTo(SENT);
        assertThat(bench.state("failed all the same")).isEqualTo(FAILED);
        assertThat(discord.said()).hasSize(1);
    }
}
