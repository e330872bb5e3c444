/**
 * The line to Discord: the JDA connection, the registry and dispatch of commands, languages, the look of messages. The
 * only package that connects.
 *
 * <p>Publishes {@link app.convive.discord.DiscordConnected}, {@link app.convive.discord.ServerJoined} and
 * {@link app.convive.discord.ServerLeft}. Asks upwards through {@link app.convive.discord.Languages} and
 * {@link app.convive.discord.chat.ChatFeature}. Calls nobody.
 */
@ApplicationModule(
        displayName = "Discord",
        allowedDependencies = {})
@NullMarked
package app.convive.discord;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
