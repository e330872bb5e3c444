package app.convive.meeting;

import app.convive.delivery.Deliveries;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a meeting's card is found on Discord, for what is read elsewhere. */
@Component
public class CardAddress {

    private static final String CHANNEL = "https://discord.com/channels/%d/%d";

    private final Deliveries deliveries;

    CardAddress(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** The address of the card's message, or of its channel until it is posted. */
    @Transactional(readOnly = true)
    public String of(Meeting meeting) {
        return deliveries
                .standing(CardTouched.LETTER, String.valueOf(meeting.id()))
                .map(card -> CHANNEL.formatted(meeting.server(), card.channelId()) + "/" + card.messageId())
                .orElseGet(() -> CHANNEL.formatted(meeting.server(), meeting.homeChannel()));
    }
}
