package app.convive.question.chat;

import static app.convive.question.chat.QuestionTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.discord.text.Markup;
import app.convive.meeting.Meeting;
import app.convive.meeting.chat.CardButtons;
import app.convive.meeting.chat.DaySheet;
import app.convive.question.Answered;
import app.convive.question.understanding.Understanding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.stereotype.Component;

/** Writes an answer: short, in the language of the question, with the version of the programme that it comes from. */
@Component
class AnswerWriter {

    private static final int MOST_BUTTONS = 5;

    private final AnswerSentences sentences;
    private final CardButtons card;

    AnswerWriter(AnswerSentences sentences, CardButtons card) {
        this.sentences = sentences;
        this.card = card;
    }

    /**
     * One message for all meetings that the words may be about.
     *
     * @param otherwise the language where the words tell none
     */
    MessageCreateData write(List<Answered> answers, Language otherwise) {
        Language language =
                Languages.of(answers.getFirst().understanding().reading().language(), otherwise);
        String text = answers.stream()
                .map(answered -> sentences.of(language, answered) + source(language, answered))
                .collect(Collectors.joining("\n\n"));
        Set<Button> buttons = new LinkedHashSet<>();
        answers.forEach(answered -> buttons.addAll(buttons(language, answered)));
        MessageCreateBuilder message =
                new MessageCreateBuilder().setContent(Markup.shortened(text, Message.MAX_CONTENT_LENGTH));
        if (!buttons.isEmpty()) {
            message.setComponents(
                    ActionRow.of(buttons.stream().limit(MOST_BUTTONS).toList()));
        }
        return message.build();
    }

    private static String source(Language language, Answered answered) {
        if (answered.understanding() instanceof Understanding.Courtesy
                || answered.understanding() instanceof Understanding.TakingPart) {
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

    private List<Button> buttons(Language language, Answered answered) {
        Meeting meeting = answered.meeting();
        return switch (answered.understanding()) {
            case Understanding.TakingPart it -> card.of(meeting, language);
            case Understanding.Courtesy it -> List.of();
            case Understanding.Answer it -> List.of(programme(language, meeting));
            case Understanding.Unclear it -> List.of(programme(language, meeting));
            case Understanding.NotInProgramme it -> List.of(programme(language, meeting));
            case Understanding.Silence it -> List.of(programme(language, meeting));
        };
    }

    private static Button programme(Language language, Meeting meeting) {
        return Button.secondary(DaySheet.opens(meeting.id()), TEXTS.say(language, "button.programme"));
    }
}
