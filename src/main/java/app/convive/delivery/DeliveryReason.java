package app.convive.delivery;

/** Why a message was not sent, or not yet. Stored by name. */
public enum DeliveryReason {
    /** The person takes no direct messages from the bot. */
    DMS_CLOSED,
    /** The person shares no server with the bot any more. */
    NO_COMMON_SERVER,
    USER_GONE,
    CHANNEL_GONE,
    /** Discord did not take its content. */
    CONTENT_REFUSED,
    /** It may have been sent before a crash, and the channel's history could not be read to find out. */
    UNCERTAIN,
    /** The bot lacks a permission in the channel; the message stays owed. */
    NO_PERMISSION,
    /** The bot is no longer in the server; the message stays owed. */
    NOT_IN_SERVER,
    /** Discord takes no more new conversations for now; the message stays owed. */
    DMS_PAUSED,
    /** No answer from Discord, or an error on its side; the message stays owed. */
    DISCORD_UNREACHABLE,
    /** The message could not be written, an error of ours that the log shows; the message stays owed. */
    NOT_WRITTEN,
    /** The moment until which it made sense has passed. */
    TOO_LATE,
    /** The person asked for no direct messages. */
    STOPPED,
    /** Taken back by the feature, or found at sending to be owed no longer. */
    NO_LONGER_OWED
}
