package app.convive.registration.chat;

import app.convive.discord.Language;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.discord.text.Texts;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.Meeting;

/** The sentences of this room, and the words for what all of them speak of. */
final class RegistrationTexts {

    static final Texts TEXTS = Texts.of("registration");

    private static final int LONGEST_TITLE = 150;

    private RegistrationTexts() {}

    static String title(Meeting meeting) {
        return Markup.line(Markup.shortened(meeting.title(), LONGEST_TITLE));
    }

    static String title(AgendaItem item) {
        return Markup.line(Markup.shortened(item.title(), LONGEST_TITLE));
    }

    static String when(Language language, Meeting meeting) {
        return Moments.days(language, meeting.firstDay(), meeting.lastDay());
    }

    /** «jeudi 17 mai, 14 h – 17 h». */
    static String when(Language language, AgendaItem item) {
        String day = Moments.day(language, item.day());
        return item.start() == null ? day : day + ", " + Moments.span(language, item.start(), item.end());
    }

    /** Words on a button or in a menu: plain text, cut to what Discord takes there. */
    static String label(String text, int longest) {
        return Markup.shortened(Markup.oneLine(text), longest);
    }
}
