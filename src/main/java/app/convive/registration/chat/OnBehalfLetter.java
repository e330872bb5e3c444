package app.convive.registration.chat;

import app.convive.delivery.Delivery;
import app.convive.delivery.Letter;
import app.convive.delivery.Written;
import app.convive.discord.Language;
import app.convive.registration.NoticeReader;
import app.convive.registration.Notices;
import app.convive.registration.Notified;
import net.dv8tion.jda.api.components.buttons.Button;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells somebody what an organiser answered for them. */
@Component
class OnBehalfLetter implements Letter {

    private final NoticeReader notices;
    private final LetterPaper paper;

    OnBehalfLetter(NoticeReader notices, LetterPaper paper) {
        this.notices = notices;
        this.paper = paper;
    }

    @Override
    public String kind() {
        return Notices.ON_BEHALF;
    }

    @Override
    public Written write(Delivery delivery) {
        return notices.registration(delivery.subject())
                .flatMap(notified -> paper.open(delivery, notified.meeting()).map(page -> write(page, notified)))
                .orElseGet(Written.NoLongerOwed::new);
    }

    private static Written write(LetterPaper.Page page, Notified notified) {
        Language language = page.language();
        long meeting = notified.meeting();
        Button change = switch (notified.standing()) {
            case COMING -> Buttons.cancel(language, meeting);
            case WAITING -> Buttons.leaveLine(language, meeting);
            case ABSENT -> Buttons.join(language, meeting);
        };
        return page.write(
                page.say("letter.behalf." + notified.standing(), "rank", notified.rank()),
                Buttons.sheet(language, meeting),
                change);
    }

    @Override
    public @Nullable String label(Delivery delivery, Language language) {
        return paper.label(
                language,
                "letter.behalf.label",
                notices.registration(delivery.subject()).map(Notified::meeting));
    }
}
