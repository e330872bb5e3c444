package app.convive.rehearsal.world;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A channel, a category, a thread, or a person's direct messages with the bot. Guarded by the world's lock. */
public final class Channel {
    public static final int TEXT = 0;
    public static final int DM = 1;
    public static final int CATEGORY = 4;
    public static final int ANNOUNCEMENT = 5;
    public static final int ANNOUNCEMENT_THREAD = 10;
    public static final int PUBLIC_THREAD = 11;
    public static final int PRIVATE_THREAD = 12;

    private final String id;
    private final int type;
    private final int position;
    private final @Nullable String serverId;
    private final @Nullable Person recipient;
    private final @Nullable ThreadState thread;
    private volatile String name;
    private volatile @Nullable String topic;
    private volatile @Nullable String parentId;
    private volatile @Nullable String lastMessageId;
    private volatile List<Overwrite> overwrites = List.of();

    private Channel(
            String id,
            int type,
            int position,
            String name,
            @Nullable String serverId,
            @Nullable String parentId,
            @Nullable Person recipient,
            @Nullable ThreadState thread) {
        this.id = id;
        this.type = type;
        this.position = position;
        this.name = name;
        this.serverId = serverId;
        this.parentId = parentId;
        this.recipient = recipient;
        this.thread = thread;
    }

    static Channel inServer(
            String id, int type, int position, String name, String serverId, @Nullable String parentId) {
        return new Channel(id, type, position, name, serverId, parentId, null, null);
    }

    static Channel dm(String id, Person recipient) {
        return new Channel(id, DM, 0, "", null, null, recipient, null);
    }

    static Channel thread(String id, int type, String name, Channel parent, ThreadState state) {
        return new Channel(id, type, parent.position, name, parent.serverId, parent.id, null, state);
    }

    public String id() {
        return id;
    }

    public int type() {
        return type;
    }

    public int position() {
        return position;
    }

    public @Nullable String serverId() {
        return serverId;
    }

    public String name() {
        return name;
    }

    public @Nullable String topic() {
        return topic;
    }

    public @Nullable String parentId() {
        return parentId;
    }

    public @Nullable String lastMessageId() {
        return lastMessageId;
    }

    public List<Overwrite> overwrites() {
        return overwrites;
    }

    /** Whose direct messages these are, in a DM only. */
    public @Nullable Person recipient() {
        return recipient;
    }

    /** What only a thread has. */
    public @Nullable ThreadState thread() {
        return thread;
    }

    public boolean isThread() {
        return thread != null;
    }

    public boolean holdsMessages() {
        return type != CATEGORY;
    }

    public void rename(String newName) {
        name = newName;
    }

    public void describe(@Nullable String newTopic) {
        topic = newTopic;
    }

    public void overwrite(List<Overwrite> newOverwrites) {
        overwrites = List.copyOf(newOverwrites);
    }

    /** Counts a message that everybody in the channel can see. */
    public void count(String messageId) {
        lastMessageId = messageId;
        if (thread != null) {
            thread.messages.incrementAndGet();
        }
    }

    /** A thread's own state. */
    public static final class ThreadState {
        private final String ownerId;
        private final Instant createdAt;
        private final Map<String, Instant> members = new LinkedHashMap<>();
        private final AtomicInteger messages = new AtomicInteger();
        private volatile Instant archiveChangedAt;
        private volatile boolean archived;
        private volatile boolean locked;
        private volatile int autoArchiveMinutes;

        ThreadState(String ownerId, Instant createdAt, int autoArchiveMinutes) {
            this.ownerId = ownerId;
            this.createdAt = createdAt;
            this.archiveChangedAt = createdAt;
            this.autoArchiveMinutes = autoArchiveMinutes;
            join(ownerId, createdAt);
        }

        public String ownerId() {
            return ownerId;
        }

        public Instant createdAt() {
            return createdAt;
        }

        public Instant archiveChangedAt() {
            return archiveChangedAt;
        }

        public boolean archived() {
            return archived;
        }

        public boolean locked() {
            return locked;
        }

        public int autoArchiveMinutes() {
            return autoArchiveMinutes;
        }

        public int messages() {
            return messages.get();
        }

        /** Who has joined, and when. */
        public Map<String, Instant> members() {
            return members;
        }

        public void join(String personId, Instant at) {
            members.putIfAbsent(personId, at);
        }

        public void archive(boolean nowArchived, Instant at) {
            archived = nowArchived;
            archiveChangedAt = at;
        }

        public void lock(boolean nowLocked) {
            locked = nowLocked;
        }

        public void archiveAfter(int minutes) {
            autoArchiveMinutes = minutes;
        }
    }
}
