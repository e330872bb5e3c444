package app.convive.discord.chat;

import app.convive.discord.Caller;
import app.convive.discord.Language;

/** Something that a person did towards the bot. */
public sealed interface Call permits SlashCall, ComponentCall, ModalCall, MessageMenuCall, MessageCall {

    /**
     * Discord's id of the interaction or message: rises with time, so an answer that keeps it is never changed by an
     * older or repeated one.
     */
    long id();

    Caller caller();

    /** The language of a personal reply. */
    Language language();

    /** Id of the channel in which it happened. */
    long channel();

    /** The server in which it happened; only where the command or component cannot be used in a direct message. */
    default long server() {
        return caller().serverId();
    }
}
