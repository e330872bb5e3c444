package app.convive.reminder.chat;

import static app.convive.reminder.ReminderWords.TEXTS;

import app.convive.delivery.Delivery;
import app.convive.delivery.Letter;
import app.convive.delivery.Recipient;
import app.convive.delivery.Written;
import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.discord.chat.ComponentId;
import app.convive.meeting.Meeting;
import app.convive.meeting.chat.DaySheet;
import app.convive.reminder.Announcement;
import app.convive.reminder.Announcements;
import app.convive.reminder.ReminderWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a step says: to everybody in the channel, or to one person with their own items. Pings nobody. */
@Component
class StepLetter implements Letter {

    private final Announcements announcements;
    private final Languages languages;
    private final ReminderWords words;
    private final Phrases phrases;
    private final DirectMessageFoot foot;

    StepLetter(
            Announcements announcements,
            Languages languages,
            ReminderWords words,
            Phrases phrases,
            DirectMessageFoot foot) {
        this.announcements = announcements;
        this.languages = languages;
        this.words = words;
        this.phrases = phrases;
        this.foot = foot;
    }

    @Override
    public String kind() {
        return Announcements.STEP_LETTER;
    }

    @Override
    public Written write(Delivery delivery) {
        Language language = switch (delivery.recipient()) {
            case Recipient.Channel channel -> languages.ofServer(delivery.server());
            case Recipient.Person person -> languages.ofPerson(person.id(), delivery.server());
        };
        return announcements
                .ofStep(delivery, language)
                .<Written>map(it -> new Written.Message(message(language, it, delivery.recipient())
                        .setAllowedMentions(Set.of())
                        .build()))
                .orElseGet(Written.NoLongerOwed::new);
    }

    private MessageCreateBuilder message(Language language, Announcement announcement, Recipient recipient) {
        Meeting meeting = announcement.meeting();
        List<String> text = new ArrayList<>();
        text.add(phrases.announced(language, meeting, announcement.beginning()));
        text.addAll(Phrases.place(language, meeting.place()));
        List<Button> buttons = new ArrayList<>(List.of(
                Button.secondary(DaySheet.opens(meeting.id()), TEXTS.say(language, "button.programme")),
                Button.secondary(
                        ComponentId.of(RemindCommands.REMIND, meeting.id()), TEXTS.say(language, "button.remind"))));
        String ending = "";
        if (recipient instanceof Recipient.Person person) {
            ending = "\n" + TEXTS.say(language, "step.way", "channel", "<#" + meeting.homeChannel() + ">")
                    + foot.line(language, person.id());
            buttons.add(foot.button(language));
        }
        if (!announcement.items().isEmpty()) {
            text.add(TEXTS.say(language, announcement.chosen() ? "step.chosen" : "step.all"));
        }
        String head = String.join("\n", text);
        String tail = (announcement.lines().isEmpty() ? "" : "\n" + String.join("\n", announcement.lines())) + ending;
        return new MessageCreateBuilder()
                .setContent(LongText.fitting(head, ItemLines.of(language, announcement.items()), tail, language))
                .setComponents(ActionRow.of(buttons));
    }

    @Override
    public @Nullable String label(Delivery delivery, Language language) {
        return announcements
                .step(delivery)
                .map(step -> TEXTS.say(language, "step.label", "step", words.name(language, step)))
                .orElse(null);
    }
}
