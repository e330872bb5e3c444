package app.convive.benchmark;

import app.convive.rehearsal.Stage;
import app.convive.testing.Database;
import app.convive.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs all measurements and writes {@code target/benchmark.md}. Its figures decide nothing here: people read them. */
@Tag("benchmark")
class Benchmarks {
    private static final int STARTS = 5;

    private final Report report = new Report();

    @Test
    void convive_beside_the_floor() throws SQLException {
        try (StandIn ofConvive = StandIn.open();
                StandIn ofFloor = StandIn.open()) {
            Programs.prepare(ofFloor.api());
            for (Database database : Database.values()) {
                clicks(database, ofConvive, ofFloor);
            }
            startsAndMemory(ofConvive, ofFloor);
        }
        new Reading(report).measure();
    }

    private void clicks(Database database, StandIn ofConvive, StandIn ofFloor) throws SQLException {
        try (BotProcess convive = Programs.convive(ofConvive.api(), database.fresh());
                BotProcess floor = Programs.floor(ofFloor.api());
                Clicks clicks =
                        new Clicks(Stage.on(ofConvive.control()), Stage.on(ofFloor.control()), database.fresh())) {
            clicks.measure();
            clicks.report(report, database.name());
        }
    }

    /** Each start finds its database as the start before has left it. */
    private void startsAndMemory(StandIn ofConvive, StandIn ofFloor) {
        TestDatabase database = Database.H2.fresh();
        Programs.convive(ofConvive.api(), database).close();
        Figures conviveStarts = new Figures();
        Figures floorStarts = new Figures();
        Figures conviveMemory = new Figures();
        Figures floorMemory = new Figures();
        for (int i = 0; i < STARTS; i++) {
            try (BotProcess convive = Programs.convive(ofConvive.api(), database)) {
                conviveStarts.add(convive.startMillis());
                conviveMemory.add(convive.residentMebibytes());
            }
            try (BotProcess floor = Programs.floor(ofFloor.api())) {
                floorStarts.add(floor.startMillis());
                floorMemory.add(floor.residentMebibytes());
            }
        }
        report.compare("start until ready", "ms", conviveStarts.median(), floorStarts.median(), 3);
        report.compare("memory when idle, resident", "MiB", conviveMemory.median(), floorMemory.median(), 2);
    }
}
