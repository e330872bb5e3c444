package app.convive.question.chat;

import static app.convive.question.chat.QuestionTexts.TEXTS;

import app.convive.delivery.Deliveries;
import app.convive.delivery.Delivery;
import app.convive.delivery.Letter;
import app.convive.delivery.LetterTouched;
import app.convive.delivery.Owed;
import app.convive.delivery.Recipient;
import app.convive.delivery.Written;
import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.network.LogChannelChosen;
import app.convive.network.SettingsService;
import app.convive.question.PassedLookup;
import app.convive.question.PassedQuestion;
import app.convive.question.PassedTouched;
import java.util.Set;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A question that was passed on, in the organisers' log: they reply to it or use its button, and it shows what was
 * answered. The subject is the question's id. Without a channel for the log, {@code /reunion questions} shows it.
 */
@Component
class PassedLetter implements Letter {

    private static final String KIND = "passed-question";

    private final PassedLookup passed;
    private final PassedSheet sheet;
    private final SettingsService settings;
    private final Languages languages;
    private final Deliveries deliveries;
    private final ApplicationEventPublisher events;

    PassedLetter(
            PassedLookup passed,
            PassedSheet sheet,
            SettingsService settings,
            Languages languages,
            Deliveries deliveries,
            ApplicationEventPublisher events) {
        this.passed = passed;
        this.sheet = sheet;
        this.settings = settings;
        this.languages = languages;
        this.deliveries = deliveries;
        this.events = events;
    }

    /** The first touch owes it, which is harmless to owe again; later ones have it compared. */
    @EventListener
    void on(PassedTouched touched) {
        PassedQuestion question = touched.question();
        Long channel = settings.of(question.server()).logChannel();
        if (channel != null) {
            owe(question, channel);
        }
        events.publishEvent(new LetterTouched(KIND, String.valueOf(question.id())));
    }

    /** What waits since there was no channel for the log. */
    @EventListener
    void on(LogChannelChosen chosen) {
        passed.openOf(chosen.server()).forEach(question -> owe(question, chosen.channel()));
    }

    private void owe(PassedQuestion question, long channel) {
        deliveries.owe(Owed.of(question.server(), KIND, String.valueOf(question.id()), Recipient.channel(channel)));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean keptTrue() {
        return true;
    }

    @Override
    public Written write(Delivery delivery) {
        Language language = languages.ofServer(delivery.server());
        return passed.find(delivery.server(), Long.parseLong(delivery.subject()))
                .<Written>map(question -> new Written.Message(new MessageCreateBuilder()
                        .setContent(sheet.text(language, question))
                        .setComponents(ActionRow.of(sheet.buttons(language, question)))
                        .setAllowedMentions(Set.of())
                        .build()))
                .orElseGet(Written.NoLongerOwed::new);
    }

    @Override
    public void sent(Delivery delivery, long messageId) {
        passed.posted(delivery.server(), Long.parseLong(delivery.subject()), messageId);
    }

    @Override
    public @Nullable String label(Delivery delivery, Language language) {
        return TEXTS.say(language, "passed.label");
    }
}
