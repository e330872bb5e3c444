package app.convive.discord;

/** The session is there (again): messages can go out. */
public record DiscordConnected() {}
