package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.chat.Fields;
import app.convive.discord.chat.ModalCall;
import app.convive.discord.chat.Reply;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Texts;
import app.convive.meeting.ConfirmOutcome;
import app.convive.meeting.Correction;
import app.convive.meeting.DraftOutcome;
import app.convive.meeting.DraftService;
import app.convive.meeting.DraftView;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.stereotype.Component;

/** What the author of a draft does with it: put right, look at what was left out, confirm, throw away. */
@Component
class DraftCommands implements ChatFeature {

    static final String CONFIRM = "draft-confirm";
    static final String HEADING = "draft-heading";
    static final String FIRST_DAY = "draft-first";
    static final String SOURCE = "draft-source";
    static final String LEFT_OUT = "draft-left";
    static final String DISCARD = "draft-discard";

    private static final int LONGEST_SOURCE = 4000;

    private final DraftService drafts;
    private final DraftPreview preview;
    private final LeftOutSheet leftOut;

    DraftCommands(DraftService drafts, DraftPreview preview, LeftOutSheet leftOut) {
        this.drafts = drafts;
        this.preview = preview;
        this.leftOut = leftOut;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.button(CONFIRM, this::confirm).updates();
        menu.button(DISCARD, this::discard).updates();
        menu.button(LEFT_OUT, this::showLeftOut);
        menu.select(YearMenu.VERB, this::year).updates();
        menu.button(HEADING, call -> form(call, draft -> heading(call.language(), draft)))
                .opensModal();
        menu.button(FIRST_DAY, call -> form(call, draft -> firstDay(call.language(), draft, "")))
                .opensModal();
        menu.button(SOURCE, call -> form(call, draft -> source(call.language(), draft)))
                .opensModal();
        menu.modal(HEADING, this::takeHeading).updates();
        menu.modal(FIRST_DAY, this::takeFirstDay).updates();
        menu.modal(SOURCE, this::takeSource).updates();
    }

    private Reply confirm(ComponentCall call) {
        Language language = call.language();
        return switch (drafts.confirm(call.caller(), call.entity())) {
            case ConfirmOutcome.Confirmed it ->
                Reply.update(preview.of(language, new DraftOutcome.BecameMeeting(it.meeting()), "", ""));
            case ConfirmOutcome.AlreadyConfirmed it ->
                Reply.update(preview.of(language, new DraftOutcome.BecameMeeting(it.meeting()), "", ""));
            case ConfirmOutcome.Incomplete it ->
                Reply.update(preview.of(language, new DraftOutcome.Shown(it.draft()), "", ""));
            case ConfirmOutcome.Gone it -> Reply.update(gone(language));
        };
    }

    private Reply discard(ComponentCall call) {
        drafts.discard(call.caller(), call.entity());
        return Reply.update(preview.sentence(TEXTS.say(call.language(), "draft.discarded")));
    }

    private Reply showLeftOut(ComponentCall call) {
        return switch (drafts.find(call.caller(), call.entity())) {
            case DraftOutcome.Shown shown -> Reply.privately(leftOut.of(call.language(), shown.draft()));
            case DraftOutcome other -> Reply.privately(preview.of(call.language(), other, "", ""));
        };
    }

    private Reply year(ComponentCall call) {
        int year = Integer.parseInt(call.chosen().getFirst());
        DraftOutcome outcome = drafts.correct(call.caller(), call.entity(), new Correction.Year(year));
        return Reply.update(preview.of(call.language(), outcome, "", ""));
    }

    private Reply form(ComponentCall call, Function<DraftView, Modal> modal) {
        return switch (drafts.find(call.caller(), call.entity())) {
            case DraftOutcome.Shown shown -> Reply.form(modal.apply(shown.draft()));
            case DraftOutcome other -> Reply.update(preview.of(call.language(), other, "", ""));
        };
    }

    private static Modal heading(Language language, DraftView draft) {
        return Modal.create(ComponentId.of(HEADING, draft.id()), TEXTS.say(language, "draft.heading"))
                .addComponents(
                        Fields.required(
                                "title",
                                TEXTS.say(language, "import.form.title"),
                                draft.title(),
                                ImportCommand.LONGEST_HEADING),
                        Fields.line(
                                "place",
                                TEXTS.say(language, "import.form.place"),
                                draft.place(),
                                ImportCommand.LONGEST_HEADING))
                .build();
    }

    private static Modal firstDay(Language language, DraftView draft, String typed) {
        return Modal.create(ComponentId.of(FIRST_DAY, draft.id()), TEXTS.say(language, "draft.first-day"))
                .addComponents(Fields.required("day", TEXTS.say(language, "draft.first-day.form"), typed, 40))
                .build();
    }

    private static Modal source(Language language, DraftView draft) {
        return Modal.create(ComponentId.of(SOURCE, draft.id()), TEXTS.say(language, "draft.source"))
                .addComponents(Fields.paragraph(
                        ImportCommand.TEXT, TEXTS.say(language, "import.form.text"), draft.source(), LONGEST_SOURCE))
                .build();
    }

    private Reply takeHeading(ModalCall call) {
        String place = call.text("place");
        return corrected(call, new Correction.Heading(call.text("title"), place.isEmpty() ? null : place), "");
    }

    private Reply takeFirstDay(ModalCall call) {
        String typed = call.text("day");
        Optional<LocalDate> day = TypedDay.parse(typed);
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

    private Reply corrected(ModalCall call, Correction correction, String typed) {
        DraftOutcome outcome = drafts.correct(call.caller(), call.entity(), correction);
        MessageCreateData shown = preview.of(call.language(), outcome, "", typed);
        return outcome instanceof DraftOutcome.Unreadable ? Reply.privately(shown) : Reply.update(shown);
    }

    private MessageCreateData gone(Language language) {
        return preview.of(language, new DraftOutcome.Gone(), "", "");
    }
}
