package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.chat.Reply;
import app.convive.discord.chat.SlashCall;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.discord.text.Texts;
import app.convive.meeting.EditOutcome;
import app.convive.meeting.Meeting;
import app.convive.meeting.MeetingService;
import app.convive.network.Organisers;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.springframework.stereotype.Component;

/** {@code /reunion annuler}: asks once, then calls the meeting off. */
@Component
class CancelCommand implements ChatFeature {

    private static final String CANCEL = "meeting-cancel";

    private final MeetingService meetings;
    private final MeetingChoice choice;
    private final Organisers organisers;

    CancelCommand(MeetingService meetings, MeetingChoice choice, Organisers organisers) {
        this.meetings = meetings;
        this.choice = choice;
        this.organisers = organisers;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.slash("reunion annuler", this::ask).option(choice.option());
        menu.button(CANCEL, this::cancel).updates();
    }

    private Reply ask(SlashCall call) {
        organisers.check(call.caller());
        return choice.of(call)
                .map(meeting -> question(call, meeting))
                .orElseGet(() -> Reply.privately(TEXTS.say(call.language(), "meeting.none")));
    }

    private static Reply question(SlashCall call, Meeting meeting) {
        String title = Markup.line(meeting.title());
        if (meeting.cancelled()) {
            return Reply.privately(TEXTS.say(call.language(), "edit.cancelled", "title", title));
        }
        String days = Moments.days(call.language(), meeting.firstDay(), meeting.lastDay());
        return Reply.privately(new MessageCreateBuilder()
                .setContent(TEXTS.say(call.language(), "cancel.ask", "title", title, "days", days))
                .setComponents(ActionRow.of(
                        Button.danger(ComponentId.of(CANCEL, meeting.id()), TEXTS.say(call.language(), "cancel.yes"))))
                .build());
    }

    private Reply cancel(ComponentCall call) {
        return switch (meetings.cancel(call.caller(), call.entity())) {
            case EditOutcome.Edited it ->
                Reply.update(TEXTS.say(
                        call.language(),
                        "cancel.done",
                        "title",
                        Markup.line(it.meeting().title())));
            case EditOutcome.Cancelled it ->
                Reply.update(TEXTS.say(
                        call.language(),
                        "edit.cancelled",
                        "title",
                        Markup.line(it.meeting().title())));
            case EditOutcome.Unchanged it -> Reply.update(TEXTS.say(call.language(), "edit.unchanged"));
            case EditOutcome.InThePast it -> Reply.update(TEXTS.say(call.language(), "edit.unchanged"));
            case EditOutcome.Unknown it -> Reply.update(TEXTS.say(call.language(), "edit.unknown"));
        };
    }
}
