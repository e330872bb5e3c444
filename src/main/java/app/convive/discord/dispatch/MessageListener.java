package app.convive.discord.dispatch;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import app.convive.discord.UnderWay;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.chat.Handler;
import app.convive.discord.chat.MessageCall;
import app.convive.discord.chat.Reply;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageReference;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.SelfUser;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives what people write to the rooms that listen, and posts the first reply. Bots and webhooks are never heard. */
@Component
class MessageListener extends ListenerAdapter {

    private static final Logger log = LoggerFactory.getLogger(MessageListener.class);

    private static final String WHAT = "A message's handler";

    private final Declarations declared;
    private final Callers callers;
    private final UnderWay underWay;

    MessageListener(Declarations declared, Callers callers, UnderWay underWay) {
        this.declared = declared;
        this.callers = callers;
        this.underWay = underWay;
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        boolean written = event.getMessage().getType() == MessageType.DEFAULT
                || event.getMessage().getType() == MessageType.INLINE_REPLY;
        if (written && !event.getAuthor().isBot() && !event.isWebhookMessage()) {
            underWay.run(() -> answer(event));
        }
    }

    private void answer(MessageReceivedEvent event) {
        Caller caller = callers.of(event.getAuthor(), event.getMember());
        MessageCall call = call(event.getMessage(), caller, () -> callers.language(caller));
        for (Handler<MessageCall> handler : declared.messages()) {
            Reply reply = reply(call, handler);
            @Nullable MessageCreateData answer = shown(reply);
            if (answer != null) {
                post(event.getMessage(), answer);
                return;
            }
        }
    }

    private static Reply reply(MessageCall call, Handler<MessageCall> handler) {
        return call.addressed()
                ? Guarded.reply(call.spoken(), WHAT, () -> handler.answer(call))
                : Guarded.unasked(WHAT, () -> handler.answer(call));
    }

    private static @Nullable MessageCreateData shown(Reply reply) {
        return switch (reply) {
            case Reply.Open it -> it.message();
            case Reply.Private it -> it.message();
            case Reply.Update it -> it.message();
            case Reply.Form it -> null;
            case Reply.Nothing it -> null;
        };
    }

    private static MessageCall call(Message message, Caller caller, Supplier<Language> spoken) {
        SelfUser self = message.getJDA().getSelfUser();
        boolean mentioned = message.getMentions().isMentioned(self, Message.MentionType.USER);
        @Nullable Message answered = message.getReferencedMessage();
        boolean answersUs = answered != null && answered.getAuthor().equals(self);
        @Nullable MessageReference reference = message.getMessageReference();
        return new MessageCall(
                message.getIdLong(),
                caller,
                spoken,
                message.getChannelIdLong(),
                MessageCall.words(message),
                mentioned || answersUs || !message.isFromGuild(),
                reference == null ? null : reference.getMessageIdLong(),
                answered != null && answersUs ? buttons(answered) : List.of());
    }

    private static List<ComponentId> buttons(Message message) {
        return message.getComponentTree().findAll(Button.class).stream()
                .map(Button::getCustomId)
                .filter(Objects::nonNull)
                .map(ComponentId::parse)
                .toList();
    }

    /** The message's own id is the nonce, so an event that Discord raises twice is answered once. */
    private static void post(Message message, MessageCreateData answer) {
        try {
            message.reply(answer)
                    .setNonce(message.getId())
                    .failOnInvalidReply(false)
                    .complete();
        } catch (InsufficientPermissionException e) {
            log.warn("No answer in channel {}: {} is missing there", message.getChannelId(), e.getPermission());
        } catch (ErrorResponseException e) {
            log.warn("No answer in channel {}: {}", message.getChannelId(), e.getMessage());
        }
    }
}
