package app.convive.reminder.chat;

import app.convive.discord.Language;
import app.convive.discord.text.Moments;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.chat.AgendaLines;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some items of a programme as lines, each day announced once. */
final class ItemLines {

    private ItemLines() {}

    static List<String> of(Language language, List<AgendaItem> items) {
        List<String> lines = new ArrayList<>();
        @Nullable LocalDate day = null;
        for (AgendaItem item : items) {
            String line = "- " + line(language, item);
            if (item.programmeDay().equals(day)) {
                lines.add(line);
            } else {
                day = item.programmeDay();
                lines.add(Moments.day(language, day) + "\n" + line);
            }
        }
        return lines;
    }

    private static String line(Language language, AgendaItem item) {
        String line = AgendaLines.in(language).item(item);
        @Nullable LocalTime start = item.start();
        boolean withoutHour = item.parent() != null && item.end() == null;
        return withoutHour && start != null ? "**" + Moments.time(language, start) + "** " + line : line;
    }
}
