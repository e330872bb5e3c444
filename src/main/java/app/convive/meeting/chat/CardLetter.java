package app.convive.meeting.chat;

import app.convive.delivery.Delivery;
import app.convive.delivery.Letter;
import app.convive.delivery.Written;
import app.convive.discord.Language;
import app.convive.discord.text.Markup;
import app.convive.meeting.AgendaService;
import app.convive.meeting.CardTouched;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Posts a meeting's card in its channel and keeps it true; the subject is the meeting's id. */
@Component
class CardLetter implements Letter {

    private final AgendaService agendas;
    private final CardWriter writer;

    CardLetter(AgendaService agendas, CardWriter writer) {
        this.agendas = agendas;
        this.writer = writer;
    }

    @Override
    public String kind() {
        return CardTouched.LETTER;
    }

    @Override
    public boolean keptTrue() {
        return true;
    }

    @Override
    public Written write(Delivery delivery) {
        return agendas.meeting(meeting(delivery))
                .map(writer::write)
                .<Written>map(Written.Message::new)
                .orElseGet(Written.NoLongerOwed::new);
    }

    @Override
    public @Nullable String label(Delivery delivery, Language language) {
        return agendas.meeting(meeting(delivery))
                .map(meeting -> MeetingTexts.TEXTS.say(
                        language, "card.label", "title", Markup.line(Markup.shortened(meeting.title(), 100))))
                .orElse(null);
    }

    private static long meeting(Delivery delivery) {
        return Long.parseLong(delivery.subject());
    }
}
