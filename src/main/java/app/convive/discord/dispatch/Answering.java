package app.convive.discord.dispatch;

import app.convive.discord.chat.Deferral;
import app.convive.discord.chat.Reply;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gets the one answer of an interaction to Discord. The first response must be there within three seconds; a handler
 * that has none after {@link #PATIENCE} is deferred, and its reply then fills the waiting message.
 */
final class Answering {

    static final Duration PATIENCE = Duration.ofMillis(1500);

    private static final Logger log = LoggerFactory.getLogger(Answering.class);

    private final IReplyCallback interaction;
    private final Deferral deferral;

    /** Held while the deferral or the answer is on its way, so that an answer never overtakes its deferral. */
    private final ReentrantLock turn = new ReentrantLock();

    private @Nullable InteractionHook deferred;
    private boolean answered;

    Answering(IReplyCallback interaction, Deferral deferral) {
        this.interaction = interaction;
        this.deferral = deferral;
    }

    void answer(Supplier<Reply> handler, ScheduledExecutorService timer) {
        @Nullable
        ScheduledFuture<?> alarm = deferral == Deferral.NEVER
                ? null
                : timer.schedule(this::startDeferring, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        Reply reply = handler.get();
        if (alarm != null) {
            alarm.cancel(false);
        }
        turn.lock();
        try {
            answered = true;
            send(reply);
        } catch (ErrorResponseException e) {
            notTaken(reply, e);
        } finally {
            turn.unlock();
        }
    }

    private void startDeferring() {
        Thread.ofVirtual().name("defer").start(this::defer);
    }

    private void defer() {
        turn.lock();
        try {
            if (!answered) {
                deferred = deferral == Deferral.UPDATING && interaction instanceof IMessageEditCallback editable
                        ? editable.deferEdit().complete()
                        : interaction.deferReply(deferral != Deferral.OPENLY).complete();
            }
        } catch (ErrorResponseException e) {
            log.warn("An answer could not be deferred: {}", e.getMessage());
        } finally {
            turn.unlock();
        }
    }

    private void send(Reply reply) {
        if (deferred != null) {
            fill(deferred, reply);
            return;
        }
        switch (reply) {
            case Reply.Private it ->
                interaction.reply(it.message()).setEphemeral(true).complete();
            case Reply.Open it -> interaction.reply(it.message()).complete();
            case Reply.Update it -> update(it.message());
            case Reply.Form it ->
                ((IModalCallback) interaction).replyModal(it.modal()).complete();
            case Reply.Nothing it -> acknowledge();
        }
    }

    private void update(MessageCreateData message) {
        if (interaction instanceof IMessageEditCallback editable) {
            editable.editMessage(replacing(message)).complete();
        } else {
            interaction.reply(message).setEphemeral(true).complete();
        }
    }

    private void acknowledge() {
        if (interaction instanceof IMessageEditCallback editable) {
            editable.deferEdit().complete();
        } else {
            throw new IllegalStateException("A command must be answered");
        }
    }

    private void fill(InteractionHook hook, Reply reply) {
        switch (reply) {
            case Reply.Private it -> fillOrAdd(hook, it.message());
            case Reply.Open it -> fillOrAdd(hook, it.message());
            case Reply.Update it -> hook.editOriginal(replacing(it.message())).complete();
            case Reply.Form it -> throw new IllegalStateException("A modal cannot follow a deferral");
            case Reply.Nothing it -> {
                if (deferral != Deferral.UPDATING) {
                    hook.deleteOriginal().complete();
                }
            }
        }
    }

    private void fillOrAdd(InteractionHook hook, MessageCreateData message) {
        if (deferral == Deferral.UPDATING) {
            hook.sendMessage(message).setEphemeral(true).complete();
        } else {
            hook.editOriginal(replacing(message)).complete();
        }
    }

    private static MessageEditData replacing(MessageCreateData message) {
        return MessageEditData.fromCreateData(message);
    }

    /** Discord did not take the answer. What was done stays done, so its result goes out as a direct message if it must. */
    private void notTaken(Reply reply, ErrorResponseException e) {
        if (e.getErrorResponse() == ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED) {
            // A repeated first response is refused although the first one was taken and is shown.
            return;
        }
        log.warn("Discord did not take an answer: {}", e.getMessage());
        boolean tooLate = e.getErrorResponse() == ErrorResponse.INVALID_WEBHOOK_TOKEN
                || e.getErrorResponse() == ErrorResponse.UNKNOWN_INTERACTION;
        if (tooLate && reply instanceof Reply.Private late) {
            interaction
                    .getUser()
                    .openPrivateChannel()
                    .flatMap(channel -> channel.sendMessage(late.message()))
                    .queue(sent -> {}, failure -> log.warn("Nor as a direct message: {}", failure.getMessage()));
        }
    }
}
