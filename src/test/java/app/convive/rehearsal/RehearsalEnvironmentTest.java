package app.convive.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.convive.discord.StartRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.function.Supplier;
import org.apache.commons.logging.Log;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.mock.env.MockEnvironment;

/** A rehearsal is never by accident, and never touches what is configured. */
class RehearsalEnvironmentTest {
    private final DeferredLogFactory logs = new DeferredLogFactory() {
        @Override
        public Log getLog(Supplier<Log> destination) {
            return destination.get();
        }
    };

    private MockEnvironment decided(MockEnvironment environment) {
        new RehearsalEnvironment(logs).postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }

    @Test
    void without_a_token_a_rehearsal_starts_on_loopback_with_a_database_of_its_own() {
        MockEnvironment environment = decided(new MockEnvironment()
                .withProperty("server.port", "0")
                .withProperty("server.address", "0.0.0.0")
                .withProperty("spring.datasource.url", "jdbc:postgresql://localhost/convive")
                .withProperty("spring.datasource.driver-class-name", "org.postgresql.Driver"));

        assertThat(environment.getProperty("convive.rehearsal.active", Boolean.class))
                .isTrue();
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
        assertThat(environment.getProperty("spring.datasource.url")).startsWith("jdbc:h2:mem:");
        assertThat(environment.getProperty("spring.datasource.driver-class-name"))
                .isEqualTo("org.h2.Driver");
        int port = environment.getRequiredProperty("server.port", Integer.class);
        assertThat(port).isPositive();
        assertThat(environment.getProperty("convive.discord.api-url"))
                .isEqualTo("http://127.0.0.1:" + port + "/api/v10/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"convive.discord.token", "DISCORD_TOKEN"})
    void any_token_even_a_blank_one_is_no_rehearsal(String name) {
        for (String token : new String[] {"abc.def", "", " "}) {
            MockEnvironment environment = decided(new MockEnvironment().withProperty(name, token));

            assertThat(environment.containsProperty("convive.rehearsal.active")).isFalse();
            assertThat(environment.getProperty("convive.discord.token")).isEqualTo(token);
        }
    }

    @Test
    void another_server_that_speaks_the_api_is_no_rehearsal() {
        MockEnvironment environment =
                decided(new MockEnvironment().withProperty("convive.discord.api-url", "http://127.0.0.1:1/api/v10/"));

        assertThat(environment.containsProperty("convive.rehearsal.active")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "false"})
    void switched_off_and_without_a_token_nothing_starts(String off) {
        assertThatThrownBy(() -> decided(new MockEnvironment().withProperty("convive.rehearsal", off)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("DISCORD_TOKEN");
    }

    @Test
    void a_port_that_is_taken_gives_way_to_the_next_free_one() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            MockEnvironment environment =
                    decided(new MockEnvironment().withProperty("server.port", String.valueOf(taken.getLocalPort())));

            assertThat(environment.getRequiredProperty("server.port", Integer.class))
                    .isGreaterThan(taken.getLocalPort());
        }
    }
}
