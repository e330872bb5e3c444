package app.convive.theme.chat;

import static app.convive.theme.chat.ThemeTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.chat.Reply;
import app.convive.discord.text.Markup;
import app.convive.theme.ThemeOutcome;
import app.convive.theme.ThemeProposal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.springframework.stereotype.Component;

/** What somebody reads after doing something with a theme. */
@Component
class ThemeReplies {

    /** @param typed what was typed, given back when it could not be kept */
    Reply of(Language language, ThemeOutcome outcome, String typed) {
        MessageCreateBuilder message = new MessageCreateBuilder();
        List<Button> buttons = buttons(language, outcome);
        boolean kept = !(outcome instanceof ThemeOutcome.NothingOpen
                || outcome instanceof ThemeOutcome.SameTitle
                || outcome instanceof ThemeOutcome.Settled
                || outcome instanceof ThemeOutcome.NotYours
                || outcome instanceof ThemeOutcome.Unknown);
        String back = kept || typed.isBlank() ? "" : "\n" + TEXTS.say(language, "typed") + "\n" + quoted(typed);
        String sentence = sentence(language, outcome);
        if (sentence.length() + back.length() <= Message.MAX_CONTENT_LENGTH) {
            message.setContent(sentence + back);
        } else {
            message.setContent(sentence + "\n" + TEXTS.say(language, "typed"))
                    .addFiles(FileUpload.fromData(typed.getBytes(StandardCharsets.UTF_8), "theme.txt"));
        }
        if (!buttons.isEmpty()) {
            message.setComponents(ActionRow.of(buttons));
        }
        return Reply.privately(message.build());
    }

    private static String quoted(String typed) {
        return typed.strip().lines().map(line -> "> " + Markup.literal(line)).collect(Collectors.joining("\n"));
    }

    String sentence(Language language, ThemeOutcome outcome) {
        return switch (outcome) {
            case ThemeOutcome.Proposed it -> say(language, "proposed", it.proposal());
            case ThemeOutcome.SameTitle it -> say(language, "same-title", it.existing());
            case ThemeOutcome.NothingOpen it -> TEXTS.say(language, "nothing-open");
            case ThemeOutcome.Supported it -> counted(language, "supported", it.proposal(), it.supporters());
            case ThemeOutcome.Unsupported it -> counted(language, "unsupported", it.proposal(), it.supporters());
            case ThemeOutcome.Edited it -> say(language, "edited", it.proposal());
            case ThemeOutcome.Withdrawn it -> say(language, "withdrawn", it.proposal());
            case ThemeOutcome.Adopted it ->
                TEXTS.say(
                        language,
                        "adopted",
                        "title",
                        ThemeCardLetter.title(it.proposal()),
                        "version",
                        it.agenda().version());
            case ThemeOutcome.WhichSlot it -> say(language, "which-slot", it.proposal());
            case ThemeOutcome.Released it -> say(language, "released", it.proposal());
            case ThemeOutcome.Settled it ->
                say(language, it.proposal().adopted() ? "settled.adopted" : "settled.withdrawn", it.proposal());
            case ThemeOutcome.NotYours it -> say(language, "not-yours", it.proposal());
            case ThemeOutcome.Unknown it -> TEXTS.say(language, "unknown");
        };
    }

    private static String say(Language language, String key, ThemeProposal proposal) {
        return TEXTS.say(language, key, "title", ThemeCardLetter.title(proposal));
    }

    private static String counted(Language language, String key, ThemeProposal proposal, int count) {
        return TEXTS.say(language, key, "title", ThemeCardLetter.title(proposal), "count", count);
    }

    private static List<Button> buttons(Language language, ThemeOutcome outcome) {
        return switch (outcome) {
            case ThemeOutcome.Proposed it ->
                List.of(
                        Button.secondary(
                                ComponentId.of(ThemeCommands.EDIT, it.proposal().id()), TEXTS.say(language, "edit")),
                        Button.secondary(
                                ComponentId.of(
                                        ThemeCommands.WITHDRAW, it.proposal().id()),
                                TEXTS.say(language, "withdraw")));
            case ThemeOutcome.Supported it ->
                List.of(Button.secondary(
                        ComponentId.of(ThemeCommands.UNSUPPORT, it.proposal().id()), TEXTS.say(language, "unsupport")));
            case ThemeOutcome.SameTitle it ->
                List.of(Button.primary(
                        ComponentId.of(ThemeCommands.SUPPORT, it.existing().id()), TEXTS.say(language, "support")));
            case ThemeOutcome other -> List.of();
        };
    }
}
