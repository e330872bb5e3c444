package app.convive.discord;

/** The bot was removed from a server. An outage of a server is not a removal. */
public record ServerLeft(long serverId) {}
