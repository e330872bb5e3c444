package app.convive.rehearsal.rules;

/** Discord's refusals, by name. Codes and words are those of Discord's table of JSON error codes. */
public enum Refusals {
    UNAUTHORIZED(401, 0, "401: Unauthorized"),
    NOT_FOUND(404, 0, "404: Not Found"),
    METHOD_NOT_ALLOWED(405, 0, "405: Method Not Allowed"),
    UNKNOWN_CHANNEL(404, 10003, "Unknown Channel"),
    UNKNOWN_GUILD(404, 10004, "Unknown Guild"),
    UNKNOWN_MEMBER(404, 10007, "Unknown Member"),
    UNKNOWN_MESSAGE(404, 10008, "Unknown Message"),
    UNKNOWN_ROLE(404, 10011, "Unknown Role"),
    UNKNOWN_USER(404, 10013, "Unknown User"),
    UNKNOWN_EMOJI(400, 10014, "Unknown Emoji"),
    UNKNOWN_WEBHOOK(404, 10015, "Unknown Webhook"),
    UNKNOWN_INTERACTION(404, 10062, "Unknown interaction"),
    UNKNOWN_COMMAND(404, 10063, "Unknown application command"),
    UNKNOWN_EVENT(404, 10070, "Unknown Guild Scheduled Event"),
    TOO_MANY_REACTIONS(400, 30010, "Maximum number of reactions reached (20)"),
    TOO_MANY_COMMANDS(400, 30032, "Maximum number of application commands reached (100)."),
    TOO_MANY_EVENTS(400, 30038, "Maximum number of uncompleted guild scheduled events reached (100)"),
    TOO_LARGE(413, 40005, "Request entity too large"),
    ALREADY_ACKNOWLEDGED(400, 40060, "Interaction has already been acknowledged."),
    MISSING_ACCESS(403, 50001, "Missing Access"),
    NOT_YOUR_MESSAGE(403, 50005, "Cannot edit a message authored by another user"),
    EMPTY_MESSAGE(400, 50006, "Cannot send an empty message"),
    CLOSED_DM(403, 50007, "Cannot send messages to this user"),
    NOT_A_TEXT_CHANNEL(400, 50008, "Cannot send messages in a non-text channel"),
    MISSING_PERMISSIONS(403, 50013, "Missing Permissions"),
    WRONG_CHANNEL_TYPE(400, 50024, "Cannot execute action on this channel type"),
    INVALID_WEBHOOK_TOKEN(401, 50027, "Invalid Webhook Token"),
    INVALID_RECIPIENT(400, 50033, "Invalid Recipient(s)"),
    THREAD_ARCHIVED(400, 50083, "Thread is archived"),
    INVALID_JSON(400, 50109, "The request body contains invalid JSON."),
    NO_MUTUAL_GUILDS(403, 50278, "Cannot send messages to this user due to having no mutual guilds"),
    REPLY_NEEDS_HISTORY(400, 160002, "Cannot reply without permission to read message history"),
    THREAD_EXISTS(400, 160004, "A thread has already been created for this message"),
    THREAD_LOCKED(403, 160005, "Thread is locked"),
    EVENT_FINISHED(400, 180000, "Cannot update a finished event");

    private final int status;
    private final int code;
    private final String words;

    Refusals(int status, int code, String words) {
        this.status = status;
        this.code = code;
        this.words = words;
    }

    /** The refusal, to be thrown. */
    public DiscordError error() {
        return new DiscordError(status, code, words, null);
    }
}
