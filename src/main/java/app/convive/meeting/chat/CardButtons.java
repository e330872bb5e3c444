package app.convive.meeting.chat;

import app.convive.discord.Language;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import java.util.Comparator;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The buttons that stand on a meeting's card, for messages that point to them. */
@Component
public class CardButtons {

    private final AgendaService agendas;
    private final List<CardPart> parts;

    CardButtons(AgendaService agendas, List<CardPart> parts) {
        this.agendas = agendas;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(CardPart::order)).toList();
    }

    /** None for a meeting that is cancelled. */
    @Transactional(readOnly = true)
    public List<Button> of(Meeting meeting, Language language) {
        return filled(meeting, language).buttons();
    }

    /** The card with what the rooms have to show on it. */
    CardSheet filled(Meeting meeting, Language language) {
        CardSheet sheet = new CardSheet(meeting, agendas.agenda(meeting), language);
        if (!meeting.cancelled()) {
            parts.forEach(part -> part.addTo(sheet));
        }
        return sheet;
    }
}
