package app.convive.question.chat;

import static app.convive.question.chat.QuestionTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.network.People;
import app.convive.question.PassedLookup;
import app.convive.question.PassedQuestion;
import app.convive.question.QuestionAsker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.buttons.Button;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One question as organisers see it: who asks, what it is about, what was answered, and what they may do. */
@Component
class PassedSheet {

    private static final int MOST_NAMES = 5;
    private static final int MOST_WORDS = 400;
    private static final int MOST_ANSWER = 800;

    private final PassedLookup passed;
    private final AgendaService agendas;
    private final People people;

    PassedSheet(PassedLookup passed, AgendaService agendas, People people) {
        this.passed = passed;
        this.agendas = agendas;
        this.people = people;
    }

    String text(Language language, PassedQuestion question) {
        Meeting meeting = agendas.meeting(question.server(), question.meeting()).orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.add(TEXTS.say(language, "passed.head", "who", who(language, question)));
        lines.add(Quotes.of(words(language, question), MOST_WORDS));
        items(language, meeting, question).forEach(lines::add);
        if (question.language() != language) {
            lines.add(TEXTS.say(language, "passed.language." + question.language()));
        }
        String answer = question.answer();
        if (question.isSetAside()) {
            lines.add(TEXTS.say(language, "passed.set-aside"));
        } else if (answer == null) {
            lines.add(TEXTS.say(
                    language,
                    "passed.open",
                    "title",
                    Markup.line(Markup.shortened(meeting.title(), 100)),
                    "version",
                    meeting.version()));
        } else {
            lines.add(TEXTS.say(language, "passed.answered", "who", answerer(language, question)));
            lines.add(Quotes.ofOrganiser(answer, MOST_ANSWER));
        }
        return String.join("\n", lines);
    }

    /** What was asked, also where the words were erased. */
    static String words(Language language, PassedQuestion question) {
        return question.words().isEmpty() ? TEXTS.say(language, "passed.erased") : question.words();
    }

    String who(Language language, PassedQuestion question) {
        List<Long> users =
                passed.askers(question).stream().map(QuestionAsker::user).toList();
        Map<Long, String> names = people.names(question.server(), users);
        List<String> known = users.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .limit(MOST_NAMES)
                .map(name -> Markup.line(Markup.shortened(name, 60)))
                .toList();
        return TEXTS.say(
                language,
                known.isEmpty() ? "passed.who.nobody" : "passed.who",
                "names",
                String.join(", ", known),
                "more",
                users.size() - known.size());
    }

    String answerer(Language language, PassedQuestion question) {
        @Nullable Long by = question.answeredBy();
        String name =
                by == null ? null : people.names(question.server(), List.of(by)).get(by);
        return name == null ? TEXTS.say(language, "passed.somebody") : Markup.line(Markup.shortened(name, 60));
    }

    private List<String> items(Language language, Meeting meeting, PassedQuestion question) {
        List<Long> meant = question.matter().items();
        String titles = agendas.agenda(meeting).items().stream()
                .filter(item -> meant.contains(item.id()))
                .map(item -> item(language, item))
                .collect(Collectors.joining(", "));
        return titles.isEmpty() ? List.of() : List.of(TEXTS.say(language, "passed.items", "items", titles));
    }

    private static String item(Language language, AgendaItem item) {
        return Markup.line(Markup.shortened(item.title(), 100)) + " (" + Moments.day(language, item.programmeDay())
                + ")";
    }

    List<Button> buttons(Language language, PassedQuestion question) {
        if (question.answered()) {
            return List.of(
                    button(language, AnsweringCommands.CORRECT, question.revision(), question, "passed.correct"),
                    button(language, AnsweringCommands.WITHDRAW, question.revision(), question, "passed.withdraw"));
        }
        Button answer = Button.primary(
                ComponentId.of(AnsweringCommands.ANSWER, question.id()), TEXTS.say(language, "passed.answer"));
        boolean aside = question.isSetAside();
        String verb = aside ? AnsweringCommands.REOPEN : AnsweringCommands.ASIDE;
        return List.of(
                answer,
                Button.secondary(
                        ComponentId.of(verb, question.id()),
                        TEXTS.say(language, aside ? "passed.reopen" : "passed.aside")));
    }

    private static Button button(Language language, String verb, int revision, PassedQuestion question, String label) {
        return Button.secondary(ComponentId.of(verb, question.id(), revision), TEXTS.say(language, label));
    }
}
