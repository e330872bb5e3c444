package app.convive.meeting.chat;

import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import net.dv8tion.jda.api.components.buttons.Button;

/** The verbs of a draft's components; each id names the draft first. */
final class DraftIds {

    /** {@code draft-confirm:<draft>:<version it was compared with>}. */
    static final String CONFIRM = "draft-confirm";

    static final String HEADING = "draft-heading";
    static final String FIRST_DAY = "draft-first";
    static final String SOURCE = "draft-source";
    static final String DISCARD = "draft-discard";

    /** Turns to a page of what would be published: {@code draft-page:<draft>:<page>}. */
    static final String PAGE = "draft-page";

    /** The same of what would change: {@code draft-changes:<draft>:<page>}. */
    static final String CHANGES = "draft-changes";

    /** {@code draft-revises:<draft>:<meeting>}, 0 for a meeting of its own. */
    static final String REVISES = "draft-revises";

    /** {@code draft-absent:<draft>:<whether they stay>}. */
    static final String ABSENT = "draft-absent";

    static final String NOTE = "draft-note";

    /** Opens an item: a menu {@code draft-item:<draft>}, a button {@code draft-item:<draft>:<item>}. */
    static final String ITEM = "draft-item";

    /** {@code draft-edit:<draft>:<item>}, button and modal. */
    static final String EDIT = "draft-edit";

    static final String DROP = "draft-drop";
    static final String RESTORE = "draft-restore";
    static final String MERGE = "draft-merge";
    static final String KIND = "draft-kind";

    /** {@code draft-open:<draft>:<item>:<whether it is open>}. */
    static final String OPEN = "draft-open";

    /** {@code draft-apart:<draft>:<item>:<whether it is apart>}. */
    static final String APART = "draft-apart";

    /** {@code draft-left:<draft>:<page>}. */
    static final String LEFT_OUT = "draft-left";

    /** Opens the form of a new item, and is it: {@code draft-add:<draft>:<line>}, 0 for none. */
    static final String ADD = "draft-add";

    /** The menu of left-out lines that become one. */
    static final String ADD_LINE = "draft-add-line";

    private DraftIds() {}

    static Button button(Language language, String key, String verb, Object... arguments) {
        return Button.secondary(ComponentId.of(verb, arguments), MeetingTexts.TEXTS.say(language, key));
    }
}
