package app.convive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.convive.ConviveApplication;
import app.convive.rehearsal.NothingOfTheTests;
import app.convive.testing.Database;
import app.convive.testing.TestDatabase;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A start that cannot be: one plain line, no wall of stack trace, nothing left running. */
@ExtendWith(OutputCaptureExtension.class)
class StartRefusalTest {

    private static final String NOBODY = "--convive.discord.api-url=http://127.0.0.1:9/";

    @Test
    void a_database_in_use_is_named(@TempDir Path folder, CapturedOutput output) throws Exception {
        Path file = Files.createFile(folder.resolve("convive.mv.db"));
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock held = other.lock()) {
            assertThat(held.isValid()).isTrue();
            refused(
                    output,
                    "in use by another process",
                    "--convive.discord.token=abc",
                    "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("convive"));
        }
        assertThat(Files.size(file)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_database_of_a_newer_version_is_left_as_it_is(Database kind, CapturedOutput output) throws SQLException {
        TestDatabase database = kind.fresh();
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .load()
                .migrate();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into "flyway_schema_history"
                      ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by",
                       "installed_on", "execution_time", "success")
                    values (9999, '9999', 'of tomorrow', 'SQL', 'V9999__of_tomorrow.sql', 1, 'x', now(), 1, true)
                    """);
        }

        refused(output, "written by a newer one", arguments(database, "--convive.discord.token=abc"));
    }

    @Test
    void a_database_out_of_reach_is_said_with_what_to_check(CapturedOutput output) {
        refused(
                output,
                "The database cannot be reached. Check spring.datasource.url",
                "--convive.discord.token=abc",
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:9/convive",
                "--spring.datasource.username=convive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void an_empty_token_is_no_rehearsal(String token, CapturedOutput output) {
        refused(
                output,
                "The bot's token is empty.",
                arguments(Database.H2.fresh(), "--convive.discord.token=" + token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc\n", "\"abc\"", "'abc'", "Bot abc", "abc abc"})
    void a_token_that_was_copied_badly_is_said(String token, CapturedOutput output) {
        refused(
                output,
                "a space, a line break, a quote",
                arguments(Database.H2.fresh(), "--convive.discord.token=" + token));
        assertThat(output).doesNotContain("abc");
    }

    @Test
    void a_port_that_is_taken_is_said(CapturedOutput output) throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refused(
                    output,
                    "The web port is taken",
                    arguments(
                            Database.H2.fresh(),
                            "--convive.discord.token=abc",
                            "--server.port=" + other.getLocalPort()));
        }
    }

    private static String[] arguments(TestDatabase database, String... more) {
        return Stream.concat(
                        database.properties().entrySet().stream()
                                .map(property -> "--" + property.getKey() + "=" + property.getValue()),
                        Arrays.stream(more))
                .toArray(String[]::new);
    }

    private static void refused(CapturedOutput output, String line, String... arguments) {
        String[] all = Stream.concat(Stream.of(NOBODY, "--server.address=127.0.0.1"), Arrays.stream(arguments))
                .toArray(String[]::new);

        assertThatThrownBy(() -> new SpringApplicationBuilder(ConviveApplication.class)
                        .initializers(context -> context.getBeanFactory()
                                .registerSingleton("nothingOfTheTests", new NothingOfTheTests()))
                        .run(all))
                .isInstanceOf(Exception.class);

        List<String> said = output.toString().lines().toList();
        assertThat(said)
                .filteredOn(one -> one.contains("Convive did not start."))
                .hasSize(1);
        assertThat(said)
                .filteredOn(one -> one.contains("Convive did not start."))
                .first()
                .asString()
                .contains(line);
        assertThat(said).noneMatch(one -> one.startsWith("\tat "));
    }
}
