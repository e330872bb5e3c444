package app.convive.registration.chat;

import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.meeting.chat.DaySheet;
import net.dv8tion.jda.api.components.buttons.Button;

/** The buttons of this room. They stand on cards, sheets and direct messages, and work as long as their meeting is there. */
final class Buttons {

    /** {@code join:<meeting>}. */
    static final String JOIN = "join";

    /** {@code absent:<meeting>}. */
    static final String ABSENT = "absent";

    /** {@code sheet:<meeting>}. */
    static final String SHEET = "sheet";

    /** {@code swap:<meeting>:<item>}. */
    static final String SWAP = "swap";

    /** {@code seat:<meeting>:<registration>}. */
    static final String SEAT = "seat";

    /** {@code calendar:<meeting>}. */
    static final String CALENDAR = "calendar";

    /** {@code feed:<meeting>}. */
    static final String FEED = "feed";

    /** {@code feed-renew:<meeting>}. */
    static final String FEED_RENEW = "feed-renew";

    /** {@code feed-revoke:<meeting>}. */
    static final String FEED_REVOKE = "feed-revoke";

    private Buttons() {}

    static Button join(Language language, long meeting) {
        return Button.success(ComponentId.of(JOIN, meeting), words(language, "join"));
    }

    static Button absent(Language language, long meeting) {
        return Button.secondary(ComponentId.of(ABSENT, meeting), words(language, "absent"));
    }

    /** The same for somebody who has a place. */
    static Button cancel(Language language, long meeting) {
        return Button.secondary(ComponentId.of(ABSENT, meeting), words(language, "cancel"));
    }

    /** The same for somebody who waits. */
    static Button leaveLine(Language language, long meeting) {
        return Button.secondary(ComponentId.of(ABSENT, meeting), words(language, "leave-line"));
    }

    static Button sheet(Language language, long meeting) {
        return Button.secondary(ComponentId.of(SHEET, meeting), words(language, "sheet"));
    }

    /** The same, for choosing. */
    static Button points(Language language, long meeting) {
        return Button.primary(ComponentId.of(SHEET, meeting), words(language, "points"));
    }

    static Button programme(Language language, long meeting) {
        return Button.secondary(DaySheet.opens(meeting), words(language, "programme"));
    }

    static Button calendar(Language language, long meeting) {
        return Button.secondary(ComponentId.of(CALENDAR, meeting), words(language, "calendar"));
    }

    static Button feed(Language language, long meeting) {
        return Button.secondary(ComponentId.of(FEED, meeting), words(language, "feed"));
    }

    static Button renewFeed(Language language, long meeting) {
        return Button.secondary(ComponentId.of(FEED_RENEW, meeting), words(language, "feed-renew"));
    }

    static Button revokeFeed(Language language, long meeting) {
        return Button.danger(ComponentId.of(FEED_REVOKE, meeting), words(language, "feed-revoke"));
    }

    static Button swap(Language language, long meeting, long item) {
        return Button.primary(ComponentId.of(SWAP, meeting, item), words(language, "swap"));
    }

    static Button keep(Language language, long meeting) {
        return Button.secondary(ComponentId.of(SHEET, meeting), words(language, "keep"));
    }

    static Button seat(Language language, long meeting, long registration) {
        return Button.danger(ComponentId.of(SEAT, meeting, registration), words(language, "seat"));
    }

    private static String words(Language language, String button) {
        return RegistrationTexts.TEXTS.say(language, "button." + button);
    }
}
