package app.convive.question.chat;

import static app.convive.question.chat.QuestionTexts.TEXTS;

import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.Reply;
import app.convive.discord.text.Texts;
import app.convive.meeting.chat.MeetingChoice;
import app.convive.network.Organisers;
import app.convive.question.QuestionService;
import org.springframework.stereotype.Component;

/** «Pourquoi ?»: organisers see how a question was understood. */
@Component
class WhyCommand implements ChatFeature {

    /** {@code why:<meeting>} */
    static final String WHY = "why";

    private final QuestionService questions;
    private final QuestionSource source;
    private final MeetingChoice meetings;
    private final Organisers organisers;
    private final ReadingLines lines;

    WhyCommand(
            QuestionService questions,
            QuestionSource source,
            MeetingChoice meetings,
            Organisers organisers,
            ReadingLines lines) {
        this.questions = questions;
        this.source = source;
        this.meetings = meetings;
        this.organisers = organisers;
        this.lines = lines;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.button(WHY, this::explain);
    }

    private Reply explain(ComponentCall call) {
        organisers.check(call.caller());
        return meetings.of(call)
                .flatMap(meeting -> source.of(call.message())
                        .map(found -> Reply.privately(lines.of(
                                call.language(),
                                found.words(),
                                questions.again(meeting, found.message(), found.words(), found.at())))))
                .orElseGet(() -> Reply.privately(TEXTS.say(call.language(), "source.gone")));
    }
}
