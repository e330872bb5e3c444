package app.convive.web;

import app.convive.discord.ConnectionState;
import app.convive.discord.DiscordConnection;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The line to Discord as part of {@code /actuator/health}. */
@Component("discord")
class DiscordHealth implements HealthIndicator {

    private final DiscordConnection connection;

    DiscordHealth(DiscordConnection connection) {
        this.connection = connection;
    }

    @Override
    public Health health() {
        ConnectionState state = connection.state();
        Health.Builder health = state.usable() ? Health.up() : Health.down();
        return health.withDetail("state", state)
                .withDetail("message-content", connection.readsMessages())
                .build();
    }
}
