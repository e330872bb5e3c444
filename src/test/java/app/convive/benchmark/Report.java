package app.convive.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes {@code target/benchmark.md}, as far as it has been measured. */
final class Report {
    private static final Path FILE = Path.of("target", "benchmark.md");

    private final List<String> lines = new ArrayList<>(List.of(
            "# Benchmark",
            "",
            "Measured in one run by `mvn -q -Pbenchmark verify`, alternating between Convive and the floor. The floor is the",
            "least bot that JDA allows, in the same virtual machine with the same options. " + machine(),
            "",
            "| what | unit | Convive | floor | ratio | goal | |",
            "|---|---|---|---|---|---|---|"));
    private final List<String> notes = new ArrayList<>(List.of(""));

    private static String machine() {
        Runtime runtime = Runtime.getRuntime();
        return "Java " + Runtime.version() + ", " + runtime.availableProcessors() + " processors.";
    }

    /** Convive beside the floor, of which it may be so many times. */
    void compare(String what, String unit, double convive, double floor, double times) {
        row(
                what,
                unit,
                convive,
                Figures.shown(floor),
                Figures.shown(convive / floor),
                "≤ " + times + " ×",
                convive <= floor * times);
    }

    /** Convive beside a fixed limit. */
    void limit(String what, String unit, double convive, double most) {
        row(what, unit, convive, "", "", "≤ " + Figures.shown(most), convive <= most);
    }

    private void row(String what, String unit, double convive, String floor, String ratio, String goal, boolean held) {
        lines.add(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %s |",
                what,
                unit,
                Figures.shown(convive),
                floor,
                ratio,
                goal,
                held ? "held" : "**missed**"));
        write();
    }

    void note(String note) {
        notes.add("- " + note);
        write();
    }

    private void write() {
        try {
            Files.write(FILE, Stream.concat(lines.stream(), notes.stream()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
