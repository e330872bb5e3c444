package app.convive.network;

import app.convive.discord.Language;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a server's organisers have set. Channels and roles are Discord's ids.
 *
 * @param homeChannel where meetings are announced, absent until chosen
 * @param logChannel where organisers read what happened, absent until chosen
 * @param organiserRole whose holders are organisers beside those with Manage Events
 * @param listeningChannels where questions are answered without being addressed to the bot
 * @param mirrorsEvents meetings also stand among Discord's own events
 */
public record ServerSettings(
        long server,
        String name,
        Language language,
        ZoneId zone,
        @Nullable Long homeChannel,
        @Nullable Long logChannel,
        @Nullable Long organiserRole,
        Set<Long> listeningChannels,
        boolean mirrorsEvents) {}
