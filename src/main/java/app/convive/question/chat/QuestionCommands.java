package app.convive.question.chat;

import static app.convive.question.chat.QuestionTexts.TEXTS;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.HelpCall;
import app.convive.discord.chat.HelpLine;
import app.convive.discord.chat.MessageCall;
import app.convive.discord.chat.Option;
import app.convive.discord.chat.Reply;
import app.convive.discord.chat.SlashCall;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Texts;
import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaService;
import app.convive.network.Organisers;
import app.convive.network.People;
import app.convive.question.Answered;
import app.convive.question.Listening;
import app.convive.question.QuestionService;
import app.convive.question.Unanswered;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where members ask: by mentioning the bot, in a direct message, with {@code /question}, or in a listening channel. */
@Component
class QuestionCommands implements ChatFeature {

    private static final String QUESTION = "question";
    private static final int LONGEST = 500;

    private final QuestionService questions;
    private final AnswerWriter writer;
    private final AgendaService agendas;
    private final Nagging nagging;
    private final Listening listening;
    private final Unanswered unanswered;
    private final AnswerByReply byReply;
    private final Organisers organisers;
    private final People people;

    QuestionCommands(
            QuestionService questions,
            AnswerWriter writer,
            AgendaService agendas,
            Nagging nagging,
            Listening listening,
            Unanswered unanswered,
            AnswerByReply byReply,
            Organisers organisers,
            People people) {
        this.questions = questions;
        this.writer = writer;
        this.agendas = agendas;
        this.nagging = nagging;
        this.listening = listening;
        this.unanswered = unanswered;
        this.byReply = byReply;
        this.organisers = organisers;
        this.people = people;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.slash("question", this::command)
                .alsoInDirectMessages()
                .option(Option.text(QUESTION).must().atMost(LONGEST));
        menu.messages(this::message);
    }

    @Override
    public List<HelpLine> help(HelpCall call) {
        return List.of(new HelpLine(
                TEXTS.say(call.language(), "help.command"),
                TEXTS.say(call.language(), "help", "example", example(call.caller(), call.language()))));
    }

    /** A question that the meeting at hand can answer. */
    private String example(Caller caller, Language language) {
        List<AgendaItem> items = caller.server() == null
                ? List.of()
                : agendas.current(caller.server())
                        .map(agendas::agenda)
                        .map(Agenda::items)
                        .orElse(List.of());
        return items.stream()
                .filter(item -> item.start() != null)
                .reduce((first, second) -> second)
                .map(item -> TEXTS.say(language, "help.example", "title", Markup.line(item.title())))
                .orElseGet(() -> TEXTS.say(language, "help.example.none"));
    }

    private Reply command(SlashCall call) {
        String words = String.valueOf(call.text(QUESTION));
        List<Answered> answers = questions.ask(call.caller(), call.channel(), call.id(), words, true);
        if (answers.isEmpty()) {
            return Reply.privately(TEXTS.say(call.language(), "no-meeting"));
        }
        people.met(call.caller());
        count(answers);
        AnswerWriter.Manner manner = new AnswerWriter.Manner(words, organisers.include(call.caller()));
        return Reply.privately(writer.write(answers, call.language(), manner));
    }

    private Reply message(MessageCall call) {
        Reply answered = byReply.to(call);
        if (answered != null) {
            return answered;
        }
        boolean heard = call.addressed() || listening.to(call.caller(), call.channel());
        return heard && !call.words().isBlank() ? answer(call) : Reply.nothing();
    }

    private Reply answer(MessageCall call) {
        List<Answered> answers =
                questions.ask(call.caller(), call.channel(), call.id(), call.words(), call.addressed());
        if (answers.isEmpty()) {
            return call.addressed() ? Reply.openly(TEXTS.say(call.language(), "no-meeting")) : Reply.nothing();
        }
        boolean nothingToSay = answers.stream().allMatch(Answered::silent);
        if (nothingToSay || nagging.again(call, answers)) {
            return Reply.nothing();
        }
        if (call.addressed()) {
            people.met(call.caller());
        }
        count(answers);
        boolean organisersMayLook = call.caller().server() != null;
        AnswerWriter.Manner manner = new AnswerWriter.Manner(null, organisersMayLook);
        return Reply.openly(writer.write(answers, call.language(), manner));
    }

    private void count(List<Answered> answers) {
        answers.stream()
                .filter(Answered::missing)
                .forEach(answered -> unanswered.add(answered.meeting().id()));
    }
}
