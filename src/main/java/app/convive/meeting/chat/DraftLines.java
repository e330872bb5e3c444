package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.DraftView;
import app.convive.meeting.programme.ReadItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The points of a draft by day, the doubtful ones marked with their reason. */
@Component
class DraftLines {

    /** Discord takes 4,000 characters in all; the rest is for head and foot. */
    private static final int LONGEST = 2600;

    /** One text a day, cut where Discord's bound is reached, with the number of points that are not shown. */
    List<String> of(Language language, DraftView draft) {
        Map<String, List<String>> days = new LinkedHashMap<>();
        List<AgendaItem> items = draft.items();
        AgendaLines lines = AgendaLines.in(language);
        for (int index = 0; index < items.size(); index++) {
            AgendaItem item = items.get(index);
            ReadItem read = draft.programme().items().get(index);
            days.computeIfAbsent(day(language, read), day -> new ArrayList<>())
                    .add(lines.listed(item, items) + doubts(language, read));
        }
        return fitting(language, days);
    }

    private static String day(Language language, ReadItem item) {
        if (item.programmeDay() != null) {
            return Moments.dayAndYear(language, item.programmeDay());
        }
        String label = item.writtenDay().label();
        return label.isEmpty() ? TEXTS.say(language, "draft.undated") : Markup.line(Markup.shortened(label, 80));
    }

    private static String doubts(Language language, ReadItem item) {
        if (item.doubts().isEmpty()) {
            return "";
        }
        return item.doubts().stream()
                .map(doubt -> TEXTS.say(language, "doubt." + doubt.name()))
                .collect(Collectors.joining(", ", " ⚠️ *", "*"));
    }

    private static List<String> fitting(Language language, Map<String, List<String>> days) {
        List<String> texts = new ArrayList<>();
        int left = LONGEST;
        int hidden = 0;
        for (Map.Entry<String, List<String>> day : days.entrySet()) {
            StringBuilder text = new StringBuilder("### " + day.getKey());
            for (String line : day.getValue()) {
                if (hidden > 0 || text.length() + line.length() + 1 > left) {
                    hidden++;
                } else {
                    text.append('\n').append(line);
                }
            }
            if (text.length() < left) {
                texts.add(text.toString());
                left -= text.length();
            }
        }
        if (hidden > 0) {
            texts.add(TEXTS.say(language, "draft.more", "count", hidden));
        }
        return texts;
    }
}
