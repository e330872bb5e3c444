package app.convive.rehearsal.control;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.gateway.Gateway;
import app.convive.rehearsal.message.Message;
import app.convive.rehearsal.message.MessageBoard;
import app.convive.rehearsal.message.MessageWatcher;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Member;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.Role;
import app.convive.rehearsal.world.Server;
import app.convive.rehearsal.world.Watcher;
import app.convive.rehearsal.world.Watchers;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Tells the page what happens, each viewer as much as the person sees. */
@Component
@Rehearsed
class LiveNews implements Watcher, MessageWatcher {
    private final World world;
    private final LiveSocket live;
    private final View view;
    private final ReadMarks marks;
    private final Cast cast;

    LiveNews(
            World world,
            LiveSocket live,
            View view,
            ReadMarks marks,
            Cast cast,
            MessageBoard board,
            Watchers watchers,
            Gateway gateway) {
        this.world = world;
        this.live = live;
        this.view = view;
        this.marks = marks;
        this.cast = cast;
        board.watch(this);
        watchers.add(this);
        gateway.onPresence(connected -> live.tell(person -> frame("bot").put("connected", connected.booleanValue())));
    }

    static ObjectNode frame(String type) {
        return Wire.object().put("type", type);
    }

    @Override
    public void posted(Message message) {
        show("message_create", message);
        tellUnread(message);
    }

    @Override
    public void edited(Message message) {
        show("message_update", message);
    }

    @Override
    public void deleted(Message message) {
        live.tell(person -> view.sees(person, message)
                ? frame("message_delete").put("channel_id", message.channelId()).put("id", message.id())
                : null);
        tellUnread(message);
    }

    @Override
    public void reacted(Message message, String emoji, Person reacting, boolean added) {
        show("message_update", message);
    }

    private void show(String type, Message message) {
        live.tell(person -> view.sees(person, message)
                ? frame(type).put("channel_id", message.channelId()).set("message", view.message(message, person))
                : null);
    }

    private void tellUnread(Message message) {
        Channel channel = world.channel(message.channelId());
        if (channel != null && !message.ephemeral()) {
            live.tell(person -> view.sees(person, channel) ? unread(person, channel) : null);
            cast.people().forEach(person -> {
                if (view.sees(person, channel)) {
                    tellNewsOf(person);
                }
            });
        }
    }

    /** Tells every viewer how much waits for this person, whom they may play next. */
    void tellNewsOf(Person person) {
        live.tell(viewer -> frame("people_news").put("person", person.id()).put("news", view.news(person)));
    }

    ObjectNode unread(Person person, Channel channel) {
        ReadMarks.Unread unread = marks.unread(person, channel);
        return frame("unread")
                .put("channel_id", channel.id())
                .put("unread", unread.messages())
                .put("mentions", unread.mentions());
    }

    @Override
    public void channel(Channel channel, Change change) {
        String type = switch (change) {
            case CREATED -> "channel_create";
            case UPDATED -> "channel_update";
            case DELETED -> "channel_delete";
        };
        live.tell(person -> change == Change.DELETED || view.sees(person, channel)
                ? frame(type).put("server_id", channel.serverId()).set("channel", view.channel(channel, person))
                : null);
    }

    @Override
    public void member(Server server, Member member, Change change) {
        worldChanged();
    }

    @Override
    public void role(Server server, Role role) {
        worldChanged();
    }

    @Override
    public void botJoined(Server server) {
        worldChanged();
    }

    @Override
    public void botLeft(Server server) {
        worldChanged();
    }

    @Override
    public void scheduledEvent(Server server, ObjectNode event, Change change) {
        worldChanged();
    }

    void worldChanged() {
        live.tell(person -> frame("world"));
    }

    @Override
    public void typing(Channel channel, Person typing) {
        live.tell(person -> view.sees(person, channel)
                ? frame("typing").put("channel_id", channel.id()).put("user_id", typing.id())
                : null);
    }

    @Override
    public void commandsChanged() {
        live.tell(person -> frame("commands"));
    }
}
