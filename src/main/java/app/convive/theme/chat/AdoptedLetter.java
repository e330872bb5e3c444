package app.convive.theme.chat;

import static app.convive.theme.chat.ThemeTexts.TEXTS;

import app.convive.delivery.Delivery;
import app.convive.delivery.Letter;
import app.convive.delivery.Written;
import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.discord.text.Markup;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.meeting.chat.DaySheet;
import app.convive.theme.ThemeAdoption;
import app.convive.theme.ThemeProposal;
import app.convive.theme.ThemeService;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells proposer and supporters that their theme is adopted; the subject is the proposal's id. */
@Component
class AdoptedLetter implements Letter {

    private final ThemeService themes;
    private final AgendaService agendas;
    private final Languages languages;

    AdoptedLetter(ThemeService themes, AgendaService agendas, Languages languages) {
        this.themes = themes;
        this.agendas = agendas;
        this.languages = languages;
    }

    @Override
    public String kind() {
        return ThemeAdoption.LETTER;
    }

    @Override
    public Written write(Delivery delivery) {
        return themes.find(delivery.server(), Long.parseLong(delivery.subject()))
                .filter(ThemeProposal::adopted)
                .flatMap(proposal -> agendas.meeting(proposal.meeting())
                        .filter(meeting -> !meeting.cancelled())
                        .<Written>map(meeting -> letter(delivery, proposal, meeting)))
                .orElseGet(Written.NoLongerOwed::new);
    }

    private Written letter(Delivery delivery, ThemeProposal proposal, Meeting meeting) {
        long reader = delivery.recipient().id();
        Language language = languages.ofPerson(reader, delivery.server());
        String text = TEXTS.say(
                language,
                proposal.author() == reader ? "letter.yours" : "letter.supported",
                "title",
                ThemeCardLetter.title(proposal),
                "meeting",
                Markup.line(Markup.shortened(meeting.title(), 150)),
                "version",
                meeting.version());
        return new Written.Message(new MessageCreateBuilder()
                .setContent(text)
                .setComponents(ActionRow.of(
                        Button.secondary(DaySheet.opens(meeting.id()), TEXTS.say(language, "letter.programme"))))
                .build());
    }

    @Override
    public @Nullable String label(Delivery delivery, Language language) {
        return themes.find(delivery.server(), Long.parseLong(delivery.subject()))
                .map(proposal -> TEXTS.say(language, "letter.label", "title", ThemeCardLetter.title(proposal)))
                .orElse(null);
    }
}
