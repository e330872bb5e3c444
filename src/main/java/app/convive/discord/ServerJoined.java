package app.convive.discord;

/**
 * The bot is in a server: seen at each connection, and when it is added.
 *
 * @param name the server's name
 * @param ownerId user id of its owner
 * @param communityLanguage the server's own language where its Community feature is on, else French
 */
public record ServerJoined(long serverId, String name, long ownerId, Language communityLanguage) {}
