package app.convive.discord.chat;

/** What Discord is told when an answer takes longer than its three seconds allow. */
public enum Deferral {
    /** "Thinking", seen by the caller alone. */
    PRIVATELY,
    /** "Thinking", seen by everybody. */
    OPENLY,
    /** The message with the component stays as it is until the answer replaces it. */
    UPDATING,
    /** Nothing: a modal cannot follow a deferral. */
    NEVER
}
