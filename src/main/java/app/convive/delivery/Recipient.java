package app.convive.delivery;

/** To whom a message is owed. Ids are Discord's. */
public sealed interface Recipient {

    long id();

    /** A channel or thread of a server. */
    record Channel(long id) implements Recipient {}

    /** A user, by direct message. */
    record Person(long id) implements Recipient {}

    static Recipient channel(long channelId) {
        return new Channel(channelId);
    }

    static Recipient person(long userId) {
        return new Person(userId);
    }
}
