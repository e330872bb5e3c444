package app.convive.rehearsal.world;

import tools.jackson.databind.node.ObjectNode;

/** Is told, inside the world's lock, what happens to servers, channels and people: the bot's gateway, the page. */
public interface Watcher {

    /** What became of something. */
    enum Change {
        CREATED,
        UPDATED,
        DELETED
    }

    default void channel(Channel channel, Change change) {}

    default void member(Server server, Member member, Change change) {}

    default void role(Server server, Role role) {}

    /** The bot was taken into a server, or it is there again after an outage. */
    default void botJoined(Server server) {}

    /** The bot was removed from a server, or the server has an outage. */
    default void botLeft(Server server) {}

    default void scheduledEvent(Server server, ObjectNode event, Change change) {}

    /** Somebody is typing. */
    default void typing(Channel channel, Person person) {}

    /** The application's commands were registered anew. */
    default void commandsChanged() {}
}
