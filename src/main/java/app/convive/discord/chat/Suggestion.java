package app.convive.discord.chat;

/**
 * One choice of an autocomplete.
 *
 * @param label what people read and what their typing is matched against; cut at Discord's 100 characters
 * @param value what the command receives, at most 100 characters
 */
public record Suggestion(String label, String value) {}
