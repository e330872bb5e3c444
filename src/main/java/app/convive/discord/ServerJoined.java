package app.convive.discord;

import org.jspecify.annotations.Nullable;

/**
 * The bot is in a server: seen at each connection, and when it is added.
 *
 * @param name the server's name
 * @param ownerId user id of its owner
 * @param communityLanguage the server's own language where its Community feature is on, else French
 * @param welcomeChannel the channel where Discord itself announces newcomers, where the bot may write there
 */
public record ServerJoined(
        long serverId,
        String name,
        long ownerId,
        Language communityLanguage,
        @Nullable Long welcomeChannel) {}
