package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Tokens;
import java.util.ArrayList;
import java.util.List;

/** «13h30 - 15h - 16h30 : tours»: hours in a row, the same sign between each, are beginnings and no range. */
final class ChainedHours {

    private static final String DASHES = "-–—";

    private static final int NOON_FROM = 11 * 60 + 30;
    private static final int NOON_TO = 13 * 60 + 30;

    private ChainedHours() {}

    static Reading parted(Reading line) {
        if (line.times().size() < 2) {
            return line;
        }
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < line.mentions().size(); i++) {
            Mention mention = line.mentions().get(i);
            Mention next = i + 1 < line.mentions().size() ? line.mentions().get(i + 1) : null;
            Mention before = i == 0 ? null : line.mentions().get(i - 1);
            boolean chain = mention instanceof TimeMention range
                    && (next instanceof TimeMention last && goesOn(line.tokens(), range, last)
                            || next instanceof TimeMention other && four(line.tokens(), range, other)
                            || before instanceof TimeMention first && four(line.tokens(), first, range));
            if (chain && mention instanceof TimeMention range) {
                int dash = dash(line.tokens(), range);
                mentions.add(new TimeMention(range.from(), dash, range.start(), null, range.approximate(), false));
                mentions.add(new TimeMention(dash + 1, range.to(), range.end(), null, range.approximate(), false));
            } else {
                mentions.add(mention);
            }
        }
        return mentions.size() == line.mentions().size() ? line : new Reading(line.line(), line.tokens(), mentions);
    }

    /** A dash as that within the range leads on to a later hour, which ends nothing. */
    private static boolean goesOn(Tokens tokens, TimeMention range, TimeMention last) {
        int dash = dash(tokens, range);
        return dash > 0
                && range.end() != null
                && last.start() != null
                && !last.range()
                && last.from() == range.to() + 1
                && tokens.at(range.to()).is(tokens.at(dash).text())
                && tokens.tight(dash) == tokens.tight(range.to())
                && last.start().minutes() > range.end().minutes();
    }

    /** «11h30 - 14h - 15h30 - 17h»: two ranges only where the day pauses at noon between them. */
    private static boolean four(Tokens tokens, TimeMention one, TimeMention other) {
        int dash = dash(tokens, one);
        int second = dash(tokens, other);
        if (dash == 0 || second == 0 || one.end() == null || other.start() == null) {
            return false;
        }
        String sign = tokens.at(dash).text();
        boolean noon = one.end().minutes() >= NOON_FROM && one.end().minutes() <= NOON_TO;
        return !noon
                && other.from() == one.to() + 1
                && tokens.at(one.to()).is(sign)
                && tokens.at(second).is(sign)
                && tokens.tight(dash) == tokens.tight(one.to())
                && tokens.tight(dash) == tokens.tight(second)
                && other.start().minutes() > one.end().minutes();
    }

    /** Index of the dash between both hours of a range, or 0. */
    private static int dash(Tokens tokens, TimeMention time) {
        for (int i = time.from() + 1; time.range() && i < time.to(); i++) {
            if (DASHES.contains(tokens.at(i).text())) {
                return i;
            }
        }
        return 0;
    }
}
