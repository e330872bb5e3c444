package app.convive.registration.chat;

import static app.convive.registration.chat.RegistrationTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.HelpCall;
import app.convive.discord.chat.HelpLine;
import app.convive.discord.chat.Reply;
import app.convive.discord.chat.SlashCall;
import app.convive.discord.text.Texts;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.meeting.chat.MeetingChoice;
import app.convive.registration.AnswerOutcome;
import app.convive.registration.Refusal;
import app.convive.registration.RegistrationService;
import app.convive.registration.SheetReader;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.stereotype.Component;

/** Where members answer: the card's buttons and {@code /inscription}. */
@Component
class AnswerCommands implements ChatFeature {

    private final RegistrationService registrations;
    private final SheetReader sheets;
    private final MeetingChoice meetings;
    private final AgendaService agendas;

    AnswerCommands(
            RegistrationService registrations, SheetReader sheets, MeetingChoice meetings, AgendaService agendas) {
        this.registrations = registrations;
        this.sheets = sheets;
        this.meetings = meetings;
        this.agendas = agendas;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.slash("inscription", this::openSheet).option(meetings.option()).alsoInDirectMessages();
        menu.button(Buttons.JOIN, this::join);
        menu.button(Buttons.ABSENT, this::decline);
        menu.button(Buttons.SHEET, this::showSheet);
    }

    @Override
    public List<HelpLine> help(HelpCall call) {
        Language language = call.language();
        Optional<Meeting> next = call.caller().server() == null
                ? Optional.empty()
                : agendas.current(call.caller().serverId());
        return List.of(new HelpLine(
                TEXTS.say(language, "help.sheet.command"),
                next.map(meeting ->
                                TEXTS.say(language, "help.sheet.meeting", "title", RegistrationTexts.title(meeting)))
                        .orElseGet(() -> TEXTS.say(language, "help.sheet"))));
    }

    private Reply join(ComponentCall call) {
        return answered(call, registrations.register(call.caller(), call.entity(), call.id()));
    }

    private Reply decline(ComponentCall call) {
        return answered(call, registrations.decline(call.caller(), call.entity(), call.id()));
    }

    /** Clicked on a sheet, the sheet itself changes; on a card or a direct message the answer is a short one. */
    private Reply answered(ComponentCall call, AnswerOutcome outcome) {
        Language language = call.language();
        if (call.message().isEphemeral()) {
            return sheets.of(call.caller(), call.entity())
                    .map(sheet ->
                            Reply.update(SheetMessage.of(language, sheet, AnswerReplies.words(language, outcome))))
                    .orElseGet(() -> Reply.update(AnswerReplies.words(language, outcome)));
        }
        return Reply.privately(AnswerReplies.message(language, call.entity(), outcome));
    }

    private Reply openSheet(SlashCall call) {
        return meetings.of(call)
                .flatMap(meeting -> sheets.of(call.caller(), meeting.id()))
                .map(sheet -> Reply.privately(SheetMessage.of(call.language(), sheet)))
                .orElseGet(() -> Reply.privately(TEXTS.say(call.language(), "sheet.none")));
    }

    private Reply showSheet(ComponentCall call) {
        Optional<MessageCreateData> sheet =
                sheets.of(call.caller(), call.entity()).map(it -> SheetMessage.of(call.language(), it));
        if (sheet.isEmpty()) {
            return Reply.privately(AnswerReplies.words(call.language(), Refusal.UNKNOWN));
        }
        return call.message().isEphemeral() ? Reply.update(sheet.get()) : Reply.privately(sheet.get());
    }
}
