package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** «10 intros» between «9.30 arrive» and «10.45 split up»: a number that leads a line of a list of hours is one too. */
final class LoneHours {

    private static final int HALF_DAY = 12 * 60;
    private static final int FEWEST = 3;

    /** Minutes between the hours around it at most. */
    private static final int NEAR = 6 * 60;

    private final Readings readings;

    LoneHours(Readings readings) {
        this.readings = readings;
    }

    List<Reading> told(List<Reading> lines) {
        long timed = lines.stream()
                .filter(line -> line.shape() == Shape.TIMED && !ledByNumber(line))
                .count();
        long bare = lines.stream().filter(LoneHours::ledByNumber).count();
        if (timed < FEWEST || bare == 0 || bare > timed) {
            return lines;
        }
        List<Reading> told = new ArrayList<>(lines);
        for (int i = 0; i < told.size(); i++) {
            Reading line = told.get(i);
            if (ledByNumber(line)
                    && (line.line().bulleted()
                            || bare > 1
                            || !line.tokens().at(1).isWord())
                    && between(told, i, bare > 1 || line.tokens().at(1).is(":"))) {
                String number = line.tokens().at(0).text();
                told.set(
                        i,
                        readings.of(line.line()
                                .withText(number + ":00" + line.text().substring(number.length()))));
            }
        }
        return told;
    }

    private static boolean ledByNumber(Reading line) {
        Token number = line.tokens().at(0);
        boolean guessed = line.leading() instanceof TimeMention time
                && time.to() == 1
                && time.start() != null
                && time.start().style() == Clock.Style.BARE;
        return (guessed || (line.shape() == Shape.TEXT && line.leading() == null))
                && number.isNumber()
                && number.length() <= 2
                && number.value() >= 1
                && number.value() <= 12
                && (guessed || !line.tokens().tight(0))
                && leadsWords(line);
    }

    /** «7 Show & tell», «6 – back to change» */
    private static boolean leadsWords(Reading line) {
        int next = "-–—:".contains(line.tokens().at(1).text()) ? 2 : 1;
        return line.tokens().at(next).isWord();
    }

    /** It lies between the hours that lead the lines around it, or soon after the last one of its day. */
    private static boolean between(List<Reading> lines, int index, boolean usual) {
        int hour = lines.get(index).tokens().at(0).value() * 60;
        TimeMention before = beside(lines, index, -1);
        TimeMention after = beside(lines, index, 1);
        Clock next = after == null ? null : after.start();
        Clock start = before == null ? null : before.start();
        if (next == null) {
            int since = start == null ? 0 : forward(start.minutes(), hour);
            return usual && since > 0 && since <= NEAR;
        }
        int toNext = forward(hour, next.minutes());
        if (before == null || start == null) {
            return toNext > 0 && toNext <= NEAR / 2;
        }
        Clock last = before.end() == null ? start : before.end();
        int sinceLast = forward(last.minutes(), hour);
        boolean within = sinceLast + toNext == forward(last.minutes(), next.minutes());
        boolean begins = sinceLast > 0 || before.end() != null;
        return begins && toNext > 0 && within && sinceLast + toNext <= NEAR;
    }

    /** The hour that leads the nearest line of the same list, above or below. */
    private static @Nullable TimeMention beside(List<Reading> lines, int index, int step) {
        Reading line = lines.get(index);
        for (int i = index + step; i >= 0 && i < lines.size(); i += step) {
            Reading other = lines.get(i);
            if (other.shape() == Shape.DAY) {
                return null;
            }
            if (other.shape() == Shape.TIMED && !ledByNumber(other)) {
                boolean alike = other.line().bullet().equals(line.line().bullet())
                        && other.line().indent() == line.line().indent();
                return alike ? other.times().getFirst() : null;
            }
        }
        return null;
    }

    private static int forward(int from, int to) {
        return Math.floorMod(to - from, HALF_DAY);
    }
}
