package app.convive.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A bot in a process of its own, watched from outside. */
final class BotProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final long startedAt;
    private final CountDownLatch ready = new CountDownLatch(1);
    private final StringJoiner output = new StringJoiner("\n");
    private volatile long readyAt;

    private BotProcess(Process process, long startedAt, String readyLine) {
        this.process = process;
        this.startedAt = startedAt;
        Thread.ofVirtual().start(() -> listen(readyLine));
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param readyLine what its output holds once it takes clicks
     */
    static BotProcess start(Path folder, List<String> command, Map<String, String> environment, String readyLine) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
            builder.environment().putAll(environment);
            long now = System.nanoTime();
            BotProcess bot = new BotProcess(builder.redirectErrorStream(true).start(), now, readyLine);
            bot.awaitReady();
            return bot;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen(String readyLine) {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (ready.getCount() > 0 && line.contains(readyLine)) {
                    readyAt = System.nanoTime();
                    ready.countDown();
                }
                synchronized (output) {
                    output.add(line);
                }
            }
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    private void awaitReady() {
        try {
            if (!ready.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                synchronized (output) {
                    throw new IllegalStateException("Never ready:\n" + output);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** From the start of the process until it took clicks. */
    double startMillis() {
        return (readyAt - startedAt) / 1e6;
    }

    /** Memory that it holds after a collection of its garbage, as the system counts it, in MiB. */
    double residentMebibytes() {
        try {
            new ProcessBuilder(Programs.jdk("jcmd"), String.valueOf(process.pid()), "GC.run")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
