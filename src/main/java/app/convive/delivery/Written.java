package app.convive.delivery;

import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** What a {@link Letter} has to say when its moment has come. */
public sealed interface Written {

    /**
     * Send this. Custom ids in it leave 21 of Discord's 100 characters free: the first one gets a stamp, by which the
     * message is known again after a crash.
     */
    record Message(MessageCreateData content) implements Written {}

    /** Send nothing: what it was about is over. */
    record NoLongerOwed() implements Written {}
}
