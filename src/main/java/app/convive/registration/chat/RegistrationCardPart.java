package app.convive.registration.chat;

import static app.convive.registration.chat.RegistrationTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.meeting.chat.CardPart;
import app.convive.meeting.chat.CardSheet;
import app.convive.registration.AttendanceReader;
import app.convive.registration.Figures;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many come, on the meeting's card, and the buttons to answer with. */
@Component
class RegistrationCardPart implements CardPart {

    private static final int ORDER = 10;

    private final AttendanceReader attendance;

    RegistrationCardPart(AttendanceReader attendance) {
        this.attendance = attendance;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void addTo(CardSheet card) {
        long meeting = card.meeting().id();
        Language language = card.language();
        attendance.figures(meeting).ifPresent(figures -> {
            card.line(line(language, figures));
            card.button(Buttons.join(language, meeting));
            card.button(Buttons.absent(language, meeting));
            card.button(Buttons.sheet(language, meeting));
        });
        attendance.itemFigures(meeting).forEach((item, figures) -> {
            if (figures.places() != null) {
                card.remark(item, places(language, figures));
            }
        });
    }

    /** «**12** inscrits · 30 places · 18 places restantes», «… · complet · 3 personnes sur liste d’attente». */
    private static String line(Language language, Figures figures) {
        List<String> parts = new ArrayList<>();
        parts.add(TEXTS.say(language, "card.coming", "coming", figures.coming()));
        if (figures.places() != null) {
            parts.add(TEXTS.say(language, "card.places", "places", figures.places()));
        }
        Integer left = figures.left();
        if (figures.full()) {
            parts.add(TEXTS.say(language, "card.full"));
        } else if (left != null) {
            parts.add(TEXTS.say(language, "card.left", "left", left));
        }
        if (figures.waiting() > 0) {
            parts.add(TEXTS.say(language, "card.waiting", "waiting", figures.waiting()));
        }
        return String.join(" · ", parts);
    }

    private static String places(Language language, Figures figures) {
        if (figures.waiting() > 0) {
            return TEXTS.say(language, "card.item.waiting", "waiting", figures.waiting());
        }
        Integer left = figures.left();
        return figures.full() || left == null
                ? TEXTS.say(language, "card.full")
                : TEXTS.say(language, "card.left", "left", left);
    }
}
