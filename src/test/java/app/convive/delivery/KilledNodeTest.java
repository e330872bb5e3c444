package app.convive.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.convive.testing.ChildJvm;
import app.convive.testing.Database;
import app.convive.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a node was doing when it was killed without warning. */
class KilledNodeTest {

    @TempDir
    Path folder;

    private Path roll;

    @BeforeEach
    void begin() throws IOException {
        roll = Files.createFile(folder.resolve("roll"));
    }

    @ParameterizedTest
    @EnumSource
    void what_it_had_acknowledged_arrives_once_and_in_order_after_a_restart(Database kind) {
        TestDatabase database = kind.fresh();
        ChildJvm killed = ChildJvm.start(Node.class, Node.arguments(database, roll));
        killed.awaitLine("ready");
        killed.say("hang 7");
        owe(killed, 0, 60);
        killed.awaitLine("hanging");
        killed.awaitLine("owed s30");
        killed.kill();
        List<String> acknowledged = acknowledged(killed);

        try (ChildJvm restarted = ChildJvm.start(Node.class, Node.arguments(database, roll))) {
            await().atMost(Duration.ofSeconds(90)).until(() -> texts().containsAll(acknowledged));
        }
        assertThat(texts()).doesNotHaveDuplicates();
        assertEachChannelInOrder();
    }

    @Test
    void another_node_takes_over_what_it_had_in_hand() {
        TestDatabase database = Database.POSTGRESQL.fresh();
        try (ChildJvm one = ChildJvm.start(Node.class, Node.arguments(database, roll))) {
            one.awaitLine("ready");
            try (ChildJvm other = ChildJvm.start(Node.class, Node.arguments(database, roll))) {
                other.awaitLine("ready");
                other.say("hang 5");
                // First, so that it has something in hand however fast the other one carries.
                owe(other, 100, 200);
                other.awaitLine("hanging");
                owe(one, 0, 100);
                one.awaitLine("owed s99");
                other.kill();
                List<String> acknowledged = acknowledged(one);
                await().atMost(Duration.ofSeconds(60)).until(() -> texts().containsAll(acknowledged));
                await().atMost(Duration.ofSeconds(60)).until(() -> texts().containsAll(acknowledged(other)));
            }
        }
        assertThat(texts()).doesNotHaveDuplicates();
    }

    private static void owe(ChildJvm node, int from, int to) {
        IntStream.range(from, to).forEach(i -> node.say("owe s" + i + " " + (i % 4)));
    }

    private static List<String> acknowledged(ChildJvm node) {
        return node.output().stream()
                .filter(line -> line.startsWith("owed "))
                .map(line -> line.substring("owed ".length()))
                .toList();
    }

    private List<String> texts() {
        return RollDiscord.read(roll).stream().map(RollDiscord.Line::text).toList();
    }

    private void assertEachChannelInOrder() {
        Map<Long, List<Long>> channels = RollDiscord.read(roll).stream()
                .collect(Collectors.groupingBy(
                        RollDiscord.Line::channel,
                        Collectors.mapping(RollDiscord.Line::delivery, Collectors.toList())));
        assertThat(channels.values())
                .allSatisfy(deliveries -> assertThat(deliveries).isSorted());
    }
}
