package app.convive.rehearsal.client;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.message.Draft;
import app.convive.rehearsal.message.Message;
import app.convive.rehearsal.message.MessageBoard;
import app.convive.rehearsal.message.MessageWriter;
import app.convive.rehearsal.message.Reference;
import app.convive.rehearsal.rules.Shapes;
import app.convive.rehearsal.rules.UploadedFile;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Permission;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.Watcher;
import app.convive.rehearsal.world.Watchers;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What a person writes, changes and takes back in channels, threads and direct messages. */
@Component
@Rehearsed
public class Writing {
    /** Discord: people without a subscription write at most 2,000 characters. */
    private static final int LONGEST = 2000;

    private static final int A_DAY_IN_MINUTES = 1440;

    private final World world;
    private final MessageBoard board;
    private final MessageWriter writer;
    private final Uploads uploads;
    private final Watchers watchers;

    Writing(World world, MessageBoard board, MessageWriter writer, Uploads uploads, Watchers watchers) {
        this.world = world;
        this.board = board;
        this.writer = writer;
        this.uploads = uploads;
        this.watchers = watchers;
    }

    /** Whether a client lets this person write here. */
    public boolean maySay(Person person, Channel channel) {
        Permission needed = channel.isThread() ? Permission.SEND_MESSAGES_IN_THREADS : Permission.SEND_MESSAGES;
        return channel.holdsMessages() && world.may(channel, person, needed);
    }

    /** Says something in a channel, with files that were uploaded, perhaps as a reply. */
    public Message say(
            Person person, Channel channel, String content, List<String> fileIds, @Nullable String repliesTo) {
        see(person, channel);
        if (!maySay(person, channel)) {
            throw new Refusal(Refusal.Reason.NO_PERMISSION, channel.name());
        }
        if (content.isBlank() && fileIds.isEmpty()) {
            throw new Refusal(Refusal.Reason.EMPTY);
        }
        checkLength(content);
        List<UploadedFile> files = new ArrayList<>();
        fileIds.forEach(id -> files.add(uploads.take(id)));
        Message replied = repliesTo == null ? null : board.find(repliesTo);
        Reference reference = replied == null ? null : new Reference(channel.id(), replied.id(), channel.serverId());
        ObjectNode body = Wire.object().put("content", content);
        body.put("nonce", world.nextId());
        int type = reference == null ? Message.PLAIN : Message.REPLY;
        return writer.post(new Draft(channel, person, body, files, type, 0, Draft.ALL, reference, null));
    }

    /** Changes the words of an own message. */
    public Message reword(Person person, Message message, String content) {
        if (!message.author().equals(person)) {
            throw new Refusal(Refusal.Reason.NO_PERMISSION);
        }
        checkLength(content);
        writer.reword(message, content);
        return message;
    }

    /** Deletes an own message, one's own ephemeral one, or any with the permission to. */
    public void delete(Person person, Message message) {
        Channel channel = channelOf(message);
        boolean own = message.author().equals(person) || message.ephemeral() && message.visibleTo(person);
        if (!own && !world.may(channel, person, Permission.MANAGE_MESSAGES)) {
            throw new Refusal(Refusal.Reason.NO_PERMISSION);
        }
        board.delete(message);
    }

    public void react(Person person, Message message, String emoji, boolean remove) {
        see(person, channelOf(message));
        if (remove) {
            board.unreact(message, emoji, person);
        } else {
            board.react(message, emoji, person);
        }
    }

    /** Opens a public thread, on a message or on its own. */
    public Channel openThread(Person person, Channel parent, String name, @Nullable String messageId) {
        see(person, parent);
        String id = messageId == null ? world.nextId() : messageId;
        Channel thread = world.addThread(id, parent, name, Channel.PUBLIC_THREAD, person.id(), A_DAY_IN_MINUTES);
        watchers.tell(watcher -> watcher.channel(thread, Watcher.Change.CREATED));
        return thread;
    }

    /** Refuses when the person does not see the channel. */
    public void see(Person person, Channel channel) {
        Person recipient = channel.recipient();
        boolean strange = recipient != null && !recipient.equals(person);
        if (strange || !world.may(channel, person, Permission.VIEW_CHANNEL)) {
            throw new Refusal(Refusal.Reason.NO_CHANNEL_ACCESS, channel.name());
        }
    }

    private static void checkLength(String content) {
        if (Shapes.length(content) > LONGEST) {
            throw new Refusal(Refusal.Reason.TOO_LONG);
        }
    }

    private Channel channelOf(Message message) {
        Channel channel = world.channel(message.channelId());
        if (channel == null) {
            throw new Refusal(Refusal.Reason.NOT_FOUND, message.channelId());
        }
        return channel;
    }
}
