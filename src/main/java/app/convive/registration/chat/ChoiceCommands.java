package app.convive.registration.chat;

import static app.convive.registration.chat.RegistrationTexts.TEXTS;
import static app.convive.registration.chat.RegistrationTexts.title;

import app.convive.discord.Language;
import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.Reply;
import app.convive.discord.text.Texts;
import app.convive.registration.ChoiceOutcome;
import app.convive.registration.ChoiceService;
import app.convive.registration.Refusal;
import app.convive.registration.SheetReader;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The menus of the sheet: choosing items and giving them up. */
@Component
class ChoiceCommands implements ChatFeature {

    private final ChoiceService choices;
    private final SheetReader sheets;

    ChoiceCommands(ChoiceService choices, SheetReader sheets) {
        this.choices = choices;
        this.sheets = sheets;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.select(SheetMessage.CHOOSE, this::choose).updates();
        menu.select(SheetMessage.GIVE_UP, this::giveUp).updates();
        menu.button(Buttons.SWAP, this::swap).updates();
    }

    private Reply choose(ComponentCall call) {
        long item = Long.parseLong(call.chosen().getFirst());
        return shown(call, choices.choose(call.caller(), call.entity(), item, call.id(), false));
    }

    private Reply swap(ComponentCall call) {
        return shown(
                call,
                choices.choose(call.caller(), call.entity(), call.component().number(1), call.id(), true));
    }

    private Reply giveUp(ComponentCall call) {
        long item = Long.parseLong(call.chosen().getFirst());
        return shown(call, choices.giveUp(call.caller(), call.entity(), item, call.id()));
    }

    private Reply shown(ComponentCall call, ChoiceOutcome outcome) {
        Language language = call.language();
        return switch (outcome) {
            case ChoiceOutcome.Chosen it -> sheet(call, TEXTS.say(language, "choice.chosen", "item", title(it.item())));
            case ChoiceOutcome.QueuedFor it ->
                sheet(call, TEXTS.say(language, "choice.queued", "item", title(it.item()), "rank", it.rank()));
            case ChoiceOutcome.GivenUp it ->
                sheet(call, TEXTS.say(language, "choice.given-up", "item", title(it.item())));
            case ChoiceOutcome.WouldReplace it -> question(call, it);
            case ChoiceOutcome.Unchanged it -> sheet(call, null);
            case ChoiceOutcome.NotRegistered it -> sheet(call, TEXTS.say(language, "choice.not-registered"));
            case ChoiceOutcome.NotOffered it -> sheet(call, TEXTS.say(language, "choice.not-offered"));
            case ChoiceOutcome.Refused it -> sheet(call, null);
        };
    }

    private Reply sheet(ComponentCall call, @Nullable String news) {
        return sheets.of(call.caller(), call.entity())
                .map(sheet -> Reply.update(SheetMessage.of(call.language(), sheet, news)))
                .orElseGet(() -> Reply.update(AnswerReplies.words(call.language(), Refusal.UNKNOWN)));
    }

    private static Reply question(ComponentCall call, ChoiceOutcome.WouldReplace would) {
        Language language = call.language();
        return Reply.update(new MessageCreateBuilder()
                .setContent(TEXTS.say(
                        language,
                        would.full() ? "choice.replace.full" : "choice.replace",
                        "chosen",
                        title(would.chosen()),
                        "wanted",
                        title(would.wanted())))
                .setComponents(ActionRow.of(
                        Buttons.swap(language, call.entity(), would.wanted().id()),
                        Buttons.keep(language, call.entity())))
                .build());
    }
}
