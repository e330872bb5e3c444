package app.convive.registration.chat;

import static app.convive.registration.chat.RegistrationTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.text.Markup;
import app.convive.registration.DeskOutcome;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** What an organiser reads after changing somebody's registration: one line an act, and how to let somebody in. */
final class DeskReply {

    private final Language language;
    private final long meeting;
    private final List<String> lines = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();

    DeskReply(Language language, long meeting) {
        this.language = language;
        this.meeting = meeting;
    }

    void add(String key, String name, String value) {
        lines.add(TEXTS.say(language, key, name, value));
    }

    void add(DeskOutcome outcome) {
        switch (outcome) {
            case DeskOutcome.Registered it ->
                told(
                        it.who(),
                        TEXTS.say(
                                language,
                                it.above() ? "desk.registered.above" : "desk.registered",
                                "who",
                                who(it.who())));
            case DeskOutcome.Removed it -> told(it.who(), TEXTS.say(language, "desk.removed", "who", who(it.who())));
            case DeskOutcome.Queued it -> waits("desk.queued", it.who(), it.rank());
            case DeskOutcome.StillQueued it -> waits("desk.still-queued", it.who(), it.rank());
            case DeskOutcome.StillRegistered it -> add("desk.still-registered", "who", who(it.who()));
            case DeskOutcome.NotThere it -> lines.add(TEXTS.say(language, "desk.not-there"));
            case DeskOutcome.Refused it -> lines.add(AnswerReplies.words(language, it.reason()));
        }
    }

    private void told(DeskOutcome.Who who, String words) {
        lines.add(words + " " + TEXTS.say(language, who.user() == null ? "desk.not-told" : "desk.told"));
    }

    private void waits(String key, DeskOutcome.Who who, int rank) {
        lines.add(TEXTS.say(language, key, "who", who(who), "rank", rank));
        buttons.add(Buttons.seat(language, meeting, who.registration()));
    }

    private String who(DeskOutcome.Who who) {
        if (who.user() != null) {
            return "<@" + who.user() + ">";
        }
        return who.guest() == null ? TEXTS.say(language, "desk.erased") : Markup.line(who.guest());
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    MessageCreateData message() {
        MessageCreateBuilder message = new MessageCreateBuilder().setContent(String.join("\n", lines));
        if (!buttons.isEmpty()) {
            message.setComponents(ActionRow.of(buttons));
        }
        return message.build();
    }
}
