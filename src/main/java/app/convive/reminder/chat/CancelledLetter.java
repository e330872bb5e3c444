package app.convive.reminder.chat;

import static app.convive.reminder.ReminderWords.TEXTS;

import app.convive.delivery.Delivery;
import app.convive.delivery.Letter;
import app.convive.delivery.Written;
import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.discord.text.Moments;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.reminder.CancellationNotice;
import java.util.Set;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells those who only had a reminder of it that a meeting is cancelled. */
@Component
class CancelledLetter implements Letter {

    private final AgendaService agendas;
    private final Languages languages;
    private final DirectMessageFoot foot;

    CancelledLetter(AgendaService agendas, Languages languages, DirectMessageFoot foot) {
        this.agendas = agendas;
        this.languages = languages;
        this.foot = foot;
    }

    @Override
    public String kind() {
        return CancellationNotice.LETTER;
    }

    @Override
    public Written write(Delivery delivery) {
        long user = delivery.recipient().id();
        Language language = languages.ofPerson(user, delivery.server());
        return agendas.meeting(Long.parseLong(delivery.subject()))
                .<Written>map(meeting -> new Written.Message(new MessageCreateBuilder()
                        .setContent(words(language, meeting) + foot.line(language, user))
                        .setAllowedMentions(Set.of())
                        .setComponents(ActionRow.of(foot.button(language)))
                        .build()))
                .orElseGet(Written.NoLongerOwed::new);
    }

    private static String words(Language language, Meeting meeting) {
        return TEXTS.say(
                language,
                "cancelled.message",
                "title",
                Phrases.title(meeting),
                "days",
                Moments.days(language, meeting.firstDay(), meeting.lastDay()));
    }

    @Override
    public @Nullable String label(Delivery delivery, Language language) {
        return agendas.meeting(Long.parseLong(delivery.subject()))
                .map(meeting -> TEXTS.say(language, "cancelled.label", "title", Phrases.title(meeting)))
                .orElse(null);
    }
}
