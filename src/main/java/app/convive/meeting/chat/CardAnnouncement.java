package app.convive.meeting.chat;

import app.convive.delivery.Deliveries;
import app.convive.delivery.Owed;
import app.convive.delivery.Recipient;
import app.convive.meeting.AgendaPublished;
import app.convive.meeting.CardTouched;
import app.convive.meeting.Meeting;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Owes the card of a meeting to its channel, once it is confirmed. */
@Component
class CardAnnouncement {

    private final Deliveries deliveries;

    CardAnnouncement(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @EventListener
    void published(AgendaPublished published) {
        if (published.version() == 1) {
            Meeting meeting = published.meeting();
            deliveries.owe(Owed.of(
                    meeting.server(),
                    CardTouched.LETTER,
                    String.valueOf(meeting.id()),
                    Recipient.channel(meeting.homeChannel())));
        }
    }
}
