package app.convive.delivery;

import static app.convive.delivery.Bench.ADA;
import static app.convive.delivery.Bench.BEN;
import static app.convive.delivery.Bench.HALL;
import static app.convive.delivery.Bench.SERVER;
import static app.convive.delivery.Bench.note;
import static app.convive.delivery.DeliveryState.FAILED;
import static app.convive.delivery.DeliveryState.OWED;
import static app.convive.delivery.DeliveryState.SENT;
import static app.convive.delivery.DeliveryState.SKIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.delivery.post.Outcome;
import app.convive.schedule.ConviveClock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LinesTest
class NotSentTest {

    @Autowired
    Bench bench;

    @Autowired
    PaperDiscord discord;

    @Autowired
    Deliveries deliveries;

    @Autowired
    DirectMessages directMessages;

    @Autowired
    News news;

    @Autowired
    ConviveClock clock;

    @Test
    void what_is_late_is_skipped_and_told_where_it_is_to_be_skipped() {
        discord.hangUp();
        bench.owe(note("stale", HALL).lateAfter(clock.instant().plus(Duration.ofMinutes(10)), WhenLate.SKIP));
        bench.owe(note("good still", HALL).lateAfter(clock.instant().plus(Duration.ofMinutes(10)), WhenLate.SEND));
        bench.later(Duration.ofMinutes(20));
        discord.reconnect();
        bench.settle();
        assertThat(discord.textsTo(HALL)).containsExactly("good still");
        assertThat(bench.state("stale")).isEqualTo(SKIPPED);
        assertThat(news.of(DeliverySkipped.class))
                .extracting(DeliverySkipped::reason)
                .containsExactly(DeliveryReason.TOO_LATE);
    }

    @Test
    void what_is_late_but_has_arrived_before_is_not_called_skipped() {
        discord.loseAnswer(HALL);
        bench.owe(note("arrived", HALL).lateAfter(clock.instant().plus(Duration.ofMinutes(1)), WhenLate.SKIP));
        IntStream.range(0, 9).forEach(i -> discord.answer(BEN, new Outcome.Unknown("no answer")));
        bench.owe(note("not arrived", BEN).lateAfter(clock.instant().plus(Duration.ofMinutes(1)), WhenLate.SKIP));
        bench.settle();
        discord.hangUp();
        bench.later(Duration.ofMinutes(20));
        discord.reconnect();
        bench.settle();
        assertThat(bench.state("arrived")).isEqualTo(SENT);
        assertThat(bench.state("not arrived")).isEqualTo(SKIPPED);
        assertThat(discord.said()).hasSize(1);
    }

    @Test
    void who_stopped_direct_messages_gets_answers_only() {
        bench.transaction().executeWithoutResult(status -> directMessages.stop(1));
        bench.owe(note("news", ADA));
        bench.owe(note("your data", ADA).asAnswer());
        bench.settle();
        assertThat(discord.textsTo(ADA)).containsExactly("your data");
        assertThat(bench.state("news")).isEqualTo(SKIPPED);
        directMessages.resume(1);
        bench.owe(note("more news", ADA));
        bench.settle();
        assertThat(discord.textsTo(ADA)).containsExactly("your data", "more news");
    }

    @Test
    void a_closed_door_fails_at_once_and_is_told() {
        discord.answer(ADA, new Outcome.Refused(DeliveryReason.DMS_CLOSED, "50007"));
        bench.owe(note("knock", ADA));
        bench.settle();
        assertThat(bench.state("knock")).isEqualTo(FAILED);
        assertThat(news.of(DeliveryFailed.class)).singleElement().satisfies(failed -> {
            assertThat(failed.reason()).isEqualTo(DeliveryReason.DMS_CLOSED);
            assertThat(failed.delivery().recipient()).isEqualTo(ADA);
        });
        assertThat(bench.transaction().<List<Delivery>>execute(status -> deliveries.troubled(NoteLetter.KIND, "knock")))
                .extracting(Delivery::reason)
                .containsExactly(DeliveryReason.DMS_CLOSED);
    }

    @Test
    void a_missing_permission_is_told_once_and_what_is_owed_stays_owed() {
        Outcome missing = new Outcome.Hindered(DeliveryReason.NO_PERMISSION, "MESSAGE_SEND");
        discord.answer(HALL, missing, missing, missing);
        bench.owe(note("mute", HALL));
        bench.settle();
        bench.later(Duration.ofMinutes(6));
        assertThat(news.of(DeliveryBlocked.class))
                .extracting(DeliveryBlocked::detail)
                .containsExactly("MESSAGE_SEND");
        assertThat(bench.state("mute")).isEqualTo(OWED);
        discord.forget();
        bench.transaction().executeWithoutResult(status -> deliveries.retry(SERVER));
        bench.settle();
        assertThat(discord.textsTo(HALL)).containsExactly("mute");
    }

    @Test
    void when_discord_takes_no_more_new_conversations_the_others_go_on() {
        bench.owe(note("first", BEN));
        bench.settle();
        discord.answer(ADA, new Outcome.TooManyConversations("40003"));
        bench.owe(note("hello", ADA));
        bench.settle();
        bench.owe(note("hello", Recipient.person(3)));
        bench.owe(note("hello", BEN));
        bench.owe(note("hello", HALL));
        bench.settle();
        assertThat(bench.tally("hello")).isEqualTo(new Tally(2, 2, 0, 0, 0));
        assertThat(news.of(DirectMessagesPaused.class)).singleElement().satisfies(paused -> {
            assertThat(paused.server()).isEqualTo(SERVER);
            assertThat(paused.waiting()).isEqualTo(1);
        });
        bench.later(Duration.ofMinutes(10));
        assertThat(bench.tally("hello")).isEqualTo(new Tally(0, 4, 0, 0, 0));
    }
}
