package app.convive.reminder.chat;

import static app.convive.reminder.ReminderWords.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.meeting.AgendaItem;
import app.convive.reminder.ItemNews;
import org.jspecify.annotations.Nullable;

/** What is new about an item, in one sentence with what people knew. */
final class NewsLines {

    private NewsLines() {}

    static String of(Language language, ItemNews news) {
        AgendaItem item = news.item();
        AgendaItem known = news.known() == null ? item : news.known();
        String key = news.dropped()
                ? "news.dropped"
                : news.back()
                        ? "news.back"
                        : news.moved() && news.elsewhere()
                                ? "news.moved.elsewhere"
                                : news.moved() ? "news.moved" : "news.elsewhere";
        return TEXTS.say(
                language,
                key,
                "item",
                Phrases.title(item),
                "moment",
                moment(language, item),
                "known",
                known.day().equals(item.day()) && known.start() != null && item.start() != null
                        ? hours(language, known)
                        : moment(language, known),
                "place",
                place(item),
                "knownPlace",
                place(known));
    }

    private static String moment(Language language, AgendaItem item) {
        String day = Moments.day(language, item.day());
        return item.start() == null
                ? day
                : TEXTS.say(language, "news.moment", "day", day, "hours", hours(language, item));
    }

    private static String hours(Language language, AgendaItem item) {
        return item.start() == null ? "" : Moments.span(language, item.start(), item.end());
    }

    private static String place(AgendaItem item) {
        @Nullable String place = item.place();
        return place == null ? "" : Markup.line(Markup.shortened(place, 80));
    }
}
