package app.convive.reminder.chat;

import static app.convive.reminder.ReminderWords.TEXTS;

import app.convive.delivery.DirectMessages;
import app.convive.discord.Caller;
import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.text.Moments;
import app.convive.meeting.Meeting;
import app.convive.reminder.RemindOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.stereotype.Component;

/** What a member is answered who wants to be reminded. */
@Component
class RemindReplies {

    private final Phrases phrases;
    private final DirectMessages directMessages;

    RemindReplies(Phrases phrases, DirectMessages directMessages) {
        this.phrases = phrases;
        this.directMessages = directMessages;
    }

    /** It is kept; who takes no direct messages is told that it would not come. */
    MessageCreateData kept(Language language, Caller caller, RemindOutcome.Kept kept) {
        Instant moment = Objects.requireNonNull(kept.reminder().plannedFor());
        String words = TEXTS.say(
                language,
                "remind.kept",
                "item",
                Phrases.title(kept.item()),
                "moment",
                phrases.moment(language, kept.meeting(), moment));
        List<Button> buttons =
                new ArrayList<>(List.of(Button.secondary(MyReminders.OPEN, TEXTS.say(language, "button.mine"))));
        if (directMessages.stopped(caller.user())) {
            words += "\n" + TEXTS.say(language, "remind.stopped");
            buttons.add(Button.primary(ComponentId.of(DirectMessageCommands.RESUME), TEXTS.say(language, "dm.resume")));
        }
        return new MessageCreateBuilder()
                .setContent(words)
                .setComponents(ActionRow.of(buttons))
                .build();
    }

    /** Why it is not kept, in one sentence. */
    String refused(Language language, RemindOutcome outcome) {
        return switch (outcome) {
            case RemindOutcome.Kept it -> "";
            case RemindOutcome.Past it ->
                TEXTS.say(language, "remind.past", "moment", Phrases.past(language, it.meeting(), it.moment()));
            case RemindOutcome.AfterStart it ->
                TEXTS.say(
                        language,
                        "remind.after",
                        "item",
                        Phrases.title(it.item()),
                        "moment",
                        at(language, it.meeting(), it.start()));
            case RemindOutcome.NoStart it -> TEXTS.say(language, "remind.no-start", "item", Phrases.title(it.item()));
            case RemindOutcome.TooMany it -> TEXTS.say(language, "remind.too-many", "most", it.most());
            case RemindOutcome.Unknown it -> TEXTS.say(language, "remind.gone");
        };
    }

    private static String at(Language language, Meeting meeting, Instant moment) {
        return Moments.dayAndTime(language, moment, meeting.zone());
    }
}
