package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Believes the 12 of «12 Lunch»: a number that leads a line is an hour where the lines around it begin with hours and it
 * stands between them in time.
 */
final class BareHours {

    private static final int HALF_DAY = 12 * 60;

    /** Minutes: what lies further from the line before or behind is no neighbour. */
    private static final int NEAR = 4 * 60;

    /** «2 groups»: so few things may well be counted. */
    private static final int COUNTED = 9;

    private BareHours() {}

    static List<Reading> among(List<Reading> lines) {
        List<Reading> all = new ArrayList<>(lines);
        for (int i = 1; i < lines.size(); i++) {
            Reading line = lines.get(i);
            TimeMention hour = number(line.tokens());
            if (hour != null && line.leading() == null && fits(all.get(i - 1), line, hour, next(lines, i))) {
                List<Mention> mentions = new ArrayList<>(line.mentions());
                mentions.addFirst(hour);
                all.set(i, new Reading(line.line(), line.tokens(), List.copyOf(mentions)));
            }
        }
        return all;
    }

    private static @Nullable Reading next(List<Reading> lines, int index) {
        return index + 1 < lines.size() ? lines.get(index + 1) : null;
    }

    private static @Nullable TimeMention number(Tokens tokens) {
        Token first = tokens.at(0);
        Token word = tokens.at(1);
        boolean hour = first.isNumber() && first.length() <= 2 && first.value() >= 1 && first.value() <= 12;
        boolean text = !tokens.tight(0) && word.isWord() && word.length() > 2;
        boolean counts = first.value() <= COUNTED
                && (word.folded().endsWith("s") || tokens.at(2).folded().endsWith("s"));
        return hour && text && !counts
                ? new TimeMention(
                        0,
                        1,
                        new Clock(first.value() * 60, Clock.Half.OPEN, Clock.Style.BARE),
                        null,
                        false,
                        false)
                : null;
    }

    private static boolean fits(Reading before, Reading line, TimeMention hour, @Nullable Reading behind) {
        return isNeighbour(before, line)
                && behind != null
                && isNeighbour(behind, line)
                && follows(start(before), start(hour))
                && follows(start(hour), start(behind));
    }

    private static boolean isNeighbour(Reading reading, Reading line) {
        return reading.shape() == Shape.TIMED
                && start(reading) != null
                && reading.line().bullet().equals(line.line().bullet())
                && Math.abs(reading.line().indent() - line.line().indent()) <= 1;
    }

    private static boolean follows(@Nullable Clock one, @Nullable Clock other) {
        if (one == null || other == null) {
            return false;
        }
        int gap = Math.floorMod(other.minutes() - one.minutes(), HALF_DAY);
        return gap > 0 && gap <= NEAR;
    }

    private static @Nullable Clock start(Reading reading) {
        return start(reading.times().getFirst());
    }

    private static @Nullable Clock start(TimeMention time) {
        return time.start();
    }
}
