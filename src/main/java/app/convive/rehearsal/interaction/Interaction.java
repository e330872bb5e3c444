package app.convive.rehearsal.interaction;

import app.convive.rehearsal.message.Message;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An interaction: raised once, answered once in time, followed up while its token lasts. Guarded by the world's lock. */
public final class Interaction {
    private final String id;
    private final String token;
    private final Opening opening;
    private final long raisedAt = System.nanoTime();
    private final CountDownLatch answered = new CountDownLatch(1);
    private final List<Message> followUps = new ArrayList<>();
    private volatile @Nullable ObjectNode payload;
    private volatile @Nullable Callback callback;
    private volatile @Nullable JsonNode response;
    private volatile @Nullable Message original;
    private volatile double ackMillis;
    private volatile boolean late;
    private volatile boolean expired;

    Interaction(String id, String token, Opening opening) {
        this.id = id;
        this.token = token;
        this.opening = opening;
    }

    public String id() {
        return id;
    }

    String token() {
        return token;
    }

    public Kind kind() {
        return opening.kind();
    }

    ObjectNode data() {
        return opening.data();
    }

    public Person person() {
        return opening.person();
    }

    public Channel channel() {
        return opening.channel();
    }

    public @Nullable Message source() {
        return opening.source();
    }

    @Nullable
    Interaction trigger() {
        return opening.trigger();
    }

    @Nullable
    String command() {
        return opening.command();
    }

    int focusedType() {
        return opening.focusedType();
    }

    /** What the bot was told. */
    public @Nullable ObjectNode payload() {
        return payload;
    }

    void sent(ObjectNode event) {
        payload = event;
    }

    /** The kind of the first response, once it has come. */
    public @Nullable Callback callback() {
        return callback;
    }

    /** The first response's {@code data}. */
    public @Nullable JsonNode response() {
        return response;
    }

    /** The message that the first response made, or the one that it changed. */
    public @Nullable Message original() {
        return original;
    }

    public List<Message> followUps() {
        return List.copyOf(followUps);
    }

    /** From dispatch until the response had arrived. */
    public double ackMillis() {
        return ackMillis;
    }

    /** Nothing came in time. */
    public boolean late() {
        return late;
    }

    boolean olderThan(Duration age) {
        return System.nanoTime() - raisedAt > age.toNanos();
    }

    boolean expired(Duration tokenLife) {
        return expired || olderThan(tokenLife);
    }

    void expire() {
        expired = true;
    }

    void respondWith(@Nullable Message message) {
        original = message;
    }

    void answered(Callback how, JsonNode data, long arrivedAt) {
        response = data;
        ackMillis = (arrivedAt - raisedAt) / 1e6;
        callback = how;
        answered.countDown();
    }

    void followedUpBy(Message message) {
        followUps.add(message);
    }

    void forget(Message message) {
        followUps.remove(message);
    }

    /** Waits for the first response; from then on one that has not come is too late. Not to be called inside the lock. */
    public void await(Duration limit) {
        try {
            long left = limit.toNanos() - (System.nanoTime() - raisedAt);
            if (!answered.await(Math.max(left, 0), TimeUnit.NANOSECONDS)) {
                late = callback == null;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
