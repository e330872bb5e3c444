package app.convive.question.chat;

import static app.convive.question.chat.QuestionTexts.TEXTS;

import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.chat.Reply;
import app.convive.discord.text.Texts;
import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.meeting.chat.MeetingChoice;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From an answer to one of its items: all that the programme has about it, and the card's buttons. */
@Component
class ItemCommand implements ChatFeature {

    /** A button {@code item:<meeting>:<item>}, or a menu {@code item:<meeting>} of items. */
    private static final String ITEM = "item";

    private final MeetingChoice meetings;
    private final AgendaService agendas;
    private final ItemSheet sheet;

    ItemCommand(MeetingChoice meetings, AgendaService agendas, ItemSheet sheet) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.sheet = sheet;
    }

    /** The custom id of a button that opens an item. */
    static String opens(Meeting meeting, AgendaItem item) {
        return ComponentId.of(ITEM, meeting.id(), item.id());
    }

    /** The custom id of a menu of items. */
    static String choosesFrom(Meeting meeting) {
        return ComponentId.of(ITEM, meeting.id());
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.button(ITEM, call -> open(call, call.component().number(1)));
        menu.select(ITEM, call -> open(call, Long.parseLong(call.chosen().getFirst())));
    }

    private Reply open(ComponentCall call, long id) {
        Optional<Meeting> meeting = meetings.of(call);
        if (meeting.isEmpty()) {
            return Reply.privately(TEXTS.say(call.language(), "item.gone"));
        }
        Agenda agenda = agendas.agenda(meeting.get());
        return agenda.items().stream()
                .filter(item -> item.id() == id)
                .findFirst()
                .map(item -> Reply.privately(sheet.of(call.language(), meeting.get(), agenda, item)))
                .orElseGet(() -> Reply.privately(TEXTS.say(call.language(), "item.gone")));
    }
}
