package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.DayMention;
import java.util.List;

/** «Jeu», alone on its line among days that are written out, is a game and no Thursday. */
final class ShortDays {

    /** Letters of «jeu», «mer», «sat». */
    private static final int SHORT = 3;

    private ShortDays() {}

    /** The same lines, such a word taken for text where it shortens one weekday only, and others are told in full. */
    static List<Reading> without(List<Reading> lines) {
        long weekdays = lines.stream()
                .filter(ShortDays::isShort)
                .map(line -> line.days().getFirst().first().weekday())
                .distinct()
                .count();
        boolean full = lines.stream().anyMatch(line -> line.shape() == Shape.DAY && !isShort(line));
        return weekdays != 1 || !full
                ? lines
                : lines.stream()
                        .map(line -> isShort(line) ? line.asText() : line)
                        .toList();
    }

    private static boolean isShort(Reading line) {
        return line.text().length() == SHORT
                && line.leading() instanceof DayMention day
                && Reading.named(day)
                && line.after(day).isEmpty();
    }
}
