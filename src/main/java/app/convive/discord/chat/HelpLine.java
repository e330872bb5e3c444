package app.convive.discord.chat;

/**
 * One thing that a person may do.
 *
 * @param command as it is typed, in the reader's language, with its slash
 * @param words what it does, one sentence
 */
public record HelpLine(String command, String words) {}
