package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.DraftItem;
import app.convive.meeting.DraftView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;

/**
 * The items of a draft in pages, each of which Discord takes with its menu: by day, the doubtful ones marked with their
 * reason, dropped ones struck out.
 */
final class DraftPages {

    /** Discord takes 4,000 characters in all; the rest is for head and foot. */
    private static final int LONGEST = 2000;

    /** Discord takes 40 components in all, and a day is one. */
    private static final int MOST_DAYS = 6;

    /** Items of one page, day by day. */
    record Page(List<DraftItem> items, List<String> days) {}

    private final Language language;
    private final DraftView draft;
    private final List<Page> pages = new ArrayList<>();

    private List<DraftItem> items = new ArrayList<>();
    private Map<String, String> days = new LinkedHashMap<>();
    private int length;

    private DraftPages(Language language, DraftView draft) {
        this.language = language;
        this.draft = draft;
    }

    /** At least one page, which may be empty. */
    static List<Page> of(Language language, DraftView draft) {
        DraftPages pages = new DraftPages(language, draft);
        draft.entries().forEach(pages::add);
        pages.turn();
        return pages.pages;
    }

    /** The number of the page on which an item stands, from 0. */
    static int pageOf(Language language, DraftView draft, int key) {
        List<Page> pages = of(language, draft);
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).items().stream().anyMatch(item -> item.key() == key)) {
                return i;
            }
        }
        return 0;
    }

    private void add(DraftItem item) {
        String line = line(item);
        String day = day(item);
        boolean full = items.size() == StringSelectMenu.OPTIONS_MAX_AMOUNT
                || length + line.length() + day.length() + 6 > LONGEST
                || days.size() == MOST_DAYS && !days.containsKey(day);
        if (full && !items.isEmpty()) {
            turn();
        }
        int heading = days.containsKey(day) ? 0 : day.length() + 5;
        items.add(item);
        days.merge(day, line, (before, now) -> before + "\n" + now);
        length += line.length() + 1 + heading;
    }

    private void turn() {
        if (!items.isEmpty() || pages.isEmpty()) {
            pages.add(new Page(
                    items,
                    days.entrySet().stream()
                            .map(day -> "### " + day.getKey() + "\n" + day.getValue())
                            .toList()));
        }
        items = new ArrayList<>();
        days = new LinkedHashMap<>();
        length = 0;
    }

    private String line(DraftItem item) {
        List<AgendaItem> all = draft.entries().stream().map(DraftItem::item).toList();
        String line = AgendaLines.in(language).listed(item.item(), all);
        return switch (item.state()) {
            case PRESENT -> line + doubts(language, item) + (item.corrected() ? " ✏️" : "");
            case DROPPED -> struck(line) + TEXTS.say(language, "draft.item.dropped");
            case MERGED -> struck(line) + TEXTS.say(language, "draft.item.merged");
        };
    }

    private static String struck(String line) {
        int bullet = line.indexOf("- ") + 2;
        return line.substring(0, bullet) + "~~" + line.substring(bullet) + "~~ ";
    }

    private String day(DraftItem item) {
        if (item.dated()) {
            return Moments.dayAndYear(language, item.item().programmeDay());
        }
        return item.dayWords().isEmpty()
                ? TEXTS.say(language, "draft.undated")
                : Markup.line(Markup.shortened(item.dayWords(), 80));
    }

    static String doubts(Language language, DraftItem item) {
        if (item.doubts().isEmpty()) {
            return "";
        }
        return item.doubts().stream()
                .map(doubt -> TEXTS.say(language, "doubt." + doubt.name()))
                .collect(Collectors.joining(", ", " ⚠️ *", "*"));
    }
}
