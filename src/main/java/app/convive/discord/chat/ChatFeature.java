package app.convive.discord.chat;

import app.convive.discord.text.Texts;
import java.util.List;

/**
 * What a room offers on Discord. Each bean of this type is asked once, at start, to declare its commands and the
 * components that it answers to.
 */
public interface ChatFeature {

    /** The room's sentences; names and descriptions of its commands are looked up there. */
    Texts texts();

    /** Declares commands, buttons, menus, modals and message handlers. */
    void declare(ChatMenu menu);

    /** What {@code /aide} says of this room to this person, best first, with examples from the meeting at hand. */
    default List<HelpLine> help(HelpCall call) {
        return List.of();
    }
}
