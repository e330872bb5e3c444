package app.convive.delivery;

import app.convive.delivery.post.Outcome;
import app.convive.delivery.post.Parcel;
import app.convive.delivery.post.Post;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.boot.test.context.TestComponent;

/** A Discord that takes what it is given, unless a test has set something in the way. */
@TestComponent
class PaperDiscord implements Post {

    private final AtomicLong ids = new AtomicLong(1000);
    private final List<Said> said = new CopyOnWriteArrayList<>();
    private final Map<Recipient, Deque<Outcome>> answers = new ConcurrentHashMap<>();
    private volatile boolean open = true;

    /** A message that stands in a channel. */
    record Said(Recipient to, String text, long delivery, long id) {}

    /** The next attempts to this recipient end so; the message is not there, unless the outcome is that it was taken. */
    void answer(Recipient recipient, Outcome... outcomes) {
        answers.computeIfAbsent(recipient, to -> new ArrayDeque<>()).addAll(List.of(outcomes));
    }

    /** The next message to this recipient arrives, and the answer is lost. */
    void loseAnswer(Recipient recipient) {
        answer(recipient, new Outcome.Taken(0, 0));
    }

    void hangUp() {
        open = false;
    }

    /** The line is back and nothing is in the way. */
    void reconnect() {
        answers.clear();
        open = true;
    }

    void forget() {
        said.clear();
        answers.clear();
        open = true;
    }

    List<String> textsTo(Recipient recipient) {
        return said.stream()
                .filter(message -> message.to().equals(recipient))
                .map(Said::text)
                .toList();
    }

    List<Said> said() {
        return said;
    }

    @Override
    public boolean open() {
        return open;
    }

    @Override
    public boolean edit(long channel, long message, long delivery, MessageCreateData content) {
        return said.stream().anyMatch(standing -> standing.id() == message);
    }

    @Override
    public synchronized Outcome send(Parcel parcel) {
        if (parcel.uncertainSince() != null) {
            for (Said message : said) {
                if (message.delivery() == parcel.delivery()) {
                    return new Outcome.Taken(channel(parcel), message.id());
                }
            }
            DeliveryReason against = parcel.against();
            if (against != null) {
                return new Outcome.NotThere(against);
            }
        }
        Deque<Outcome> waiting = answers.get(parcel.recipient());
        Outcome set = waiting == null ? null : waiting.poll();
        if (set != null && !(set instanceof Outcome.Taken)) {
            return set;
        }
        long id = ids.incrementAndGet();
        said.add(new Said(parcel.recipient(), parcel.content().getContent(), parcel.delivery(), id));
        return set == null ? new Outcome.Taken(channel(parcel), id) : new Outcome.Unknown("answer lost");
    }

    private static long channel(Parcel parcel) {
        return switch (parcel.recipient()) {
            case Recipient.Channel channel -> channel.id();
            case Recipient.Person person -> person.id() + 1_000_000;
        };
    }
}
