package app.convive.texts;

import app.convive.discord.Language;

/**
 * A sentence of one room in one language, as it is written.
 *
 * @param described has a description of its own, as commands and their options have
 */
record Sentence(String room, Language language, String key, String pattern, boolean described) {

    /** The name of a command, a subcommand or an option. */
    boolean isCommandName() {
        return key.startsWith("command.") && described;
    }

    boolean isDescription() {
        return key.startsWith("command.") && key.endsWith(".description");
    }

    /** The name of a fixed choice, or of a command on a message's menu. */
    boolean isChoiceName() {
        return key.startsWith("command.") && !described && !isDescription();
    }

    /** Without what is code or address, where other rules hold than in a sentence. */
    String prose() {
        return pattern.replaceAll("`[^`]*`", "`code`").replaceAll("https?://\\S+", "address");
    }

    @Override
    public String toString() {
        return room + "_" + language.locale() + " " + key + "=" + pattern;
    }
}
