package app.convive.question.chat;

import static app.convive.question.chat.QuestionTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.Reply;
import app.convive.discord.text.Texts;
import app.convive.meeting.Meeting;
import app.convive.meeting.chat.MeetingChoice;
import app.convive.question.Answered;
import app.convive.question.PassOutcome;
import app.convive.question.PassingService;
import app.convive.question.QuestionService;
import java.util.Optional;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Demander aux organisateurs», under an answer that the programme does not give. */
@Component
class PassCommands implements ChatFeature {

    /** {@code pass:<meeting>} */
    static final String PASS = "pass";

    private final PassingService passing;
    private final QuestionService questions;
    private final QuestionSource source;
    private final MeetingChoice meetings;
    private final KeptAnswers kept;

    PassCommands(
            PassingService passing,
            QuestionService questions,
            QuestionSource source,
            MeetingChoice meetings,
            KeptAnswers kept) {
        this.passing = passing;
        this.questions = questions;
        this.source = source;
        this.meetings = meetings;
        this.kept = kept;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.button(PASS, this::pass);
    }

    private Reply pass(ComponentCall call) {
        Optional<Meeting> meeting = meetings.of(call);
        if (meeting.isEmpty()) {
            return Reply.privately(TEXTS.say(call.language(), "pass.unknown"));
        }
        return source.of(call.message())
                .map(found -> pass(call, meeting.get(), found))
                .orElseGet(() -> Reply.privately(TEXTS.say(call.language(), "source.gone")));
    }

    private Reply pass(ComponentCall call, Meeting meeting, QuestionSource.Found found) {
        Answered answered = questions.again(meeting, found.message(), found.words(), found.at());
        Language asked = Languages.of(answered.understanding().reading().language(), call.language());
        boolean seenByAll = call.caller().server() != null && !call.message().isEphemeral();
        @Nullable Long channel = seenByAll ? call.channel() : null;
        PassOutcome outcome = passing.pass(call.caller(), meeting, answered.matter(), found.words(), asked, channel);
        String where = channel == null ? "direct" : "channel";
        return switch (outcome) {
            case PassOutcome.Passed it -> said(call, "pass.passed." + where);
            case PassOutcome.Joined it -> said(call, "pass.joined." + where);
            case PassOutcome.WaitingAlready it -> said(call, "pass.waiting");
            case PassOutcome.AnsweredAlready it ->
                Reply.privately(new MessageCreateBuilder()
                        .setContent(kept.of(call.language(), meeting.zone(), it.question()))
                        .build());
            case PassOutcome.TooMany it -> Reply.privately(TEXTS.say(call.language(), "pass.many", "count", it.most()));
            case PassOutcome.Over it -> said(call, "pass.over");
        };
    }

    private static Reply said(ComponentCall call, String key) {
        return Reply.privately(TEXTS.say(call.language(), key));
    }
}
