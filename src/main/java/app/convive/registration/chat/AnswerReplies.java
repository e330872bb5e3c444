package app.convive.registration.chat;

import static app.convive.registration.chat.RegistrationTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.registration.AnswerOutcome;
import app.convive.registration.Refusal;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** What became of an answer, in words, with what can be done next. */
final class AnswerReplies {

    private AnswerReplies() {}

    /** A short message, written without a look at the database: this is what a click on the card is answered with. */
    static MessageCreateData message(Language language, long meeting, AnswerOutcome outcome) {
        String words = words(language, outcome);
        return switch (outcome) {
            case AnswerOutcome.Registered it ->
                message(words, places(language, meeting, it.points()), Buttons.cancel(language, meeting));
            case AnswerOutcome.StillRegistered it ->
                message(words, places(language, meeting, it.points()), Buttons.cancel(language, meeting));
            case AnswerOutcome.Queued it ->
                message(words, Buttons.sheet(language, meeting), Buttons.leaveLine(language, meeting));
            case AnswerOutcome.StillQueued it ->
                message(words, Buttons.sheet(language, meeting), Buttons.leaveLine(language, meeting));
            case AnswerOutcome.NotComing it -> message(words, Buttons.join(language, meeting));
            case AnswerOutcome.StillNotComing it -> message(words, Buttons.join(language, meeting));
            case AnswerOutcome.Refused it -> message(words);
        };
    }

    private static Button places(Language language, long meeting, boolean points) {
        return points ? Buttons.points(language, meeting) : Buttons.sheet(language, meeting);
    }

    private static MessageCreateData message(String words, Button... buttons) {
        MessageCreateBuilder message = new MessageCreateBuilder().setContent(words);
        if (buttons.length > 0) {
            message.setComponents(ActionRow.of(List.of(buttons)));
        }
        return message.build();
    }

    /** One or two sentences. */
    static String words(Language language, AnswerOutcome outcome) {
        return switch (outcome) {
            case AnswerOutcome.Registered it ->
                TEXTS.say(language, it.points() ? "answer.registered.points" : "answer.registered");
            case AnswerOutcome.Queued it -> TEXTS.say(language, "answer.queued", "rank", it.rank());
            case AnswerOutcome.NotComing it -> TEXTS.say(language, "answer.absent");
            case AnswerOutcome.StillRegistered it -> TEXTS.say(language, "answer.still-registered");
            case AnswerOutcome.StillQueued it -> TEXTS.say(language, "answer.still-queued", "rank", it.rank());
            case AnswerOutcome.StillNotComing it -> TEXTS.say(language, "answer.still-absent");
            case AnswerOutcome.Refused it -> words(language, it.reason());
        };
    }

    static String words(Language language, Refusal refusal) {
        return TEXTS.say(language, "refused." + refusal);
    }
}
