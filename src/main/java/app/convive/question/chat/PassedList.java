package app.convive.question.chat;

import static app.convive.question.chat.QuestionTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.meeting.Meeting;
import app.convive.question.PassedLookup;
import app.convive.question.PassedQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.stereotype.Component;

/** What organisers see of the questions about a meeting that the programme does not answer. */
@Component
class PassedList {

    private static final int MOST_OPEN = 10;
    private static final int MOST_ANSWERED = 5;
    private static final int MOST_ASIDE = 25;
    private static final int MOST_WORDS = 90;

    private final PassedLookup passed;
    private final PassedSheet sheet;

    PassedList(PassedLookup passed, PassedSheet sheet) {
        this.passed = passed;
        this.sheet = sheet;
    }

    MessageCreateData of(Language language, Meeting meeting) {
        List<PassedQuestion> open = passed.open(meeting);
        List<PassedQuestion> answered = passed.answered(meeting, MOST_ANSWERED);
        List<PassedQuestion> aside = passed.setAside(meeting, MOST_ASIDE);
        List<String> lines = new ArrayList<>();
        lines.add(TEXTS.say(
                language,
                "questions.head",
                "title",
                Markup.line(Markup.shortened(meeting.title(), 150)),
                "unanswered",
                passed.unanswered(meeting),
                "open",
                open.size()));
        open.stream().limit(MOST_OPEN).forEach(question -> lines.add(open(language, question)));
        if (open.size() > MOST_OPEN) {
            lines.add(TEXTS.say(language, "questions.more", "count", open.size() - MOST_OPEN));
        }
        if (!answered.isEmpty()) {
            lines.add(TEXTS.say(language, "questions.answered"));
            answered.forEach(question -> lines.add(answered(language, meeting, question)));
        }
        if (!aside.isEmpty()) {
            lines.add(TEXTS.say(language, "questions.aside", "count", aside.size()));
        }
        lines.add(TEXTS.say(language, "questions.kept"));
        MessageCreateBuilder message = new MessageCreateBuilder()
                .setContent(Markup.shortened(String.join("\n", lines), Message.MAX_CONTENT_LENGTH))
                .setAllowedMentions(Set.of());
        List<ActionRow> menus = new ArrayList<>();
        if (!open.isEmpty()) {
            menus.add(menu(language, PassedListCommand.ANSWER, meeting, open, "questions.choose"));
            menus.add(menu(language, PassedListCommand.ASIDE, meeting, open, "questions.set-aside"));
        }
        if (!answered.isEmpty()) {
            menus.add(menu(language, PassedListCommand.SHOW, meeting, answered, "questions.show"));
        }
        if (!aside.isEmpty()) {
            menus.add(menu(language, PassedListCommand.SHOW_ASIDE, meeting, aside, "questions.show-aside"));
        }
        return message.setComponents(menus).build();
    }

    private String open(Language language, PassedQuestion question) {
        return TEXTS.say(
                language,
                "questions.line",
                "words",
                words(language, question),
                "who",
                sheet.who(language, question),
                "when",
                Moments.relative(question.passedAt()));
    }

    private String answered(Language language, Meeting meeting, PassedQuestion question) {
        var at = question.answeredAt() == null ? question.passedAt() : question.answeredAt();
        return TEXTS.say(
                language,
                "questions.line.answered",
                "words",
                words(language, question),
                "who",
                sheet.answerer(language, question),
                "answer",
                Markup.line(Markup.shortened(String.valueOf(question.answer()), MOST_WORDS)),
                "moment",
                Moments.dayAndTime(language, at, meeting.zone()));
    }

    private static String words(Language language, PassedQuestion question) {
        return Markup.line(Markup.shortened(PassedSheet.words(language, question), MOST_WORDS));
    }

    private static ActionRow menu(
            Language language, String verb, Meeting meeting, List<PassedQuestion> questions, String placeholder) {
        StringSelectMenu.Builder menu = StringSelectMenu.create(ComponentId.of(verb, meeting.id()))
                .setPlaceholder(TEXTS.say(language, placeholder));
        questions.stream()
                .limit(StringSelectMenu.OPTIONS_MAX_AMOUNT)
                .forEach(question -> menu.addOption(
                        Markup.shortened(Markup.oneLine(PassedSheet.words(language, question)), MOST_WORDS),
                        String.valueOf(question.id())));
        return ActionRow.of(menu.build());
    }
}
