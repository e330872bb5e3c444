package app.convive.network;

import app.convive.discord.Language;
import java.util.List;
import java.util.Map;

/** What a room keeps about a person; each room that keeps something offers it as a bean. */
public interface PersonalData {

    /**
     * What is kept about this user, as they may read it in their own language: heading → lines, plain text. Others
     * appear only as far as the user typed them. Empty where nothing is kept.
     */
    Map<String, List<String>> export(long user, Language language);

    /** Erases or makes anonymous all that is kept about this user; what others did stays as it is. In the caller's transaction. */
    void erase(long user);

    /** What this user may decide about their data in this room, as things stand now. */
    default List<PersonalChoice> choices(long user, Language language) {
        return List.of();
    }
}
