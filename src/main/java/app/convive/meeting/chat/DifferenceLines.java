package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.revision.Difference;
import app.convive.meeting.revision.ItemDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What differs between two versions, in lines and in one sentence. */
final class DifferenceLines {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_NOTE = 500;

    private final Language language;

    private DifferenceLines(Language language) {
        this.language = language;
    }

    static DifferenceLines in(Language language) {
        return new DifferenceLines(language);
    }

    /**
     * A line for each difference.
     *
     * @param past ids of items whose new moment has passed, which are marked
     */
    List<String> of(Difference difference, Set<Long> past) {
        List<String> lines = new ArrayList<>(heading(difference));
        for (ItemDifference item : difference.items()) {
            String line = item(item);
            lines.add("- " + (past.contains(item.item().id()) ? line + TEXTS.say(language, "diff.past") : line));
        }
        return lines;
    }

    private List<String> heading(Difference difference) {
        List<String> lines = new ArrayList<>();
        if (difference.renamed()) {
            lines.add("- "
                    + TEXTS.say(
                            language,
                            "diff.title",
                            "now",
                            words(difference.after().title()),
                            "known",
                            words(difference.before().title())));
        }
        if (difference.elsewhere()) {
            lines.add("- "
                    + TEXTS.say(
                            language,
                            placeKey(
                                    "diff.meeting.place",
                                    difference.before().place(),
                                    difference.after().place()),
                            "now",
                            words(difference.after().place()),
                            "known",
                            words(difference.before().place())));
        }
        if (difference.otherPlaces()) {
            Integer places = difference.after().places();
            lines.add("- "
                    + (places == null
                            ? TEXTS.say(language, "diff.places.none")
                            : TEXTS.say(language, "diff.places", "count", places)));
        }
        return lines;
    }

    private String item(ItemDifference item) {
        String title = words(item.item().title());
        String moment = moment(item.item());
        if (item.added() || item.back() || item.cancelled()) {
            String key = item.cancelled() ? "diff.cancelled" : item.back() ? "diff.back" : "diff.added";
            return TEXTS.say(language, key, "item", title, "moment", moment);
        }
        AgendaItem before = item.before() == null ? item.item() : item.before();
        List<String> changes = new ArrayList<>();
        if (item.moved()) {
            changes.add(TEXTS.say(language, "diff.moved", "now", moment, "known", moment(before)));
        }
        if (item.elsewhere()) {
            changes.add(TEXTS.say(
                    language,
                    placeKey("diff.place", before.place(), item.item().place()),
                    "now",
                    words(item.item().place()),
                    "known",
                    words(before.place())));
        }
        if (item.renamed()) {
            changes.add(TEXTS.say(language, "diff.renamed", "known", words(before.title())));
        }
        if (item.otherwise() && !item.item().equals(before)) {
            changes.add(TEXTS.say(language, "diff.otherwise"));
        }
        if (item.themeKept()) {
            changes.add(TEXTS.say(language, "diff.theme"));
        }
        return TEXTS.say(
                language,
                item.moved() ? "diff.changed" : "diff.changed.then",
                "item",
                title,
                "moment",
                moment,
                "changes",
                String.join(" ; ", changes));
    }

    private static String placeKey(String key, @Nullable String before, @Nullable String after) {
        return before == null ? key + ".first" : after == null ? key + ".gone" : key;
    }

    private String moment(AgendaItem item) {
        String day = Moments.day(language, item.day());
        return item.start() == null ? day : day + " " + Moments.span(language, item.start(), item.end());
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : Markup.line(Markup.shortened(typed, LONGEST_TITLE));
    }

    /** «2 points changés, 1 ajouté, 1 annulé, 9 inchangés.» */
    String counts(Difference difference) {
        long added = difference.items().stream()
                .filter(it -> it.added() || it.back())
                .count();
        long cancelled =
                difference.items().stream().filter(ItemDifference::cancelled).count();
        long kept = difference.items().stream()
                .filter(it -> it.themeKept() && it.item().equals(it.before()))
                .count();
        return TEXTS.say(
                language,
                "diff.count",
                "changed",
                difference.items().size() - added - cancelled - kept,
                "added",
                added,
                "cancelled",
                cancelled,
                "same",
                difference.unchanged() + kept);
    }

    /** The change note where nobody has written one, as plain text on few lines. */
    String note(Difference difference) {
        String plain = String.join("\n", of(difference, Set.of()))
                .replace("**", "")
                .replaceAll("\\\\([\\\\*_~`|<>\\[\\]#])", "$1");
        return Markup.shortened(plain, LONGEST_NOTE);
    }
}
