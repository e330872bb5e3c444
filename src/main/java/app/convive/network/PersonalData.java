package app.convive.network;

import java.util.Map;

/** What a room keeps about a person; each room that keeps something offers it as a bean. */
public interface PersonalData {

    /** What is kept about this user, in readable words: heading → lines. Others appear only as far as the user typed them. */
    Map<String, Object> export(long user);

    /** Erases or makes anonymous all that is kept about this user; what others did stays as it is. In the caller's transaction. */
    void erase(long user);
}
