package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.chat.Fields;
import app.convive.discord.text.Moments;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.DraftItem;
import app.convive.meeting.DraftView;
import net.dv8tion.jda.api.modals.Modal;
import org.jspecify.annotations.Nullable;

/** The forms in which a draft is put right. */
final class DraftForms {

    static final String TITLE = "title";
    static final String PLACE = "place";
    static final String DAY = "day";
    static final String HOURS = "hours";
    static final String NOTE = "note";

    static final int LONGEST_NOTE = 500;
    private static final int LONGEST_SOURCE = 4000;

    private DraftForms() {}

    static Modal heading(Language language, DraftView draft) {
        return Modal.create(ComponentId.of(DraftIds.HEADING, draft.id()), TEXTS.say(language, "draft.heading"))
                .addComponents(
                        Fields.required(
                                TITLE,
                                TEXTS.say(language, "import.form.title"),
                                draft.title(),
                                ImportCommand.LONGEST_HEADING),
                        Fields.line(
                                PLACE,
                                TEXTS.say(language, "import.form.place"),
                                draft.place(),
                                ImportCommand.LONGEST_HEADING))
                .build();
    }

    static Modal firstDay(Language language, DraftView draft) {
        return Modal.create(ComponentId.of(DraftIds.FIRST_DAY, draft.id()), TEXTS.say(language, "draft.first-day"))
                .addComponents(Fields.required(DAY, TEXTS.say(language, "draft.first-day.form"), "", 40))
                .build();
    }

    static Modal source(Language language, DraftView draft) {
        return Modal.create(ComponentId.of(DraftIds.SOURCE, draft.id()), TEXTS.say(language, "draft.source"))
                .addComponents(Fields.paragraph(
                        ImportCommand.TEXT, TEXTS.say(language, "import.form.text"), draft.source(), LONGEST_SOURCE))
                .build();
    }

    /** @param generated what is said where nobody writes a note */
    static Modal note(Language language, DraftView draft, String generated) {
        return Modal.create(ComponentId.of(DraftIds.NOTE, draft.id()), TEXTS.say(language, "draft.note"))
                .addComponents(Fields.optionalParagraph(
                        NOTE,
                        TEXTS.say(language, "draft.note.form"),
                        draft.note() == null ? generated : draft.note(),
                        LONGEST_NOTE))
                .build();
    }

    static Modal item(Language language, DraftView draft, DraftItem entry) {
        AgendaItem item = entry.item();
        return item(
                TEXTS.say(language, "edit.item"),
                ComponentId.of(DraftIds.EDIT, draft.id(), entry.key()),
                language,
                item.title(),
                entry.dated() ? Moments.dayAndYear(language, item.day()) : null,
                item.start() == null ? null : Moments.span(language, item.start(), item.end()),
                item.place());
    }

    /** @param line number of a left-out line with its words, 0 for none */
    static Modal added(Language language, DraftView draft, int line, @Nullable String words) {
        return item(
                TEXTS.say(language, "draft.add"),
                ComponentId.of(DraftIds.ADD, draft.id(), line),
                language,
                words,
                draft.firstDay() == null ? null : Moments.dayAndYear(language, draft.firstDay()),
                null,
                null);
    }

    private static Modal item(
            String head,
            String id,
            Language language,
            @Nullable String title,
            @Nullable String day,
            @Nullable String hours,
            @Nullable String place) {
        return Modal.create(id, head)
                .addComponents(
                        Fields.required(TITLE, TEXTS.say(language, "edit.title"), title, 300),
                        Fields.line(DAY, TEXTS.say(language, "edit.day"), day, 60),
                        Fields.line(HOURS, TEXTS.say(language, "edit.hours"), hours, 40),
                        Fields.line(PLACE, TEXTS.say(language, "edit.place"), place, 100))
                .build();
    }
}
