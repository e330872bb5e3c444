package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Believes the 12 of «12 Lunch» and the 2-4 of «2-4 Games»: numbers that lead lines are hours where the lines around them
 * begin with hours and they stand between those in time.
 */
final class BareHours {

    /** Minutes: what lies further from the line before is no neighbour. */
    private static final int NEAR = 5 * 60;

    private static final int EARLY = 8 * 60;

    /** «2 groups»: so few things may well be counted. */
    private static final int COUNTED = 9;

    private static final int LAST = 23;

    /** So many lines begin with an hour in a text that tells its programme by hours. */
    private static final int USUAL = 3;

    private BareHours() {}

    static List<Reading> among(List<Reading> lines) {
        List<Reading> all = new ArrayList<>(lines);
        long timed = lines.stream().filter(BareHours::isTimed).count();
        int from = 0;
        while (timed >= USUAL && from < lines.size()) {
            int to = from;
            while (to < lines.size() && hour(lines.get(to)) != null && sameList(lines, from, to)) {
                to++;
            }
            if (believed(lines.subList(from, to)) || to == from + 1 && alone(lines, from)) {
                for (int i = from; i < to; i++) {
                    all.set(i, withHour(lines.get(i)));
                }
            }
            from = Math.max(to, from + 1);
        }
        return all;
    }

    /** «Lundi 14», and below it nothing but «18 : assemblée», in a text whose other days have their hours. */
    private static boolean alone(List<Reading> lines, int at) {
        Reading line = lines.get(at);
        TimeMention hour = hour(line);
        return !isTimed(line)
                && hour != null
                && start(hour) >= EARLY
                && line.tokens().at(1).is(":")
                && at > 0
                && lines.get(at - 1).shape() == Shape.DAY
                && lines.get(at - 1).times().isEmpty();
    }

    private static boolean sameList(List<Reading> lines, int from, int to) {
        Line first = lines.get(from).line();
        Line line = lines.get(to).line();
        return line.bullet().equals(first.bullet()) && Math.abs(line.indent() - first.indent()) <= 1;
    }

    /** Sure hours stand among them, and all go forward; «1 … 2 … 3 …» is a list that is numbered. */
    private static boolean believed(List<Reading> run) {
        long sure = run.stream().filter(BareHours::isTimed).count();
        if (sure == 0 || sure == run.size()) {
            return false;
        }
        boolean numbered = run.size() > 1;
        for (int i = 0; i < run.size(); i++) {
            TimeMention hour = hour(run.get(i));
            numbered &= isTimed(run.get(i)) || (hour != null && start(hour) == (i + 1) * 60 && hour.end() == null);
            if (i > 0 && !follows(hour(run.get(i - 1)), hour)) {
                return false;
            }
        }
        return !numbered;
    }

    private static boolean follows(@Nullable TimeMention before, @Nullable TimeMention hour) {
        if (before == null || hour == null) {
            return false;
        }
        int gap = Math.floorMod(start(hour) - start(before), Clock.HALF_DAY);
        boolean sure = !bare(before) && !bare(hour);
        return sure || (gap > 0 && gap <= NEAR);
    }

    private static boolean bare(TimeMention time) {
        return time.start() != null && time.start().style() == Clock.Style.BARE;
    }

    private static int start(TimeMention time) {
        return time.start() == null ? -1 : time.start().minutes();
    }

    private static boolean isTimed(Reading reading) {
        return reading.shape() == Shape.TIMED && reading.times().getFirst().start() != null;
    }

    private static Reading withHour(Reading reading) {
        TimeMention hour = hour(reading);
        if (isTimed(reading) || hour == null) {
            return reading;
        }
        List<Mention> mentions = new ArrayList<>(reading.mentions());
        mentions.removeIf(mention -> mention.from() < hour.to());
        mentions.addFirst(hour);
        return new Reading(reading.line(), reading.tokens(), List.copyOf(mentions));
    }

    /** The hour that leads the line, or the number that may be one. */
    private static @Nullable TimeMention hour(Reading reading) {
        if (isTimed(reading)) {
            return reading.times().getFirst();
        }
        return reading.leading() == null ? number(reading.tokens()) : null;
    }

    private static @Nullable TimeMention number(Tokens tokens) {
        Clock start = tokens.at(1).is(":") ? late(tokens.at(0)) : clock(tokens.at(0));
        boolean dash = tokens.at(1).is("-") || tokens.at(1).is("–");
        boolean range = dash && tokens.at(2).isNumber();
        Clock end = range ? clock(tokens.at(2)) : null;
        boolean colon = tokens.at(1).is(":") && !tokens.tight(1);
        int to = end != null ? 3 : colon || dash && !tokens.tight(0) ? 2 : 1;
        Token word = tokens.at(to);
        boolean counts = to == 1
                && tokens.at(0).value() <= COUNTED
                && (word.folded().endsWith("s") || tokens.at(2).folded().endsWith("s"));
        boolean title = !tokens.tight(to - 1) && word.isWord() && (colon || word.length() > 2);
        return start != null && title && !counts && (!range || end != null)
                ? new TimeMention(0, to, start, end, false, false)
                : null;
    }

    /** The 18 of «18 : » too. */
    private static @Nullable Clock late(Token token) {
        boolean late = token.isNumber() && token.length() == 2 && token.value() > 12 && token.value() <= LAST;
        return late ? new Clock(token.value() * 60, Clock.Half.KNOWN, Clock.Style.BARE) : clock(token);
    }

    private static @Nullable Clock clock(Token token) {
        boolean hour = token.isNumber() && token.length() <= 2 && token.value() >= 1 && token.value() <= 12;
        return hour ? new Clock(token.value() * 60, Clock.Half.OPEN, Clock.Style.BARE) : null;
    }
}
