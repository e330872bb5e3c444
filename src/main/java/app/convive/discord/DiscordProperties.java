package app.convive.discord;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How to reach Discord.
 *
 * @param token the bot's token; the environment's {@code DISCORD_TOKEN} is read where it is absent
 * @param apiUrl base address of another server that speaks Discord's API, with its version and a slash at the end; when
 *     set, Discord itself is never contacted
 */
@ConfigurationProperties("convive.discord")
record DiscordProperties(@Nullable String token, @Nullable URI apiUrl) {}
