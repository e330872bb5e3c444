package app.convive.rehearsal.message;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.rules.Refusals;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All messages, by channel, oldest first. Guarded by the world's lock. */
@Component
@Rehearsed
public class MessageBoard {
    /** Discord: a message takes at most 20 different reactions. */
    private static final int MOST_REACTIONS = 20;

    private final Map<String, Message> byId = new HashMap<>();
    private final Map<String, List<Message>> byChannel = new HashMap<>();
    private final List<MessageWatcher> watchers = new CopyOnWriteArrayList<>();
    private final World world;

    MessageBoard(World world) {
        this.world = world;
    }

    public void watch(MessageWatcher watcher) {
        watchers.add(watcher);
    }

    public @Nullable Message find(String id) {
        return byId.get(id);
    }

    /** A message as the bot may ask for it through its channel, or Discord's refusal; ephemeral ones are not there. */
    public Message forBot(Channel channel, String id) {
        Message message = byId.get(id);
        if (message == null || !message.channelId().equals(channel.id()) || message.ephemeral()) {
            throw Refusals.UNKNOWN_MESSAGE.error();
        }
        return message;
    }

    /** A channel's messages, oldest first. */
    public List<Message> in(Channel channel) {
        return List.copyOf(byChannel.getOrDefault(channel.id(), List.of()));
    }

    void post(Message message) {
        byId.put(message.id(), message);
        byChannel.computeIfAbsent(message.channelId(), id -> new ArrayList<>()).add(message);
        Channel channel = world.channel(message.channelId());
        if (channel != null && !message.ephemeral()) {
            channel.count(message.id());
        }
        watchers.forEach(watcher -> watcher.posted(message));
    }

    /** Tells the watchers that a message has changed. */
    public void changed(Message message) {
        watchers.forEach(watcher -> watcher.edited(message));
    }

    public void delete(Message message) {
        byId.remove(message.id());
        List<Message> channel = byChannel.get(message.channelId());
        if (channel != null) {
            channel.remove(message);
        }
        watchers.forEach(watcher -> watcher.deleted(message));
    }

    /** Adds a reaction. The emoji is plain Unicode: custom ones are not played here. */
    public void react(Message message, String emoji, Person person) {
        if (emoji.isBlank() || emoji.codePoints().allMatch(c -> Character.isAlphabetic(c) || c < 128 && !isKeycap(c))) {
            throw Refusals.UNKNOWN_EMOJI.error();
        }
        if (!message.reactions().containsKey(emoji) && message.reactions().size() >= MOST_REACTIONS) {
            throw Refusals.TOO_MANY_REACTIONS.error();
        }
        if (message.react(emoji, person.id())) {
            watchers.forEach(watcher -> watcher.reacted(message, emoji, person, true));
        }
    }

    public void unreact(Message message, String emoji, Person person) {
        if (message.unreact(emoji, person.id())) {
            watchers.forEach(watcher -> watcher.reacted(message, emoji, person, false));
        }
    }

    private static boolean isKeycap(int character) {
        return Character.isDigit(character) || character == '#' || character == '*';
    }
}
