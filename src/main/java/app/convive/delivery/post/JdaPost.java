package app.convive.delivery.post;

import app.convive.delivery.DeliveryReason;
import app.convive.discord.DiscordConnection;
import app.convive.schedule.ConviveClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands messages to Discord through JDA. */
@Component
class JdaPost implements Post {

    /** Discord says that it compares nonces over "the past few minutes". */
    private static final Duration NONCE_HOLDS = Duration.ofMinutes(2);

    /** An edit that Discord has not answered by then is given up: the next comparison makes it good. */
    private static final Duration EDIT_PATIENCE = Duration.ofSeconds(20);

    private final DiscordConnection discord;
    private final ConviveClock clock;

    JdaPost(DiscordConnection discord, ConviveClock clock) {
        this.discord = discord;
        this.clock = clock;
    }

    @Override
    public boolean open() {
        return discord.connected();
    }

    @Override
    public Outcome send(Parcel parcel) {
        if (!discord.connected()) {
            return Outcome.noLine();
        }
        try {
            MessageChannel channel = new Channels(discord.jda()).of(parcel.server(), parcel.recipient());
            Instant since = parcel.uncertainSince();
            Message there = since == null ? null : sentBefore(channel, parcel, since);
            DeliveryReason against = parcel.against();
            if (there == null && against != null) {
                return new Outcome.NotThere(against);
            }
            Message message = there == null ? sendNow(channel, parcel) : there;
            return new Outcome.Taken(channel.getIdLong(), message.getIdLong());
        } catch (Channels.NotFound e) {
            return e.outcome;
        } catch (Unreadable e) {
            return new Outcome.Refused(DeliveryReason.UNCERTAIN, e.getMessage());
        } catch (RuntimeException e) {
            return Refusals.of(e, parcel.recipient());
        }
    }

    /** The nonce is the delivery's own, so that Discord takes a repetition for what it is. */
    private static Message sendNow(MessageChannel channel, Parcel parcel) {
        return channel.sendMessage(Stamp.on(parcel.content(), parcel.delivery()))
                .setNonce(nonce(parcel))
                .complete();
    }

    private @Nullable Message sentBefore(MessageChannel channel, Parcel parcel, Instant since) {
        try {
            return new History(channel).find(since, message -> isThis(message, parcel));
        } catch (InsufficientPermissionException e) {
            if (since.plus(NONCE_HOLDS).isAfter(clock.realTime())) {
                return null;
            }
            throw new Unreadable(e.getPermission().name());
        }
    }

    @Override
    public boolean edit(long channelId, long message, long delivery, MessageCreateData content) {
        MessageChannel channel = discord.jda().getChannelById(MessageChannel.class, channelId);
        if (channel == null) {
            throw new IllegalStateException("Channel " + channelId + " is not known now");
        }
        try {
            // One that was handed over while the connection closed is never answered, and all others wait behind it.
            channel.editMessageById(message, MessageEditData.fromCreateData(Stamp.on(content, delivery)))
                    .timeout(EDIT_PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .submit()
                    .orTimeout(EDIT_PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
            return true;
        } catch (CompletionException e) {
            if (e.getCause() instanceof ErrorResponseException answered
                    && answered.getErrorResponse() == ErrorResponse.UNKNOWN_MESSAGE) {
                return false;
            }
            throw e;
        }
    }

    /** Known by stamp or nonce; a message with room for neither, by its author and words. */
    private static boolean isThis(Message message, Parcel parcel) {
        boolean ours = message.getAuthor().equals(message.getJDA().getSelfUser());
        boolean sameWords = parcel.content().getComponents().isEmpty()
                && message.getContentRaw().equals(parcel.content().getContent());
        return ours
                && (Stamp.isOn(message, parcel.delivery()) || nonce(parcel).equals(message.getNonce()) || sameWords);
    }

    private static String nonce(Parcel parcel) {
        return "delivery-" + Long.toString(parcel.delivery(), Character.MAX_RADIX);
    }

    /** The channel's history may not be read, and the nonce no longer helps. */
    private static final class Unreadable extends RuntimeException {

        Unreadable(String permission) {
            super(permission);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
