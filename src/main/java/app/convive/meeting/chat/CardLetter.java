package app.convive.meeting.chat;

import app.convive.delivery.Delivery;
import app.convive.delivery.Letter;
import app.convive.delivery.Written;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Card;
import app.convive.meeting.Cards;
import org.springframework.stereotype.Component;

/** Posts a meeting's card in its channel; the subject is the meeting's id. */
@Component
class CardLetter implements Letter {

    static final String KIND = "card";

    private final AgendaService agendas;
    private final CardWriter writer;
    private final Cards cards;

    CardLetter(AgendaService agendas, CardWriter writer, Cards cards) {
        this.agendas = agendas;
        this.writer = writer;
        this.cards = cards;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Written write(Delivery delivery) {
        return agendas.meeting(meeting(delivery))
                .map(writer::write)
                .<Written>map(Written.Message::new)
                .orElseGet(Written.NoLongerOwed::new);
    }

    /** From now on this message is the card. What has changed since it was written is put right by the next comparison. */
    @Override
    public void sent(Delivery delivery, long messageId) {
        long meeting = meeting(delivery);
        cards.save(new Card(meeting, delivery.recipient().id(), messageId, ""));
    }

    private static long meeting(Delivery delivery) {
        return Long.parseLong(delivery.subject());
    }
}
