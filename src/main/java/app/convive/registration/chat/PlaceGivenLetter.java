package app.convive.registration.chat;

import app.convive.delivery.Delivery;
import app.convive.delivery.Letter;
import app.convive.delivery.Written;
import app.convive.discord.Language;
import app.convive.registration.NoticeReader;
import app.convive.registration.Notices;
import app.convive.registration.Notified;
import app.convive.registration.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells somebody who waited that a place at the meeting is theirs. */
@Component
class PlaceGivenLetter implements Letter {

    private final NoticeReader notices;
    private final LetterPaper paper;

    PlaceGivenLetter(NoticeReader notices, LetterPaper paper) {
        this.notices = notices;
        this.paper = paper;
    }

    @Override
    public String kind() {
        return Notices.PLACE_GIVEN;
    }

    @Override
    public Written write(Delivery delivery) {
        return notices.registration(delivery.subject())
                .filter(notified -> notified.standing() == Standing.COMING)
                .flatMap(notified -> paper.open(delivery, notified.meeting()))
                .map(page -> page.write(
                        page.say("letter.place"),
                        Buttons.sheet(page.language(), page.meeting().id()),
                        Buttons.cancel(page.language(), page.meeting().id())))
                .orElseGet(Written.NoLongerOwed::new);
    }

    @Override
    public @Nullable String label(Delivery delivery, Language language) {
        return paper.label(
                language,
                "letter.place.label",
                notices.registration(delivery.subject()).map(Notified::meeting));
    }
}
