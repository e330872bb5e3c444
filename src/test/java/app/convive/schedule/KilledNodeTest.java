package app.convive.schedule;

import app.convive.testing.ChildJvm;
import app.convive.testing.Database;
import app.convive.testing.TestDatabase;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a handler was doing when its process was killed without warning. */
class KilledNodeTest {

    @ParameterizedTest
    @EnumSource
    void a_handler_that_was_cut_off_is_woken_again(Database kind) {
        TestDatabase database = kind.fresh();
        ChildJvm killed = ChildJvm.start(Node.class, with(database, "hangs"));
        killed.awaitLine("ready");
        killed.say("tea");
        killed.awaitLine("armed tea");
        killed.awaitLine("woken tea");
        killed.kill();
        try (ChildJvm restarted = ChildJvm.start(Node.class, with(database))) {
            restarted.awaitLine("woken tea");
        }
    }

    private static String[] with(TestDatabase database, String... more) {
        return Stream.concat(Stream.of(database.url(), database.user(), database.password()), Stream.of(more))
                .toArray(String[]::new);
    }
}
