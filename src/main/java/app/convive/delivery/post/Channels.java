package app.convive.delivery.post;

import app.convive.delivery.DeliveryReason;
import app.convive.delivery.Recipient;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.requests.Method;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import org.jspecify.annotations.Nullable;

/** Finds the channel in which a message belongs, awake. */
final class Channels {

    private final JDA jda;

    Channels(JDA jda) {
        this.jda = jda;
    }

    /** @throws NotFound with what to do about it */
    MessageChannel of(long server, Recipient recipient) {
        return switch (recipient) {
            case Recipient.Channel channel -> inServer(server, channel.id());
            case Recipient.Person person -> conversation(person.id());
        };
    }

    private PrivateChannel conversation(long user) {
        return jda.openPrivateChannelById(user).complete();
    }

    private GuildMessageChannel inServer(long server, long channel) {
        GuildMessageChannel known = jda.getChannelById(GuildMessageChannel.class, channel);
        if (known == null) {
            throw notKnown(server, channel);
        }
        if (known.getGuild().getIdLong() != server) {
            throw new NotFound(new Outcome.Refused(DeliveryReason.CHANNEL_GONE, "Channel of another server"));
        }
        if (known instanceof ThreadChannel thread && thread.isArchived()) {
            thread.getManager().setArchived(false).complete();
        }
        return known;
    }

    private NotFound notKnown(long server, long channel) {
        if (jda.isUnavailable(server)) {
            return new NotFound(new Outcome.Hindered(DeliveryReason.DISCORD_UNREACHABLE, "Server unavailable"));
        }
        Guild guild = jda.getGuildById(server);
        if (guild != null) {
            return wake(channel);
        }
        // A session that broke takes all servers with it: nobody need put anything right.
        return new NotFound(
                jda.getStatus() == JDA.Status.CONNECTED
                        ? new Outcome.Hindered(DeliveryReason.NOT_IN_SERVER, "Bot not in server")
                        : Outcome.noLine());
    }

    /** JDA forgets threads that sleep; waking one brings it back by an event, so the message goes at the next try. */
    private NotFound wake(long channel) {
        DataObject found = request(Method.GET, channel, null);
        boolean sleeps = found.optObject("thread_metadata")
                .map(thread -> thread.getBoolean("archived"))
                .orElse(false);
        if (sleeps) {
            request(Method.PATCH, channel, DataObject.empty().put("archived", false));
            return new NotFound(new Outcome.Hindered(DeliveryReason.DISCORD_UNREACHABLE, "Thread was archived"));
        }
        return new NotFound(new Outcome.Refused(DeliveryReason.CHANNEL_GONE, "Not a channel for messages"));
    }

    private DataObject request(Method method, long channel, @Nullable DataObject body) {
        Route.CompiledRoute route =
                Route.custom(method, "channels/{channel_id}").compile(Long.toUnsignedString(channel));
        return new RestActionImpl<DataObject>(jda, route, body, (response, request) -> response.getObject()).complete();
    }

    /** There is no channel to send to, now or for good. */
    static final class NotFound extends RuntimeException {

        final transient Outcome outcome;

        NotFound(Outcome outcome) {
            this.outcome = outcome;
        }
    }
}
