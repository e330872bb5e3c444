package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.text.Markup;
import app.convive.meeting.DraftOutcome;
import app.convive.meeting.programme.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.stereotype.Component;

/** What an organiser sees of a draft, or the sentence that says why there is none. */
@Component
class DraftPreview {

    private final DraftSheet sheet;

    DraftPreview(DraftSheet sheet) {
        this.sheet = sheet;
    }

    /**
     * The preview, a new version by its differences, or the sentence that says why there is none.
     *
     * @param note something to say first, or nothing
     * @param typed the text that came, given back when it could not be kept
     */
    MessageCreateData of(Language language, DraftOutcome outcome, String note, String typed) {
        return switch (outcome) {
            case DraftOutcome.Shown shown -> sheet.first(language, shown.draft(), note);
            case DraftOutcome.Unreadable unreadable -> unreadable(language, unreadable.problems(), typed);
            case DraftOutcome.FileRefused refused ->
                sentence(TEXTS.say(language, "file.refused." + refused.reason().name()));
            case DraftOutcome.BecameMeeting became ->
                sentence(TEXTS.say(
                        language,
                        became.meeting().version() == 1 ? "draft.became" : "draft.became.version",
                        "title",
                        Markup.line(became.meeting().title()),
                        "version",
                        became.meeting().version()));
            case DraftOutcome.Gone gone -> sentence(TEXTS.say(language, "draft.gone"));
        };
    }

    MessageCreateData sentence(String sentence, Button... buttons) {
        MessageCreateBuilder message = new MessageCreateBuilder().useComponentsV2();
        return buttons.length == 0
                ? message.setComponents(TextDisplay.of(sentence)).build()
                : message.setComponents(TextDisplay.of(sentence), ActionRow.of(List.of(buttons)))
                        .build();
    }

    private static MessageCreateData unreadable(Language language, Set<Problem> problems, String typed) {
        MessageCreateBuilder message = new MessageCreateBuilder().setContent(problems(language, problems));
        if (!typed.isBlank() && !problems.contains(Problem.NOT_TEXT)) {
            message.setFiles(FileUpload.fromData(typed.getBytes(StandardCharsets.UTF_8), "programme.txt"));
        }
        return message.build();
    }

    static String problems(Language language, Set<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.naturalOrder())
                .map(problem -> TEXTS.say(language, "problem." + problem.name()))
                .collect(Collectors.joining("\n"));
    }
}
