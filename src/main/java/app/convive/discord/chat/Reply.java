package app.convive.discord.chat;

import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** What a handler answers. */
public sealed interface Reply {

    /** Seen by the caller alone. */
    record Private(MessageCreateData message) implements Reply {}

    /** Seen by everybody in the channel. */
    record Open(MessageCreateData message) implements Reply {}

    /** Replaces the message on which the component sits. */
    record Update(MessageCreateData message) implements Reply {}

    /** Opens a modal. */
    record Form(Modal modal) implements Reply {}

    /** Says nothing: silence to a message; a component's message stays as it is. */
    record Nothing() implements Reply {}

    static Reply privately(MessageCreateData message) {
        return new Private(message);
    }

    static Reply privately(String text) {
        return new Private(text(text));
    }

    static Reply openly(MessageCreateData message) {
        return new Open(message);
    }

    static Reply openly(String text) {
        return new Open(text(text));
    }

    static Reply update(MessageCreateData message) {
        return new Update(message);
    }

    static Reply update(String text) {
        return new Update(text(text));
    }

    static Reply form(Modal modal) {
        return new Form(modal);
    }

    static Reply nothing() {
        return new Nothing();
    }

    private static MessageCreateData text(String text) {
        return new MessageCreateBuilder().setContent(text).build();
    }
}
