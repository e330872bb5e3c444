package app.convive.delivery.post;

import app.convive.delivery.DeliveryReason;

/** What came of handing a message over. The details are for people who put things right. */
public sealed interface Outcome {

    /** Discord has it. */
    record Taken(long channelId, long messageId) implements Outcome {}

    /** It was not taken and never will be. */
    record Refused(DeliveryReason reason, String detail) implements Outcome {}

    /** It had not been sent before, and for this reason it was not sent now. */
    record NotThere(DeliveryReason reason) implements Outcome {}

    /** It was not taken; it may be once something has changed. */
    record Hindered(DeliveryReason reason, String detail) implements Outcome {}

    /** It was not taken since the bot has opened too many new conversations. */
    record TooManyConversations(String detail) implements Outcome {}

    /** Nobody knows whether it was taken. */
    record Unknown(String detail) implements Outcome {}

    /** Nothing was sent: there is no session with Discord now. */
    static Outcome noLine() {
        return new Hindered(DeliveryReason.DISCORD_UNREACHABLE, "No session");
    }
}
