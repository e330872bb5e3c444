package app.convive.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;

/** Convive, or a part of it, in a process of its own, that a test may kill without warning. */
public final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final PrintWriter input;
    private final List<String> output = new CopyOnWriteArrayList<>();

    private ChildJvm(Process process) {
        this.process = process;
        this.input = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        Thread.ofVirtual().start(this::listen);
    }

    /** Runs this class's main method with the classes of the tests. */
    public static ChildJvm start(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Duser.timezone=UTC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        try {
            return new ChildJvm(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(output::add);
        } catch (IOException | UncheckedIOException e) {
            output.add(e.toString());
        }
    }

    /** Sends a line to its standard input. */
    public void say(String line) {
        input.println(line);
    }

    /** What it has written, line by line, errors too. */
    public List<String> output() {
        return List.copyOf(output);
    }

    /** Waits until it has written a line that begins so. */
    public void awaitLine(String beginning) {
        Awaitility.await("a line that begins with " + beginning)
                .atMost(Duration.ofSeconds(90))
                .failFast(
                        "it ended",
                        () -> assertThat(process.isAlive() || has(beginning))
                                .as("alive; it said %s", output)
                                .isTrue())
                .until(() -> has(beginning));
    }

    private boolean has(String beginning) {
        return output.stream().anyMatch(line -> line.startsWith(beginning));
    }

    /** Ends it as {@code kill -9} does: nothing of it runs any more, no hook, no finally. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
