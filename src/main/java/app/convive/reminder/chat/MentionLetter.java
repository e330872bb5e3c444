package app.convive.reminder.chat;

import static app.convive.reminder.ReminderWords.TEXTS;

import app.convive.delivery.Delivery;
import app.convive.delivery.Letter;
import app.convive.delivery.Written;
import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.discord.chat.ComponentId;
import app.convive.meeting.Meeting;
import app.convive.meeting.chat.DaySheet;
import app.convive.reminder.Announcements;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.springframework.stereotype.Component;

/** Mentions in the channel, because an organiser asked for it, those whom a step's direct messages have not reached. */
@Component
class MentionLetter implements Letter {

    /** As many as one message can name and still say why. */
    static final int MOST = 60;

    private final Announcements announcements;
    private final Languages languages;
    private final Phrases phrases;

    MentionLetter(Announcements announcements, Languages languages, Phrases phrases) {
        this.announcements = announcements;
        this.languages = languages;
        this.phrases = phrases;
    }

    @Override
    public String kind() {
        return Announcements.MENTION_LETTER;
    }

    @Override
    public Written write(Delivery delivery) {
        Language language = languages.ofServer(delivery.server());
        List<Long> unreached =
                announcements.unreached(delivery).stream().limit(MOST).toList();
        return unreached.isEmpty()
                ? new Written.NoLongerOwed()
                : announcements
                        .ofStep(delivery, language)
                        .<Written>map(it -> {
                            String announced = phrases.announced(language, it.meeting(), it.beginning());
                            return new Written.Message(message(language, it.meeting(), announced, unreached)
                                    .build());
                        })
                        .orElseGet(Written.NoLongerOwed::new);
    }

    private static MessageCreateBuilder message(
            Language language, Meeting meeting, String announced, List<Long> users) {
        String names = users.stream().map(user -> "<@" + user + ">").collect(Collectors.joining(" "));
        return new MessageCreateBuilder()
                .setContent(names + "\n" + announced)
                .setAllowedMentions(Set.of())
                .mentionUsers(users.stream().mapToLong(Long::longValue).toArray())
                .setComponents(ActionRow.of(
                        Button.secondary(DaySheet.opens(meeting.id()), TEXTS.say(language, "button.programme")),
                        Button.secondary(
                                ComponentId.of(RemindCommands.REMIND, meeting.id()),
                                TEXTS.say(language, "button.remind"))));
    }

    @Override
    public String label(Delivery delivery, Language language) {
        return TEXTS.say(language, "mention.label");
    }
}
