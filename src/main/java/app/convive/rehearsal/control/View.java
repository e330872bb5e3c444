package app.convive.rehearsal.control;

import app.convive.rehearsal.RehearsalSettings;
import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.client.Writing;
import app.convive.rehearsal.gateway.Gateway;
import app.convive.rehearsal.interaction.Interactions;
import app.convive.rehearsal.message.Message;
import app.convive.rehearsal.message.MessageBoard;
import app.convive.rehearsal.message.MessageWire;
import app.convive.rehearsal.message.Origin;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Permission;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.Role;
import app.convive.rehearsal.world.Server;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What one person sees: servers, channels, messages, each in Discord's JSON with what only the page needs. */
@Component
@Rehearsed
class View {
    /** Discord's number for an event that is on; those that are over or cancelled have higher ones and are not listed. */
    private static final int EVENT_ACTIVE = 2;

    private final World world;
    private final MessageBoard board;
    private final MessageWire messages;
    private final ReadMarks marks;
    private final Writing writing;
    private final Interactions interactions;
    private final RehearsalSettings settings;
    private final Gateway gateway;
    private final Cast cast;

    View(
            World world,
            MessageBoard board,
            MessageWire messages,
            ReadMarks marks,
            Writing writing,
            Interactions interactions,
            RehearsalSettings settings,
            Gateway gateway,
            Cast cast) {
        this.world = world;
        this.board = board;
        this.messages = messages;
        this.marks = marks;
        this.writing = writing;
        this.interactions = interactions;
        this.settings = settings;
        this.gateway = gateway;
        this.cast = cast;
    }

    ObjectNode world(Person person) {
        ObjectNode view = Wire.object();
        view.put("now", world.clock().instant().toString());
        view.put("zone", "Europe/Paris").put("language", person.speaksEnglish() ? "en" : "fr");
        ObjectNode bot = Wire.person(world.bot()).put("connected", gateway.connected());
        view.set("bot", bot);
        view.set("me", cast.wire(person));
        ArrayNode people = view.putArray("people");
        cast.people().forEach(somebody -> people.add(cast.wire(somebody).put("news", news(somebody))));
        ArrayNode servers = view.putArray("servers");
        world.servers().stream().filter(s -> s.has(person)).forEach(s -> servers.add(server(s, person)));
        view.set("dm", channel(world.dm(person), person));
        return view;
    }

    private ObjectNode server(Server server, Person person) {
        ObjectNode view = Wire.object().put("id", server.id()).put("name", server.name());
        view.put("bot_present", server.has(world.bot())).put("preferred_locale", server.locale());
        ArrayNode channels = view.putArray("channels");
        channels(server, person).forEach(channel -> channels.add(channel(channel, person)));
        ArrayNode events = view.putArray("events");
        server.events().values().stream()
                .filter(event -> event.path("status").asInt() <= EVENT_ACTIVE)
                .forEach(events::add);
        ArrayNode roles = view.putArray("roles");
        for (Role role : server.roles().values()) {
            roles.add(Wire.role(role));
        }
        ArrayNode members = view.putArray("members");
        server.members()
                .values()
                .forEach(member -> members.add(
                        Wire.member(member).put("organisation", member.person().organisation())));
        return view;
    }

    /** The server's channels that the person sees, by position, each followed by its threads. */
    private List<Channel> channels(Server server, Person person) {
        List<Channel> seen = world.channels().stream()
                .filter(c -> server.id().equals(c.serverId()))
                .filter(c -> world.may(c, person, Permission.VIEW_CHANNEL))
                .sorted(Comparator.comparingInt(Channel::position))
                .toList();
        List<Channel> ordered = new ArrayList<>();
        for (Channel channel : seen) {
            if (!channel.isThread()) {
                ordered.add(channel);
                seen.stream()
                        .filter(t -> t.isThread() && channel.id().equals(t.parentId()))
                        .forEach(ordered::add);
            }
        }
        return ordered;
    }

    ObjectNode channel(Channel channel, Person person) {
        ReadMarks.Unread unread = marks.unread(person, channel);
        return Wire.channel(channel, world.bot())
                .put("can_send", writing.maySay(person, channel))
                .put("unread", unread.messages())
                .put("mentions", unread.mentions());
    }

    /** How much waits for the person: unread mentions, and whatever is unread in direct messages. */
    int news(Person person) {
        return world.channels().stream()
                .filter(channel -> sees(person, channel))
                .mapToInt(channel -> marks.unread(person, channel).mentions())
                .sum();
    }

    /** Whether the person sees the message where it stands. */
    boolean sees(Person person, Message message) {
        Channel channel = world.channel(message.channelId());
        return channel != null && message.visibleTo(person) && sees(person, channel);
    }

    boolean sees(Person person, Channel channel) {
        Person recipient = channel.recipient();
        return recipient == null ? world.may(channel, person, Permission.VIEW_CHANNEL) : recipient.equals(person);
    }

    /** The channel's messages that the person sees, oldest first. */
    List<Message> messages(Channel channel, Person person) {
        return board.in(channel).stream().filter(m -> m.visibleTo(person)).toList();
    }

    ObjectNode message(Message message, Person person) {
        ObjectNode view = messages.of(message);
        ObjectNode extra = view.putObject("rehearsal");
        Origin origin = message.origin();
        extra.put("ephemeral_for", message.ephemeral() && origin != null ? origin.askerId() : null);
        extra.put("command", origin == null ? null : origin.command());
        Channel channel = world.channel(message.channelId());
        extra.put("mentions_me", channel != null && marks.mentions(message, person, channel));
        extra.put("failed", neverFilled(message) ? Outcome.noAnswer(person) : null);
        extra.put("delivered_by", message.author().bot() ? "bot" : "person");
        return view;
    }

    private boolean neverFilled(Message message) {
        Origin origin = message.origin();
        return message.loading()
                && origin != null
                && interactions.expired(origin.interactionId(), settings.tokenLife());
    }
}
