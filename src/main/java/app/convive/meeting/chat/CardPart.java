package app.convive.meeting.chat;

/** What a room has to show on the cards of meetings; each such bean is asked whenever a card is written. */
public interface CardPart {

    /** Smaller ones come first. */
    int order();

    /** Adds lines and buttons. Figures are read now; what it adds must depend on the database alone. */
    void addTo(CardSheet card);
}
