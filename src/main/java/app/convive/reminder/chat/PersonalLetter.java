package app.convive.reminder.chat;

import static app.convive.reminder.ReminderWords.TEXTS;

import app.convive.delivery.Delivery;
import app.convive.delivery.Letter;
import app.convive.delivery.Written;
import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.meeting.chat.DaySheet;
import app.convive.reminder.Announcements;
import app.convive.reminder.Beginning;
import app.convive.reminder.Mine;
import app.convive.reminder.ReminderWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A reminder that a member set, with what is true of its item when it is sent. */
@Component
class PersonalLetter implements Letter {

    private final Announcements announcements;
    private final Languages languages;
    private final Phrases phrases;
    private final DirectMessageFoot foot;

    PersonalLetter(Announcements announcements, Languages languages, Phrases phrases, DirectMessageFoot foot) {
        this.announcements = announcements;
        this.languages = languages;
        this.phrases = phrases;
        this.foot = foot;
    }

    @Override
    public String kind() {
        return Announcements.PERSONAL_LETTER;
    }

    @Override
    public Written write(Delivery delivery) {
        Language language = languages.ofPerson(delivery.recipient().id(), delivery.server());
        return announcements
                .ofReminder(delivery)
                .<Written>map(
                        mine -> new Written.Message(message(language, mine).build()))
                .orElseGet(Written.NoLongerOwed::new);
    }

    private MessageCreateBuilder message(Language language, Mine mine) {
        List<String> text = new ArrayList<>();
        text.add(TEXTS.say(
                language,
                "personal.message",
                "item",
                Phrases.title(mine.item()),
                "moment",
                phrases.moment(
                        language,
                        mine.meeting(),
                        Beginning.of(mine.item(), mine.meeting().zone()))));
        text.addAll(Phrases.place(language, mine.item().place()));
        text.add(TEXTS.say(
                language,
                "personal.why",
                "meeting",
                Phrases.title(mine.meeting()),
                "when",
                ReminderWords.when(language, mine.reminder().when())));
        return new MessageCreateBuilder()
                .setContent(String.join("\n", text)
                        + foot.line(language, mine.reminder().user()))
                .setAllowedMentions(Set.of())
                .setComponents(ActionRow.of(
                        Button.secondary(DaySheet.opens(mine.meeting().id()), TEXTS.say(language, "button.programme")),
                        Button.secondary(MyReminders.OPEN, TEXTS.say(language, "button.mine")),
                        foot.button(language)));
    }

    @Override
    public @Nullable String label(Delivery delivery, Language language) {
        return announcements
                .mine(delivery)
                .map(mine -> TEXTS.say(language, "personal.label", "item", Phrases.title(mine.item())))
                .orElse(null);
    }
}
