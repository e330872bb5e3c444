package app.convive.question.chat;

import static app.convive.question.chat.QuestionTexts.TEXTS;

import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.HelpCall;
import app.convive.discord.chat.HelpLine;
import app.convive.discord.chat.Reply;
import app.convive.discord.chat.SlashCall;
import app.convive.discord.text.Texts;
import app.convive.meeting.chat.MeetingChoice;
import app.convive.network.Organisers;
import app.convive.question.PassedLookup;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /reunion questions}: what the programme did not answer, what waits for the organisers, what they answered. */
@Component
class PassedListCommand implements ChatFeature {

    /** {@code passed-choose:<meeting>} */
    static final String ANSWER = "passed-choose";

    /** {@code passed-show:<meeting>} */
    static final String SHOW = "passed-show";

    /** {@code passed-leave:<meeting>} */
    static final String ASIDE = "passed-leave";

    /** {@code passed-left:<meeting>} */
    static final String SHOW_ASIDE = "passed-left";

    private final PassedList list;
    private final PassedLookup passed;
    private final AnsweringCommands answering;
    private final MeetingChoice meetings;
    private final Organisers organisers;

    PassedListCommand(
            PassedList list,
            PassedLookup passed,
            AnsweringCommands answering,
            MeetingChoice meetings,
            Organisers organisers) {
        this.list = list;
        this.passed = passed;
        this.answering = answering;
        this.meetings = meetings;
        this.organisers = organisers;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.slash("reunion questions", this::show).option(meetings.option());
        menu.select(ANSWER, this::answer).opensModal();
        menu.select(SHOW, this::sheet);
        menu.select(ASIDE, call -> answering.setAside(call, chosen(call)));
        menu.select(SHOW_ASIDE, this::sheet);
    }

    @Override
    public List<HelpLine> help(HelpCall call) {
        return organisers.include(call.caller())
                ? List.of(new HelpLine(
                        TEXTS.say(call.language(), "help.questions.command"),
                        TEXTS.say(call.language(), "help.questions")))
                : List.of();
    }

    private Reply show(SlashCall call) {
        organisers.check(call.caller());
        return meetings.of(call)
                .map(meeting -> Reply.privately(list.of(call.language(), meeting)))
                .orElseGet(() -> Reply.privately(TEXTS.say(call.language(), "no-meeting")));
    }

    private Reply answer(ComponentCall call) {
        return answering.form(call, chosen(call));
    }

    private Reply sheet(ComponentCall call) {
        organisers.check(call.caller());
        return answering.sheet(call, passed.find(call.server(), chosen(call)).orElse(null));
    }

    private static long chosen(ComponentCall call) {
        return Long.parseLong(call.chosen().getFirst());
    }
}
