package app.convive.registration.chat;

import static java.util.Objects.requireNonNull;

import app.convive.delivery.Delivery;
import app.convive.delivery.Letter;
import app.convive.delivery.Written;
import app.convive.discord.Language;
import app.convive.meeting.AgendaItem;
import app.convive.registration.NoticeReader;
import app.convive.registration.Notices;
import app.convive.registration.Notified;
import app.convive.registration.SheetReader;
import app.convive.registration.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells somebody who waited for an item that a place there is theirs. */
@Component
class PointGivenLetter implements Letter {

    private final NoticeReader notices;
    private final SheetReader sheets;
    private final LetterPaper paper;

    PointGivenLetter(NoticeReader notices, SheetReader sheets, LetterPaper paper) {
        this.notices = notices;
        this.sheets = sheets;
        this.paper = paper;
    }

    @Override
    public String kind() {
        return Notices.POINT_GIVEN;
    }

    @Override
    public Written write(Delivery delivery) {
        return notices.choice(delivery.subject())
                .filter(notified -> notified.standing() == Standing.COMING)
                .flatMap(notified -> paper.open(delivery, notified.meeting())
                        .flatMap(page -> sheets.item(page.meeting(), requireNonNull(notified.item()))
                                .map(item -> write(page, item))))
                .orElseGet(Written.NoLongerOwed::new);
    }

    private static Written write(LetterPaper.Page page, AgendaItem item) {
        return page.write(
                page.say(
                        "letter.point",
                        "item",
                        RegistrationTexts.title(item),
                        "when",
                        RegistrationTexts.when(page.language(), item)),
                Buttons.sheet(page.language(), page.meeting().id()));
    }

    @Override
    public @Nullable String label(Delivery delivery, Language language) {
        return paper.label(
                language,
                "letter.point.label",
                notices.choice(delivery.subject()).map(Notified::meeting));
    }
}
