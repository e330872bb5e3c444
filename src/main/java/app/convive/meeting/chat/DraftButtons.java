package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.text.Markup;
import app.convive.meeting.DraftView;
import app.convive.meeting.Meeting;
import app.convive.meeting.Revision;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;
import org.springframework.stereotype.Component;

/** What can be done with a draft as a whole. */
@Component
class DraftButtons {

    private static final int LONGEST_TITLE = 40;

    /** @param past confirming would publish moments that have passed: the button asks */
    List<Button> of(Language language, DraftView draft, boolean changes, boolean past) {
        List<Button> buttons = new ArrayList<>();
        Revision revision = draft.revision();
        Meeting resembled = draft.resembles();
        if (revision != null) {
            buttons.addAll(ofVersion(language, draft, revision, changes, past));
        } else {
            if (resembled != null) {
                buttons.add(Button.primary(
                        ComponentId.of(DraftIds.REVISES, draft.id(), resembled.id()),
                        TEXTS.say(
                                language,
                                "draft.revises",
                                "title",
                                Markup.shortened(Markup.oneLine(resembled.title()), LONGEST_TITLE))));
            }
            buttons.add(confirm(language, draft, past, resembled != null));
        }
        buttons.add(DraftIds.button(language, "draft.heading", DraftIds.HEADING, draft.id()));
        if (draft.needsDates()) {
            buttons.add(DraftIds.button(language, "draft.first-day", DraftIds.FIRST_DAY, draft.id()));
        }
        buttons.add(DraftIds.button(language, "draft.source", DraftIds.SOURCE, draft.id()));
        buttons.add(DraftIds.button(language, "draft.add", DraftIds.ADD, draft.id(), 0));
        if (!draft.leftOut().isEmpty()) {
            buttons.add(DraftIds.button(language, "draft.left-out", DraftIds.LEFT_OUT, draft.id(), 0));
        }
        buttons.add(DraftIds.button(language, "draft.discard", DraftIds.DISCARD, draft.id()));
        return buttons;
    }

    private static Button confirm(Language language, DraftView draft, boolean past, boolean mayBeVersion) {
        String confirm = ComponentId.of(DraftIds.CONFIRM, draft.id());
        Button button = past
                ? Button.danger(confirm, TEXTS.say(language, "draft.confirm.past"))
                : Button.success(confirm, TEXTS.say(language, mayBeVersion ? "draft.confirm.new" : "draft.confirm"));
        return button.withDisabled(!draft.complete());
    }

    private static List<Button> ofVersion(
            Language language, DraftView draft, Revision revision, boolean changes, boolean past) {
        List<Button> buttons = new ArrayList<>();
        int next = revision.meeting().version() + 1;
        String confirm =
                ComponentId.of(DraftIds.CONFIRM, draft.id(), revision.meeting().version());
        if (!revision.difference().nothing()) {
            String words = TEXTS.say(language, past ? "draft.publish.past" : "draft.publish", "version", next);
            buttons.add((past ? Button.danger(confirm, words) : Button.success(confirm, words))
                    .withDisabled(!draft.complete()));
            buttons.add(DraftIds.button(language, "draft.note", DraftIds.NOTE, draft.id()));
        }
        buttons.add(
                changes
                        ? DraftIds.button(language, "draft.items", DraftIds.PAGE, draft.id(), 0)
                        : DraftIds.button(language, "draft.changes", DraftIds.CHANGES, draft.id(), 0));
        if (revision.keepsAbsent()) {
            buttons.add(DraftIds.button(language, "draft.absent.cancel", DraftIds.ABSENT, draft.id(), false));
        } else if (revision.cancels()) {
            buttons.add(DraftIds.button(language, "draft.absent.keep", DraftIds.ABSENT, draft.id(), true));
        }
        buttons.add(DraftIds.button(language, "draft.as-new", DraftIds.REVISES, draft.id(), 0));
        return buttons;
    }

    /** To the page before and the one after. */
    List<Button> paging(Language language, DraftView draft, String verb, int page, int pages) {
        return List.of(
                DraftIds.button(language, "page.before", verb, draft.id(), page - 1)
                        .withDisabled(page == 0),
                DraftIds.button(language, "page.after", verb, draft.id(), page + 1)
                        .withDisabled(page + 1 >= pages));
    }
}
