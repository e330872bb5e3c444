package app.convive.question.chat;

import static app.convive.question.chat.QuestionTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.question.PassedQuestion;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The organisers' answer to a question, marked as theirs, with its date. */
@Component
class KeptAnswers {

    private static final int MOST_WORDS = 200;
    private static final int MOST_ANSWER = 1200;

    /** @param zone of the meeting, in which the date is given */
    String of(Language language, ZoneId zone, PassedQuestion question) {
        String answer = question.answer();
        var at = question.answeredAt();
        if (answer == null || at == null) {
            return TEXTS.say(language, "kept.none");
        }
        String head = TEXTS.say(
                language,
                question.words().isEmpty() ? "kept.bare" : "kept",
                "words",
                Markup.line(Markup.shortened(question.words(), MOST_WORDS)),
                "day",
                Moments.day(language, LocalDate.ofInstant(at, zone)));
        String text = head + "\n" + Quotes.ofOrganiser(answer, MOST_ANSWER);
        return question.language() == language
                ? text
                : text + "\n" + TEXTS.say(language, "kept.language." + question.language());
    }
}
