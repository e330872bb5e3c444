package app.convive.question.chat;

import app.convive.discord.chat.MessageCall;
import app.convive.schedule.ConviveClock;
import java.time.Instant;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageReference;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the question that a message of ours answers, from Discord alone, so that its buttons work after a restart and
 * nothing is stored: a private answer quotes it, an open one replies to it.
 */
@Component
class QuestionSource {

    private final ConviveClock clock;

    QuestionSource(ConviveClock clock) {
        this.clock = clock;
    }

    /**
     * A question as it was asked.
     *
     * @param message id of the message or interaction that asked
     * @param at when, by Convive's clock
     */
    record Found(String words, long message, Instant at) {}

    /** Nothing where the question was deleted, or may not be read. */
    Optional<Found> of(Message answer) {
        String quoted = Quotes.read(answer.getContentRaw());
        if (quoted != null) {
            Message.InteractionMetadata asked = answer.getInteractionMetadata();
            return Optional.of(
                    new Found(quoted, asked == null ? answer.getIdLong() : asked.getIdLong(), moment(answer)));
        }
        Message asked = asked(answer);
        return asked == null || MessageCall.words(asked).isBlank()
                ? Optional.empty()
                : Optional.of(new Found(MessageCall.words(asked), asked.getIdLong(), moment(asked)));
    }

    private Instant moment(Message message) {
        return message.getTimeCreated().toInstant().plus(clock.offset());
    }

    private static @Nullable Message asked(Message answer) {
        Message there = answer.getReferencedMessage();
        MessageReference reference = answer.getMessageReference();
        if (there != null || reference == null) {
            return there;
        }
        try {
            return answer.getChannel()
                    .retrieveMessageById(reference.getMessageIdLong())
                    .complete();
        } catch (ErrorResponseException | InsufficientPermissionException gone) {
            return null;
        }
    }
}
