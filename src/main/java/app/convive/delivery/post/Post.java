package app.convive.delivery.post;

import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** The way out to Discord. */
public interface Post {

    /** Whether there is a line at all. */
    boolean open();

    /**
     * Tries once to hand the message over, waiting as long as Discord's limits demand. Never throws: what went wrong is an
     * outcome.
     */
    Outcome send(Parcel parcel);

    /**
     * Edits a message that stands in a channel, so that it shows this.
     *
     * @return false if the message is no longer there
     */
    boolean edit(long channel, long message, long delivery, MessageCreateData content);
}
