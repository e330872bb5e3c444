package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.ModalCall;
import app.convive.discord.chat.Reply;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Texts;
import app.convive.meeting.ConfirmOutcome;
import app.convive.meeting.Correction;
import app.convive.meeting.DraftOutcome;
import app.convive.meeting.DraftService;
import app.convive.meeting.DraftView;
import app.convive.meeting.Meeting;
import app.convive.meeting.Revision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.stereotype.Component;

/** What the author of a draft does with it as a whole: turn pages, say what it is, confirm, throw away. */
@Component
class DraftCommands implements ChatFeature {

    private final DraftService drafts;
    private final DraftPreview preview;
    private final DraftSheet sheet;
    private final DayFields days;

    DraftCommands(DraftService drafts, DraftPreview preview, DraftSheet sheet, DayFields days) {
        this.drafts = drafts;
        this.preview = preview;
        this.sheet = sheet;
        this.days = days;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.button(DraftIds.CONFIRM, this::confirm).updates();
        menu.button(DraftIds.DISCARD, this::discard).updates();
        menu.button(DraftIds.PAGE, call -> turn(call, false)).updates();
        menu.button(DraftIds.CHANGES, call -> turn(call, true)).updates();
        menu.button(DraftIds.REVISES, this::revises).updates();
        menu.button(DraftIds.ABSENT, this::absent).updates();
        menu.select(YearMenu.VERB, this::year).updates();
        menu.button(DraftIds.HEADING, call -> form(call, draft -> DraftForms.heading(call.language(), draft)))
                .opensModal();
        menu.button(DraftIds.FIRST_DAY, call -> form(call, draft -> DraftForms.firstDay(call.language(), draft)))
                .opensModal();
        menu.button(DraftIds.SOURCE, call -> form(call, draft -> DraftForms.source(call.language(), draft)))
                .opensModal();
        menu.button(
                        DraftIds.NOTE,
                        call -> form(
                                call,
                                draft -> DraftForms.note(call.language(), draft, generated(call.language(), draft))))
                .opensModal();
        menu.modal(DraftIds.HEADING, this::takeHeading).updates();
        menu.modal(DraftIds.FIRST_DAY, this::takeFirstDay).updates();
        menu.modal(DraftIds.SOURCE, this::takeSource).updates();
        menu.modal(DraftIds.NOTE, this::takeNote).updates();
    }

    private Reply confirm(ComponentCall call) {
        Language language = call.language();
        Integer comparedWith = call.component().arguments().size() > 1
                ? Integer.valueOf(call.component().text(1))
                : null;
        return switch (drafts.confirm(call.caller(), call.entity(), comparedWith)) {
            case ConfirmOutcome.Confirmed it -> became(language, it.meeting());
            case ConfirmOutcome.AlreadyConfirmed it -> became(language, it.meeting());
            case ConfirmOutcome.Revised it ->
                Reply.update(preview.sentence(
                        TEXTS.say(
                                language,
                                "draft.became.version",
                                "title",
                                Markup.line(it.meeting().title()),
                                "version",
                                it.version()),
                        VersionSheet.takesBack(language, it.meeting(), it.version()),
                        VersionSheet.opens(language, it.meeting())));
            case ConfirmOutcome.NothingNew it -> Reply.update(sheet.first(language, it.draft(), ""));
            case ConfirmOutcome.Overtaken it ->
                Reply.update(sheet.first(language, it.draft(), TEXTS.say(language, "draft.overtaken")));
            case ConfirmOutcome.Cancelled it ->
                Reply.update(preview.sentence(TEXTS.say(
                        language,
                        "edit.cancelled",
                        "title",
                        Markup.line(it.meeting().title()))));
            case ConfirmOutcome.Incomplete it -> Reply.update(sheet.first(language, it.draft(), ""));
            case ConfirmOutcome.Gone it -> Reply.update(preview.of(language, new DraftOutcome.Gone(), "", ""));
        };
    }

    private Reply became(Language language, Meeting meeting) {
        return Reply.update(preview.of(language, new DraftOutcome.BecameMeeting(meeting), "", ""));
    }

    private Reply discard(ComponentCall call) {
        drafts.discard(call.caller(), call.entity());
        return Reply.update(preview.sentence(TEXTS.say(call.language(), "draft.discarded")));
    }

    private Reply turn(ComponentCall call, boolean changes) {
        int page = Integer.parseInt(call.component().text(1));
        return switch (drafts.find(call.caller(), call.entity())) {
            case DraftOutcome.Shown it ->
                Reply.update(
                        changes
                                ? sheet.changes(call.language(), it.draft(), page, "")
                                : sheet.items(call.language(), it.draft(), page, ""));
            case DraftOutcome other -> Reply.update(preview.of(call.language(), other, "", ""));
        };
    }

    private Reply revises(ComponentCall call) {
        long meeting = call.component().number(1);
        return corrected(call, new Correction.Revises(meeting == 0 ? null : meeting));
    }

    private Reply absent(ComponentCall call) {
        return corrected(
                call,
                new Correction.KeepAbsent(Boolean.parseBoolean(call.component().text(1))));
    }

    private Reply year(ComponentCall call) {
        return corrected(
                call, new Correction.Year(Integer.parseInt(call.chosen().getFirst())));
    }

    private Reply corrected(ComponentCall call, Correction correction) {
        DraftOutcome outcome = drafts.correct(call.caller(), call.entity(), correction);
        return Reply.update(preview.of(call.language(), outcome, "", ""));
    }

    private Reply form(ComponentCall call, Function<DraftView, Modal> modal) {
        return switch (drafts.find(call.caller(), call.entity())) {
            case DraftOutcome.Shown shown -> Reply.form(modal.apply(shown.draft()));
            case DraftOutcome other -> Reply.update(preview.of(call.language(), other, "", ""));
        };
    }

    private static String generated(Language language, DraftView draft) {
        Revision revision = draft.revision();
        return revision == null ? "" : DifferenceLines.in(language).note(revision.difference());
    }

    private Reply takeHeading(ModalCall call) {
        String place = call.text(DraftForms.PLACE);
        return corrected(call, new Correction.Heading(call.text(DraftForms.TITLE), place.isEmpty() ? null : place), "");
    }

    private Reply takeFirstDay(ModalCall call) {
        String typed = call.text(DraftForms.DAY);
        Optional<LocalDate> day = days.date(typed);
        if (day.isEmpty()) {
            DraftOutcome unchanged = drafts.find(call.caller(), call.entity());
            String note = TEXTS.say(call.language(), "draft.first-day.unread", "day", Markup.line(typed));
            return Reply.update(preview.of(call.language(), unchanged, note, ""));
        }
        return corrected(call, new Correction.FirstDay(day.get()), "");
    }

    private Reply takeSource(ModalCall call) {
        String text = call.text(ImportCommand.TEXT);
        return corrected(call, new Correction.Text(text), text);
    }

    /** What the form was filled with is no note of the organiser's: the difference goes on speaking for itself. */
    private Reply takeNote(ModalCall call) {
        String typed = call.text(DraftForms.NOTE);
        return switch (drafts.find(call.caller(), call.entity())) {
            case DraftOutcome.Shown it -> {
                boolean own = !typed.isEmpty()
                        && !typed.equals(generated(call.language(), it.draft()).strip());
                yield corrected(call, new Correction.Note(own ? typed : null), "");
            }
            case DraftOutcome other -> Reply.update(preview.of(call.language(), other, "", ""));
        };
    }

    private Reply corrected(ModalCall call, Correction correction, String typed) {
        DraftOutcome outcome = drafts.correct(call.caller(), call.entity(), correction);
        MessageCreateData shown = preview.of(call.language(), outcome, "", typed);
        return outcome instanceof DraftOutcome.Unreadable ? Reply.privately(shown) : Reply.update(shown);
    }
}
