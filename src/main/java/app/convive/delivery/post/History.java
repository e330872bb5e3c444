package app.convive.delivery.post;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageHistory;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.utils.TimeUtil;
import org.jspecify.annotations.Nullable;

/** What has been said in a channel, by anybody, since a certain moment. */
final class History {

    /** Discord's clock and ours need not agree. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    /** Most that Discord gives at once. */
    private static final int PAGE = 100;

    private static final int PAGES = 10;

    private final MessageChannel channel;

    History(MessageChannel channel) {
        this.channel = channel;
    }

    /** The message that is meant, if it was said since then. */
    @Nullable
    Message find(Instant since, Predicate<Message> meant) {
        long after = TimeUtil.getDiscordTimestamp(since.minus(MARGIN).toEpochMilli());
        for (int page = 0; page < PAGES; page++) {
            List<Message> newestFirst = MessageHistory.getHistoryAfter(channel, Long.toUnsignedString(after))
                    .limit(PAGE)
                    .complete()
                    .getRetrievedHistory();
            for (Message message : newestFirst) {
                if (meant.test(message)) {
                    return message;
                }
            }
            if (newestFirst.size() < PAGE) {
                return null;
            }
            after = newestFirst.getFirst().getIdLong();
        }
        return null;
    }
}
