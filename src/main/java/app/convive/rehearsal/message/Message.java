package app.convive.rehearsal.message;

import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.Wire;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A message. Guarded by the world's lock. */
public final class Message {
    /** A person's or the bot's plain message. */
    public static final int PLAIN = 0;

    public static final int REPLY = 19;
    public static final int SLASH_REPLY = 20;
    public static final int CONTEXT_REPLY = 23;

    private final String id;
    private final String channelId;
    private final Person author;
    private final int type;
    private final Instant sentAt;
    private final @Nullable JsonNode nonce;
    private final @Nullable Reference reference;
    private final @Nullable Origin origin;
    private final Map<String, Set<String>> reactions = new LinkedHashMap<>();
    private String content = "";
    private ArrayNode components = Wire.array();
    private List<ObjectNode> attachments = List.of();
    private Pings pings = Pings.NONE;
    private int flags;
    private @Nullable Instant editedAt;

    Message(
            String id,
            String channelId,
            Person author,
            int type,
            int flags,
            Instant sentAt,
            @Nullable JsonNode nonce,
            @Nullable Reference reference,
            @Nullable Origin origin) {
        this.id = id;
        this.channelId = channelId;
        this.author = author;
        this.type = type;
        this.flags = flags;
        this.sentAt = sentAt;
        this.nonce = nonce;
        this.reference = reference;
        this.origin = origin;
    }

    public String id() {
        return id;
    }

    public String channelId() {
        return channelId;
    }

    public Person author() {
        return author;
    }

    public int type() {
        return type;
    }

    /** When it was sent, by the rehearsal's clock. */
    public Instant sentAt() {
        return sentAt;
    }

    @Nullable
    JsonNode nonce() {
        return nonce;
    }

    public @Nullable Reference reference() {
        return reference;
    }

    public @Nullable Origin origin() {
        return origin;
    }

    /** Who has reacted, by emoji. */
    public Map<String, Set<String>> reactions() {
        return reactions;
    }

    public String content() {
        return content;
    }

    public ArrayNode components() {
        return components;
    }

    public List<ObjectNode> attachments() {
        return attachments;
    }

    public Pings pings() {
        return pings;
    }

    public int flags() {
        return flags;
    }

    @Nullable
    Instant editedAt() {
        return editedAt;
    }

    public boolean ephemeral() {
        return (flags & Flags.EPHEMERAL) != 0;
    }

    public boolean loading() {
        return (flags & Flags.LOADING) != 0;
    }

    public boolean hasV2() {
        return (flags & Flags.COMPONENTS_V2) != 0;
    }

    /** An ephemeral message is seen by the one whom it answers only. */
    public boolean visibleTo(Person person) {
        return !ephemeral() || origin != null && origin.askerId().equals(person.id());
    }

    /** Nothing would be shown. */
    boolean blank() {
        return content.isBlank() && components.isEmpty() && attachments.isEmpty();
    }

    public void flag(int flag) {
        flags |= flag;
    }

    void unflag(int flag) {
        flags &= ~flag;
    }

    void say(String newContent) {
        content = newContent;
    }

    void show(ArrayNode newComponents) {
        components = newComponents;
    }

    void attach(List<ObjectNode> newAttachments) {
        attachments = List.copyOf(newAttachments);
    }

    void ping(Pings newPings) {
        pings = newPings;
    }

    void editedAt(Instant moment) {
        editedAt = moment;
    }

    /** Adds a person's reaction; false if it was there. */
    boolean react(String emoji, String personId) {
        return reactions.computeIfAbsent(emoji, key -> new LinkedHashSet<>()).add(personId);
    }

    /** Takes a person's reaction back; false if it was not there. */
    boolean unreact(String emoji, String personId) {
        Set<String> people = reactions.get(emoji);
        boolean removed = people != null && people.remove(personId);
        if (people != null && people.isEmpty()) {
            reactions.remove(emoji);
        }
        return removed;
    }
}
