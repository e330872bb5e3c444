package app.convive.rehearsal.world;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.rules.Refusals;
import app.convive.schedule.ConviveClock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Everything that stands in the pretend Discord, in memory. One lock guards it all: whoever changes something or reads
 * several things does so inside {@link #change}.
 */
@Component
@Rehearsed
public class World {
    private static final long IN_DMS = Permission.bits(
            Permission.VIEW_CHANNEL,
            Permission.SEND_MESSAGES,
            Permission.EMBED_LINKS,
            Permission.ATTACH_FILES,
            Permission.READ_MESSAGE_HISTORY,
            Permission.ADD_REACTIONS,
            Permission.USE_EXTERNAL_EMOJIS,
            Permission.USE_APPLICATION_COMMANDS);

    private final ReentrantLock lock = new ReentrantLock();
    private final ConviveClock clock;
    private final Snowflakes ids;
    private final Person bot;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Server> servers = new LinkedHashMap<>();
    private final Map<String, Channel> channels = new LinkedHashMap<>();
    private final Map<String, String> dms = new ConcurrentHashMap<>();

    World(ConviveClock clock) {
        this.clock = clock;
        this.ids = new Snowflakes(clock);
        this.bot = new Person(nextId(), "convive", "Convive", "en-US", true);
        people.put(bot.id(), bot);
    }

    /** Does something in one piece: nothing else happens in this world meanwhile. */
    public <T extends @Nullable Object> T change(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    public void change(Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    /** A new id. */
    public String nextId() {
        return ids.next();
    }

    public ConviveClock clock() {
        return clock;
    }

    public Person bot() {
        return bot;
    }

    public Collection<Person> people() {
        return people.values();
    }

    public Collection<Server> servers() {
        return servers.values();
    }

    public Collection<Channel> channels() {
        return channels.values();
    }

    public @Nullable Person person(String id) {
        return people.get(id);
    }

    public @Nullable Server server(@Nullable String id) {
        return id == null ? null : servers.get(id);
    }

    public @Nullable Channel channel(@Nullable String id) {
        return id == null ? null : channels.get(id);
    }

    public @Nullable Server serverOf(Channel channel) {
        return server(channel.serverId());
    }

    /** Servers in which the bot is. */
    public List<Server> joined() {
        return servers.values().stream().filter(server -> server.has(bot)).toList();
    }

    public Person addPerson(String username, @Nullable String name, String locale) {
        Person person = new Person(nextId(), username, name, locale, false);
        people.put(person.id(), person);
        return person;
    }

    Server addServer(String name, Person owner, String locale, List<String> features, long everyone) {
        Server server = new Server(nextId(), name, owner, locale, features);
        server.addRole(server.id(), "@everyone", everyone, false, null);
        server.join(owner, clock.instant(), List.of());
        servers.put(server.id(), server);
        return server;
    }

    /** Sets up a server as planned. */
    public Server add(ServerPlan plan) {
        return plan.build(this);
    }

    public Channel addChannel(Server server, String name, int type, @Nullable String parentId) {
        Channel channel = Channel.inServer(nextId(), type, channels.size(), name, server.id(), parentId);
        channels.put(channel.id(), channel);
        return channel;
    }

    /**
     * Opens a thread under a channel.
     *
     * @param id the message's id for a thread on a message, else a new one
     */
    public Channel addThread(String id, Channel parent, String name, int type, String ownerId, int autoArchiveMinutes) {
        Channel.ThreadState state = new Channel.ThreadState(ownerId, clock.instant(), autoArchiveMinutes);
        Channel thread = Channel.thread(id, type, name, parent, state);
        channels.put(id, thread);
        return thread;
    }

    public void removeChannel(Channel channel) {
        channels.remove(channel.id());
        channels.values().removeIf(thread -> channel.id().equals(thread.parentId()) && thread.isThread());
    }

    /** The person's direct messages with the bot. */
    public Channel dm(Person person) {
        String id = dms.computeIfAbsent(person.id(), key -> nextId());
        return channels.computeIfAbsent(id, key -> Channel.dm(key, person));
    }

    public boolean sharesServer(Person person) {
        return joined().stream().anyMatch(server -> server.has(person));
    }

    /** What a person may do in a channel: Discord's own order of roles and overwrites; threads follow their parent. */
    public long permissions(Channel channel, Person person) {
        Server server = serverOf(channel);
        if (server == null) {
            return IN_DMS;
        }
        Member member = server.member(person.id());
        if (member == null) {
            return 0;
        }
        long permissions = server.permissions(member);
        if (permissions == Permission.ALL) {
            return permissions;
        }
        Channel ruling = channel.isThread() ? channel(channel.parentId()) : channel;
        if (ruling == null) {
            return 0;
        }
        permissions = apply(ruling.overwrites(), permissions, server, member);
        if (channel.type() == Channel.PRIVATE_THREAD && !seesPrivateThread(channel, person, permissions)) {
            return 0;
        }
        return Permission.VIEW_CHANNEL.in(permissions) ? permissions : 0;
    }

    private static boolean seesPrivateThread(Channel channel, Person person, long permissions) {
        Channel.ThreadState thread = channel.thread();
        return thread != null && thread.members().containsKey(person.id()) || Permission.MANAGE_THREADS.in(permissions);
    }

    private static long apply(List<Overwrite> overwrites, long permissions, Server server, Member member) {
        long result = permissions;
        for (Overwrite o : overwrites) {
            if (o.target().equals(server.id())) {
                result = result & ~o.deny() | o.allow();
            }
        }
        long allow = 0;
        long deny = 0;
        for (Overwrite o : overwrites) {
            if (!o.ofPerson() && member.roles().contains(o.target())) {
                allow |= o.allow();
                deny |= o.deny();
            }
        }
        result = result & ~deny | allow;
        for (Overwrite o : overwrites) {
            if (o.ofPerson() && o.target().equals(member.person().id())) {
                result = result & ~o.deny() | o.allow();
            }
        }
        return result;
    }

    public boolean may(Channel channel, Person person, Permission permission) {
        return permission.in(permissions(channel, person));
    }

    /** A channel as the bot may ask for it, or Discord's refusal. */
    public Channel channelForBot(String id) {
        Channel channel = channels.get(id);
        Server server = channel == null ? null : serverOf(channel);
        if (channel == null || server != null && !server.has(bot)) {
            throw Refusals.UNKNOWN_CHANNEL.error();
        }
        if (!may(channel, bot, Permission.VIEW_CHANNEL)) {
            throw Refusals.MISSING_ACCESS.error();
        }
        return channel;
    }

    /** A server as the bot may ask for it, or Discord's refusal. */
    public Server serverForBot(String id) {
        Server server = servers.get(id);
        if (server == null || !server.has(bot)) {
            throw Refusals.UNKNOWN_GUILD.error();
        }
        return server;
    }

    /** Refuses with 50013 when the bot lacks the permission in this channel. */
    public void botNeeds(Channel channel, Permission permission) {
        if (!may(channel, bot, permission)) {
            throw Refusals.MISSING_PERMISSIONS.error();
        }
    }

    /** Refuses with 50013 when the bot lacks the permission on this server. */
    public void botNeeds(Server server, Permission permission) {
        Member self = server.member(bot.id());
        if (self == null || !permission.in(server.permissions(self))) {
            throw Refusals.MISSING_PERMISSIONS.error();
        }
    }
}
