package app.convive.reminder.chat;

import static app.convive.reminder.ReminderWords.TEXTS;

import app.convive.discord.chat.ComponentId;
import app.convive.meeting.chat.CardPart;
import app.convive.meeting.chat.CardSheet;
import net.dv8tion.jda.api.components.buttons.Button;
import org.springframework.stereotype.Component;

/** The button «Me rappeler» on a meeting's card. */
@Component
class ReminderCardPart implements CardPart {

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void addTo(CardSheet card) {
        card.button(Button.secondary(
                ComponentId.of(RemindCommands.REMIND, card.meeting().id()),
                TEXTS.say(card.language(), "button.remind")));
    }
}
