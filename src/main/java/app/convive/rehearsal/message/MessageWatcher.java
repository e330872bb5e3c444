package app.convive.rehearsal.message;

import app.convive.rehearsal.world.Person;

/** Is told, inside the world's lock, what happens to messages. */
public interface MessageWatcher {

    void posted(Message message);

    void edited(Message message);

    void deleted(Message message);

    default void reacted(Message message, String emoji, Person person, boolean added) {}
}
