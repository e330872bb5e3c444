package app.convive.question.chat;

import static app.convive.question.chat.QuestionTexts.TEXTS;

import app.convive.discord.chat.MessageCall;
import app.convive.discord.chat.Reply;
import app.convive.network.Organisers;
import app.convive.question.AnsweringService;
import app.convive.question.PassedLookup;
import app.convive.question.PassedQuestion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An organiser answers a question by replying to its message in the log. */
@Component
class AnswerByReply {

    private final AnsweringService answering;
    private final AnsweringReplies replies;
    private final PassedLookup passed;
    private final Organisers organisers;

    AnswerByReply(AnsweringService answering, AnsweringReplies replies, PassedLookup passed, Organisers organisers) {
        this.answering = answering;
        this.replies = replies;
        this.passed = passed;
        this.organisers = organisers;
    }

    /** Nothing where the message is no such reply. */
    @Nullable
    Reply to(MessageCall call) {
        Long message = call.repliesTo();
        if (message == null || call.caller().server() == null) {
            return null;
        }
        PassedQuestion question =
                passed.posted(call.server(), message).or(() -> shownBy(call)).orElse(null);
        if (question == null || !organisers.include(call.caller())) {
            return null;
        }
        String words = call.words();
        if (words.isBlank()) {
            return Reply.openly(TEXTS.say(call.language(), "answering.unread"));
        }
        if (words.length() > AnsweringForms.LONGEST) {
            return Reply.openly(TEXTS.say(call.language(), "answering.long", "most", AnsweringForms.LONGEST));
        }
        return Reply.openly(replies.message(
                call.language(), answering.answer(call.caller(), question.id(), words, call.id()), null));
    }

    /** A quick reply comes before it is noted as which message the question was posted; its buttons tell. */
    private Optional<PassedQuestion> shownBy(MessageCall call) {
        return call.answered().stream()
                .filter(button -> AnsweringCommands.VERBS.contains(button.verb()))
                .findFirst()
                .flatMap(button -> passed.find(call.server(), button.entity()));
    }
}
