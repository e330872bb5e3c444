package app.convive.delivery;

import app.convive.discord.Language;
import org.jspecify.annotations.Nullable;

/** Writes the messages of one kind. A feature offers it as a bean; deliveries name it by its kind. */
public interface Letter {

    /** The kind that deliveries of this letter carry, one per bean; stored, so it never changes. */
    String kind();

    /**
     * Writes the message as things stand now, in a read-only transaction right before sending. Called again when a try
     * failed. What it throws is logged, the message stays owed and is tried again later.
     */
    Written write(Delivery delivery);

    /**
     * What this message is, in a few words for organisers who read what became of it («rappel de la veille, Assemblée
     * générale»): no sentence, the text of others made literal. Nothing where no more can be said than that it is a
     * message.
     */
    default @Nullable String label(Delivery delivery, Language language) {
        return null;
    }

    /**
     * Whether a message that was sent is kept true: written again after a {@link LetterTouched}, and at each connection,
     * and edited when it shows something else. Of several rounds the latest one is kept.
     */
    default boolean keptTrue() {
        return false;
    }

    /** Discord has taken the message; runs in the transaction that marks it as sent. */
    default void sent(Delivery delivery, long messageId) {}
}
