package app.convive.theme.chat;

import static app.convive.theme.chat.ThemeTexts.TEXTS;

import app.convive.discord.chat.ComponentId;
import app.convive.meeting.chat.CardPart;
import app.convive.meeting.chat.CardSheet;
import app.convive.theme.ThemeRanking;
import app.convive.theme.ThemeService;
import net.dv8tion.jda.api.components.buttons.Button;
import org.springframework.stereotype.Component;

/** Open slots on a meeting's card: how many, how many proposals, and the way to propose one. */
@Component
class ThemeCardPart implements CardPart {

    private final ThemeService themes;
    private final ThemeRanking ranking;

    ThemeCardPart(ThemeService themes, ThemeRanking ranking) {
        this.themes = themes;
        this.ranking = ranking;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void addTo(CardSheet card) {
        int open = themes.openSlots(card.meeting()).size();
        if (open == 0) {
            return;
        }
        int proposals = ranking.proposed(card.meeting());
        card.line(TEXTS.say(card.language(), "part", "open", open, "proposals", proposals));
        card.button(Button.secondary(
                ComponentId.of(ThemeCommands.PROPOSE, card.meeting().id()), TEXTS.say(card.language(), "propose")));
    }
}
