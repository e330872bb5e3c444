package app.convive.registration.chat;

import static app.convive.registration.chat.RegistrationTexts.TEXTS;

import app.convive.delivery.Delivery;
import app.convive.delivery.Written;
import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What all direct messages of this room are written on: the meeting, in the language of who reads it. */
@Component
class LetterPaper {

    private final AgendaService agendas;
    private final Languages languages;
    private final InstantSource clock;

    LetterPaper(AgendaService agendas, Languages languages, InstantSource clock) {
        this.agendas = agendas;
        this.languages = languages;
        this.clock = clock;
    }

    /** For a meeting that is still ahead or runs; nothing where it is cancelled or over. */
    Optional<Page> open(Delivery delivery, long meeting) {
        return of(delivery, meeting)
                .filter(page -> !page.meeting().cancelled() && !page.meeting().over(clock.instant()));
    }

    /** For a meeting however it stands. */
    Optional<Page> of(Delivery delivery, long meeting) {
        return agendas.meeting(meeting)
                .map(found -> new Page(languages.ofPerson(delivery.recipient().id(), delivery.server()), found));
    }

    /** What a message is, for organisers; nothing where the meeting is not known any more. */
    @Nullable
    String label(Language language, String key, Optional<Long> meeting) {
        return meeting.flatMap(agendas::meeting)
                .map(found -> TEXTS.say(language, key, "title", RegistrationTexts.title(found)))
                .orElse(null);
    }

    /** One message in the making. */
    record Page(Language language, Meeting meeting) {

        /** A sentence that may name the meeting's title and days. */
        String say(String key, Object... more) {
            Object[] ours = {
                "title", RegistrationTexts.title(meeting), "when", RegistrationTexts.when(language, meeting)
            };
            return TEXTS.say(
                    language, key, Stream.of(ours, more).flatMap(Stream::of).toArray());
        }

        Written write(String words, Button... buttons) {
            return new Written.Message(new MessageCreateBuilder()
                    .setContent(words)
                    .setComponents(ActionRow.of(List.of(buttons)))
                    .build());
        }
    }
}
