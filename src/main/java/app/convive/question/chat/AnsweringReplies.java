package app.convive.question.chat;

import static app.convive.question.chat.QuestionTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.Reply;
import app.convive.question.AnswerOutcome;
import app.convive.question.PassedQuestion;
import java.util.Set;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an organiser is told about an answer that they gave. */
@Component
class AnsweringReplies {

    private final PassedSheet sheet;

    AnsweringReplies(PassedSheet sheet) {
        this.sheet = sheet;
    }

    /** @param typed given back where it was not taken */
    Reply of(Language language, AnswerOutcome outcome, @Nullable String typed) {
        return Reply.privately(message(language, outcome, typed));
    }

    MessageCreateData message(Language language, AnswerOutcome outcome, @Nullable String typed) {
        return switch (outcome) {
            case AnswerOutcome.Given it -> text(TEXTS.say(language, "answering.given", "count", it.askers()));
            case AnswerOutcome.Corrected it -> text(TEXTS.say(language, "answering.corrected"));
            case AnswerOutcome.Withdrawn it -> text(TEXTS.say(language, "answering.withdrawn"));
            case AnswerOutcome.SetAside it ->
                withSheet(language, it.question(), TEXTS.say(language, "answering.aside"));
            case AnswerOutcome.Reopened it ->
                withSheet(language, it.question(), TEXTS.say(language, "answering.reopened"));
            case AnswerOutcome.Changed it ->
                withSheet(language, it.question(), TEXTS.say(language, "answering.changed") + back(language, typed));
            case AnswerOutcome.Unknown it -> text(TEXTS.say(language, "passed.unknown") + back(language, typed));
        };
    }

    private static String back(Language language, @Nullable String typed) {
        return typed == null || typed.isBlank()
                ? ""
                : "\n" + TEXTS.say(language, "answering.back") + "\n" + Quotes.ofOrganiser(typed, 600);
    }

    Reply sheet(Language language, PassedQuestion question) {
        return Reply.privately(withSheet(language, question, ""));
    }

    private MessageCreateData withSheet(Language language, PassedQuestion question, String above) {
        return new MessageCreateBuilder()
                .setContent((above.isEmpty() ? "" : above + "\n\n") + sheet.text(language, question))
                .setComponents(ActionRow.of(sheet.buttons(language, question)))
                .setAllowedMentions(Set.of())
                .build();
    }

    private static MessageCreateData text(String words) {
        return new MessageCreateBuilder()
                .setContent(words)
                .setAllowedMentions(Set.of())
                .build();
    }
}
