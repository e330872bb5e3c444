package app.convive.registration.chat;

import app.convive.delivery.Delivery;
import app.convive.delivery.Letter;
import app.convive.delivery.Written;
import app.convive.discord.Language;
import app.convive.registration.Notices;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells those who were registered, or waited, that the meeting will not take place. */
@Component
class MeetingCancelledLetter implements Letter {

    private final LetterPaper paper;

    MeetingCancelledLetter(LetterPaper paper) {
        this.paper = paper;
    }

    @Override
    public String kind() {
        return Notices.MEETING_CANCELLED;
    }

    @Override
    public Written write(Delivery delivery) {
        return paper.of(delivery, meeting(delivery))
                .map(page -> page.write(
                        page.say("letter.cancelled"),
                        Buttons.programme(page.language(), page.meeting().id())))
                .orElseGet(Written.NoLongerOwed::new);
    }

    private static long meeting(Delivery delivery) {
        return Long.parseLong(delivery.subject());
    }

    @Override
    public @Nullable String label(Delivery delivery, Language language) {
        return paper.label(language, "letter.cancelled.label", Optional.of(meeting(delivery)));
    }
}
