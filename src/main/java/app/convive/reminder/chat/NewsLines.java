package app.convive.reminder.chat;

import static app.convive.reminder.ReminderWords.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.meeting.AgendaItem;
import app.convive.reminder.Clash;
import app.convive.reminder.ItemNews;
import app.convive.reminder.MeetingNews;
import app.convive.reminder.News;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is new about an item, in one sentence with what people knew. */
final class NewsLines {

    private static final int LONGEST_NOTE = 500;

    private NewsLines() {}

    /** The meeting as a whole, its items, what the organiser says. */
    static List<String> of(Language language, News news) {
        List<String> lines = new ArrayList<>();
        MeetingNews whole = news.whole();
        if (whole != null) {
            lines.addAll(of(language, whole));
        }
        news.items().forEach(item -> lines.add("- " + of(language, item)));
        if (news.note() != null) {
            lines.add(
                    TEXTS.say(language, "news.note", "note", Markup.line(Markup.shortened(news.note(), LONGEST_NOTE))));
        }
        return lines;
    }

    private static List<String> of(Language language, MeetingNews news) {
        List<String> lines = new ArrayList<>();
        if (news.otherDays()) {
            lines.add("- "
                    + TEXTS.say(
                            language,
                            "news.days",
                            "days",
                            Moments.days(
                                    language, news.now().firstDay(), news.now().lastDay()),
                            "known",
                            Moments.days(
                                    language,
                                    news.known().firstDay(),
                                    news.known().lastDay())));
        }
        LocalDateTime start = news.now().start();
        LocalDateTime known = news.known().start();
        if (news.otherStart() && start != null && known != null) {
            lines.add("- "
                    + TEXTS.say(
                            language,
                            "news.start",
                            "moment",
                            Moments.dayAndTime(language, start),
                            "known",
                            Moments.time(language, known.toLocalTime())));
        }
        if (news.elsewhere()) {
            lines.add("- "
                    + TEXTS.say(
                            language,
                            "news.whole.elsewhere",
                            "place",
                            place(news.now().place()),
                            "knownPlace",
                            place(news.known().place())));
        }
        return lines;
    }

    /** Two items that somebody chose are on at the same moment now. */
    static String clash(Language language, Clash clash) {
        return TEXTS.say(
                language,
                "news.clash",
                "item",
                Phrases.title(clash.changed()),
                "other",
                Phrases.title(clash.other()),
                "moment",
                moment(language, clash.other()));
    }

    private static String of(Language language, ItemNews news) {
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
                place(item.place()),
                "knownPlace",
                place(known.place()));
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

    private static String place(@Nullable String place) {
        return place == null ? "" : Markup.line(Markup.shortened(place, 80));
    }
}
