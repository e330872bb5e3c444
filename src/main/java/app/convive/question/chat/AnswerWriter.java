package app.convive.question.chat;

import static app.convive.question.chat.QuestionTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.discord.text.Markup;
import app.convive.question.Answered;
import app.convive.question.understanding.Understanding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes an answer: short, in the language of the question, with the version of the programme that it comes from. */
@Component
class AnswerWriter {

    private static final int MOST_QUOTED = 500;

    private final AnswerSentences sentences;
    private final AnswerButtons buttons;

    AnswerWriter(AnswerSentences sentences, AnswerButtons buttons) {
        this.sentences = sentences;
        this.buttons = buttons;
    }

    /**
     * How an answer is given beside its words.
     *
     * @param quoted the question, where nobody sees it beside the answer
     * @param why with the button by which organisers see how it was understood
     */
    record Manner(@Nullable String quoted, boolean why) {}

    /**
     * One message for all meetings that the words may be about.
     *
     * @param otherwise the language where the words tell none
     */
    MessageCreateData write(List<Answered> answers, Language otherwise, Manner manner) {
        Language language =
                Languages.of(answers.getFirst().understanding().reading().language(), otherwise);
        String text = answers.stream()
                .map(answered -> sentences.of(language, answered) + source(language, answered))
                .collect(Collectors.joining("\n\n"));
        String quoted = manner.quoted();
        String head = quoted == null ? "" : Quotes.of(quoted, MOST_QUOTED) + "\n";
        return new MessageCreateBuilder()
                .setContent(Markup.shortened(head + text, Message.MAX_CONTENT_LENGTH))
                .setComponents(buttons.of(language, answers, manner.why()))
                .setAllowedMentions(Set.of())
                .build();
    }

    private static String source(Language language, Answered answered) {
        boolean fromElsewhere = answered.kept() != null
                || answered.understanding() instanceof Understanding.Courtesy
                || answered.understanding() instanceof Understanding.TakingPart;
        if (fromElsewhere) {
            return "";
        }
        return "\n"
                + TEXTS.say(
                        language,
                        "source",
                        "title",
                        Markup.line(Markup.shortened(answered.meeting().title(), 100)),
                        "version",
                        answered.agenda().version());
    }
}
