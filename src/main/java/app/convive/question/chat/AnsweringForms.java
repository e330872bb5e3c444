package app.convive.question.chat;

import static app.convive.question.chat.QuestionTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.text.Markup;
import app.convive.question.PassedQuestion;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;
import org.springframework.stereotype.Component;

/** Where organisers type an answer: the question stands above, the kept answer within. */
@Component
class AnsweringForms {

    static final String TEXT = "answer";
    static final int LONGEST = 1500;

    Modal of(Language language, PassedQuestion question) {
        TextInput.Builder input = TextInput.create(TEXT, TextInputStyle.PARAGRAPH)
                .setMaxLength(LONGEST)
                .setRequired(true);
        String answer = question.answer();
        if (answer != null) {
            input.setValue(answer);
        }
        String id = answer == null
                ? ComponentId.of(AnsweringCommands.ANSWER, question.id())
                : ComponentId.of(AnsweringCommands.CORRECT, question.id(), question.revision());
        String asked = Markup.oneLine(PassedSheet.words(language, question));
        return Modal.create(id, TEXTS.say(language, answer == null ? "form.answer" : "form.correct"))
                .addComponents(Label.of(
                        TEXTS.say(language, "form.text"),
                        Markup.shortened(asked, Label.DESCRIPTION_MAX_LENGTH - 1),
                        input.build()))
                .build();
    }
}
