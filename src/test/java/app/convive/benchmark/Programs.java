package app.convive.benchmark;

import app.convive.testing.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The two bots as they are started: Convive as its image starts it, from the packaged jar unpacked and with the record of
 * classes; the floor with the same virtual machine, the same options and such a record of its own.
 */
final class Programs {
    private static final Path FOLDER = Path.of("target", "benchmark").toAbsolutePath();
    private static final Path APP = FOLDER.resolve("app");
    private static final String RECORD = "-XX:AOTCache=";

    private Programs() {}

    /** The path of a program of this JDK. */
    static String jdk(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** Does what the Dockerfile does after packaging, and records the floor's classes likewise. */
    static void prepare(URI api) {
        run(
                Path.of("").toAbsolutePath(),
                List.of(
                        jdk("java"),
                        "-Djarmode=tools",
                        "-jar",
                        jar(),
                        "extract",
                        "--force",
                        "--destination",
                        APP.toString()));
        try (Stream<Path> files = Files.list(APP)) {
            Path jar = files.filter(file -> file.toString().endsWith("SNAPSHOT.jar"))
                    .findFirst()
                    .orElseThrow();
            Files.move(jar, APP.resolve("convive.jar"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(APP, with(jdk("java"), ImageLines.training()));
        packFloor();
        List<String> training = new ArrayList<>(ImageLines.options().stream()
                .filter(option -> !option.startsWith(RECORD))
                .toList());
        training.add("-XX:AOTCacheOutput=floor.aot");
        training.addAll(floorProgram(api));
        training.add("once");
        run(FOLDER, with(jdk("java"), training));
    }

    private static String jar() {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("convive-.*SNAPSHOT\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No packaged jar"))
                    .toAbsolutePath()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BotProcess convive(URI api, TestDatabase database) {
        List<String> command = with(jdk("java"), ImageLines.options());
        command.addAll(List.of("-jar", "convive.jar", "--server.port=0"));
        command.add("--convive.discord.api-url=" + api);
        command.add("--convive.discord.token=rehearsal");
        database.properties().forEach((key, value) -> command.add("--" + key + "=" + value));
        return BotProcess.start(APP, command, Map.of("CONVIVE_REHEARSAL", "off"), "Connected to Discord");
    }

    static BotProcess floor(URI api) {
        List<String> command = with(
                jdk("java"),
                ImageLines.options().stream()
                        .map(option -> option.startsWith(RECORD) ? RECORD + "floor.aot" : option)
                        .toList());
        command.addAll(floorProgram(api));
        return BotProcess.start(FOLDER, command, Map.of(), FloorBot.READY);
    }

    private static List<String> floorProgram(URI api) {
        try (Stream<Path> libraries = Files.list(APP.resolve("lib"))) {
            String classPath = Stream.concat(Stream.of(FOLDER.resolve("floor.jar")), libraries.sorted())
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
            return List.of("-cp", classPath, FloorBot.class.getName(), api.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Classes are only recorded when they come from a jar. */
    private static void packFloor() {
        Path classes = Path.of(System.getProperty("basedir", ""), "target", "test-classes");
        String name = FloorBot.class.getName().replace('.', '/');
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(FOLDER.resolve("floor.jar")))) {
            for (String part : List.of(name + ".class", name + "$1.class")) {
                jar.putNextEntry(new JarEntry(part));
                Files.copy(classes.resolve(part), jar);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> with(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(arguments);
        return command;
    }

    private static void run(Path folder, List<String> command) {
        try {
            Path output = Files.createDirectories(FOLDER).resolve("preparing.log");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " ended with " + process.exitValue() + ", see " + output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
