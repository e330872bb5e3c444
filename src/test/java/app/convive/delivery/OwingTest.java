package app.convive.delivery;

import static app.convive.delivery.Bench.ADA;
import static app.convive.delivery.Bench.HALL;
import static app.convive.delivery.Bench.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

@LinesTest
class OwingTest {

    @Autowired
    Bench bench;

    @Autowired
    PaperDiscord discord;

    @Autowired
    Deliveries deliveries;

    @Autowired
    DirectMessages directMessages;

    @Autowired
    NoteLetter letter;

    @Test
    void what_is_owed_is_sent_after_the_commit() {
        bench.owe(note("hello", HALL));
        bench.sentIs("hello", new Tally(0, 1, 0, 0, 0));
        assertThat(discord.textsTo(HALL)).containsExactly("hello");
        assertThat(letter.told).containsExactly("hello");
    }

    @Test
    void what_is_rolled_back_is_not_owed() {
        bench.transaction().executeWithoutResult(status -> {
            deliveries.owe(note("undone", HALL));
            status.setRollbackOnly();
        });
        bench.settle();
        assertThat(discord.said()).isEmpty();
    }

    @Test
    void owing_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> deliveries.owe(note("alone", HALL)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void owing_the_same_twice_owes_it_once_whatever_became_of_it() {
        assertThat(bench.owe(note("once", ADA))).isTrue();
        assertThat(bench.owe(note("once", ADA))).isFalse();
        bench.sentIs("once", new Tally(0, 1, 0, 0, 0));
        assertThat(bench.owe(note("once", ADA))).isFalse();
        assertThat(bench.owe(note("once", ADA).inRound(2))).isTrue();
    }

    @Test
    void owing_the_same_at_the_same_moment_spoils_neither_transaction() throws Exception {
        discord.hangUp();
        CountDownLatch owed = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Boolean> first =
                CompletableFuture.supplyAsync(() -> bench.transaction().execute(status -> {
                    boolean added = deliveries.owe(note("race", ADA));
                    owed.countDown();
                    pass(end);
                    return added;
                }));
        owed.await();
        CompletableFuture<Boolean> second =
                CompletableFuture.supplyAsync(() -> bench.transaction().execute(status -> {
                    boolean added = deliveries.owe(note("race", ADA));
                    deliveries.owe(note("beside", ADA));
                    return added;
                }));
        end.countDown();
        assertThat(List.of(first.get(), second.get())).containsExactly(true, false);
        assertThat(bench.tally("beside").owed()).isEqualTo(1);
    }

    @Test
    void stopping_direct_messages_twice_at_the_same_moment_harms_nobody() throws Exception {
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Void> first =
                CompletableFuture.runAsync(() -> bench.transaction().executeWithoutResult(status -> {
                    directMessages.stop(1);
                    stopped.countDown();
                    pass(end);
                }));
        stopped.await();
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> directMessages.stop(1));
        end.countDown();
        first.get();
        second.get();
        assertThat(directMessages.stopped(1)).isTrue();
    }

    @Test
    void what_is_taken_back_is_not_sent() {
        discord.hangUp();
        bench.owe(note("back", HALL));
        bench.owe(note("back", ADA));
        bench.owe(note("kept", HALL));
        assertThat(bench.transaction().<Integer>execute(status -> deliveries.withdraw(NoteLetter.KIND, "back", ADA)))
                .isEqualTo(1);
        assertThat(bench.transaction().<Integer>execute(status -> deliveries.withdraw(NoteLetter.KIND, "back")))
                .isEqualTo(1);
        discord.forget();
        bench.settle();
        assertThat(discord.textsTo(HALL)).containsExactly("kept");
        assertThat(discord.textsTo(ADA)).isEmpty();
    }

    private static void pass(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
