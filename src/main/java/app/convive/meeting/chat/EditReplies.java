package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.chat.ModalCall;
import app.convive.discord.chat.Reply;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.EditOutcome;
import app.convive.meeting.ItemEdit;
import app.convive.meeting.Meeting;
import app.convive.meeting.MeetingService;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an organiser reads after a change, and what is asked when a moment has passed. */
@Component
class EditReplies {

    /** Confirms a moment in the past: {@code edit-past:<meeting>:<item>:<date>:<start>:<end>}, hours as minutes of the day. */
    static final String PAST = "edit-past";

    private final MeetingService meetings;

    EditReplies(MeetingService meetings) {
        this.meetings = meetings;
    }

    Reply of(Language language, EditOutcome outcome) {
        return Reply.privately(message(language, outcome));
    }

    Reply updated(Language language, EditOutcome outcome) {
        return Reply.update(message(language, outcome));
    }

    /** What was published can be taken back. */
    private static MessageCreateData message(Language language, EditOutcome outcome) {
        MessageCreateBuilder message = new MessageCreateBuilder().setContent(sentence(language, outcome));
        if (outcome instanceof EditOutcome.Edited it) {
            message.setComponents(ActionRow.of(
                    VersionSheet.takesBack(language, it.meeting(), it.agenda().version()),
                    VersionSheet.opens(language, it.meeting())));
        }
        return message.build();
    }

    private static String sentence(Language language, EditOutcome outcome) {
        return switch (outcome) {
            case EditOutcome.Edited it ->
                TEXTS.say(language, "edit.done", "version", it.agenda().version());
            case EditOutcome.Unchanged it -> TEXTS.say(language, "edit.unchanged");
            case EditOutcome.InThePast it ->
                TEXTS.say(language, "edit.past", "moment", Moments.dayAndTime(language, it.moment()));
            case EditOutcome.Cancelled it ->
                TEXTS.say(
                        language,
                        "edit.cancelled",
                        "title",
                        Markup.line(it.meeting().title()));
            case EditOutcome.Unknown it -> TEXTS.say(language, "edit.unknown");
        };
    }

    /** Publishes the change; of one into the past, all but the moment, and asks whether that is meant. */
    Reply ofItem(ModalCall call, Meeting meeting, AgendaItem before, ItemEdit edit) {
        EditOutcome outcome = meetings.editItem(call.caller(), meeting.id(), before.id(), edit);
        if (!(outcome instanceof EditOutcome.InThePast)) {
            return of(call.language(), outcome);
        }
        ItemEdit withoutMoment = new ItemEdit(
                before.day(), before.start(), before.end(), edit.title(), edit.place(), edit.places(), false);
        meetings.editItem(call.caller(), meeting.id(), before.id(), withoutMoment);
        String yes =
                ComponentId.of(PAST, meeting.id(), before.id(), edit.day(), minutes(edit.start()), minutes(edit.end()));
        MessageCreateData question = new MessageCreateBuilder()
                .setContent(sentence(call.language(), outcome))
                .setComponents(ActionRow.of(Button.danger(yes, TEXTS.say(call.language(), "edit.past.meant"))))
                .build();
        return Reply.privately(question);
    }

    private static String minutes(@Nullable LocalTime time) {
        return time == null ? "" : String.valueOf(time.toSecondOfDay() / 60);
    }

    Reply unknownPoint(Language language, String typed) {
        return Reply.privately(
                TEXTS.say(language, "edit.point.unknown", "typed", Markup.line(Markup.shortened(typed, 100))));
    }

    /** A field could not be read: says which, and gives back all that was typed. */
    Reply unread(ModalCall call, String key, String typed) {
        List<String> fields =
                Arrays.asList(EditForms.TITLE, EditForms.DAY, EditForms.HOURS, EditForms.PLACE, EditForms.PLACES);
        String back = fields.stream()
                .map(call::text)
                .filter(text -> !text.isEmpty())
                .map(text -> "> " + Markup.line(text))
                .collect(Collectors.joining("\n"));
        return Reply.privately(TEXTS.say(call.language(), key, "typed", Markup.line(typed)) + "\n" + back);
    }
}
