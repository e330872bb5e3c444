package app.convive.theme.chat;

import static app.convive.theme.chat.ThemeTexts.TEXTS;

import app.convive.delivery.Deliveries;
import app.convive.delivery.Delivery;
import app.convive.delivery.Letter;
import app.convive.delivery.LetterTouched;
import app.convive.delivery.Owed;
import app.convive.delivery.Recipient;
import app.convive.delivery.Written;
import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.text.Markup;
import app.convive.meeting.AgendaService;
import app.convive.network.People;
import app.convive.theme.ThemeProposal;
import app.convive.theme.ThemeRanking;
import app.convive.theme.ThemeService;
import app.convive.theme.ThemeTouched;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The card of a proposed theme in the meeting's channel, kept true; the subject is the proposal's id. */
@Component
class ThemeCardLetter implements Letter {

    private static final String KIND = "theme-card";
    private static final int LONGEST_DESCRIPTION = 1500;

    private final ThemeService themes;
    private final ThemeRanking ranking;
    private final AgendaService agendas;
    private final Languages languages;
    private final People people;
    private final Deliveries deliveries;
    private final ApplicationEventPublisher events;

    ThemeCardLetter(
            ThemeService themes,
            ThemeRanking ranking,
            AgendaService agendas,
            Languages languages,
            People people,
            Deliveries deliveries,
            ApplicationEventPublisher events) {
        this.themes = themes;
        this.ranking = ranking;
        this.agendas = agendas;
        this.languages = languages;
        this.people = people;
        this.deliveries = deliveries;
        this.events = events;
    }

    /** The first touch owes the card, which is harmless to owe again; later ones have it compared. */
    @EventListener
    void touched(ThemeTouched touched) {
        ThemeProposal proposal = touched.proposal();
        String subject = String.valueOf(proposal.id());
        agendas.meeting(proposal.meeting())
                .ifPresent(meeting -> deliveries.owe(
                        Owed.of(proposal.server(), KIND, subject, Recipient.channel(meeting.homeChannel()))));
        events.publishEvent(new LetterTouched(KIND, subject));
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
        return themes.find(delivery.server(), Long.parseLong(delivery.subject()))
                .<Written>map(proposal -> new Written.Message(card(proposal)))
                .orElseGet(Written.NoLongerOwed::new);
    }

    @Override
    public @Nullable String label(Delivery delivery, Language language) {
        return themes.find(delivery.server(), Long.parseLong(delivery.subject()))
                .map(proposal -> TEXTS.say(language, "card.label", "title", title(proposal)))
                .orElse(null);
    }

    private MessageCreateData card(ThemeProposal proposal) {
        Language language = languages.ofServer(proposal.server());
        List<ContainerChildComponent> content = new ArrayList<>();
        content.add(TextDisplay.of(head(language, proposal)));
        if (!proposal.description().isEmpty() && !proposal.withdrawn()) {
            content.add(TextDisplay.of(Markup.literal(Markup.shortened(proposal.description(), LONGEST_DESCRIPTION))));
        }
        content.add(TextDisplay.of(foot(language, proposal)));
        if (!proposal.adopted() && !proposal.withdrawn()) {
            content.add(ActionRow.of(buttons(language, proposal)));
        }
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(Container.of(content))
                .build();
    }

    private static String head(Language language, ThemeProposal proposal) {
        String key = switch (proposal.state()) {
            case PROPOSED -> "card.head";
            case ADOPTED -> "card.head.adopted";
            case WITHDRAWN -> "card.head.withdrawn";
        };
        return TEXTS.say(language, key, "title", title(proposal));
    }

    private String foot(Language language, ThemeProposal proposal) {
        String author =
                people.names(proposal.server(), List.of(proposal.author())).get(proposal.author());
        String foot = TEXTS.say(
                language,
                author == null ? "card.foot.anonymous" : "card.foot",
                "author",
                author == null ? "" : Markup.line(Markup.shortened(author, 80)),
                "count",
                ranking.supporters(proposal));
        return proposal.edited() ? foot + " " + TEXTS.say(language, "card.edited") : foot;
    }

    private static List<Button> buttons(Language language, ThemeProposal proposal) {
        return List.of(
                Button.primary(ComponentId.of(ThemeCommands.SUPPORT, proposal.id()), TEXTS.say(language, "support")),
                Button.secondary(
                        ComponentId.of(ThemeCommands.UNSUPPORT, proposal.id()), TEXTS.say(language, "unsupport")),
                Button.secondary(ComponentId.of(ThemeCommands.EDIT, proposal.id()), TEXTS.say(language, "edit")));
    }

    static String title(ThemeProposal proposal) {
        return Markup.line(Markup.shortened(proposal.title(), 150));
    }
}
