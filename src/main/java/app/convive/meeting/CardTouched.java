package app.convive.meeting;

import app.convive.delivery.LetterTouched;

/** The hint that something on a meeting's card may have changed, for whoever changes it. */
public final class CardTouched {

    /** The kind of the letter that is the card; its subject is the meeting's id. */
    public static final String LETTER = "card";

    private CardTouched() {}

    /** To be published in the changing transaction. */
    public static LetterTouched of(long meeting) {
        return new LetterTouched(LETTER, String.valueOf(meeting));
    }
}
