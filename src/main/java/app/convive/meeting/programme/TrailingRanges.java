package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** «Registration 4-10», «Cash bar 6-7»: two numbers at the end of lines are hours where they end most lines below days. */
final class TrailingRanges {

    private static final int FEWEST = 4;
    private static final int HOURS = 12;

    private TrailingRanges() {}

    static List<Reading> believed(List<Reading> lines) {
        int bare = 0;
        int ranges = 0;
        int others = 0;
        boolean day = false;
        for (Reading line : lines) {
            day |= line.shape() == Shape.DAY && line.times().isEmpty();
            boolean range = range(line) != null;
            bare += range ? 1 : 0;
            ranges += day && range || endsWithHour(line) ? 1 : 0;
            others += day && line.hourLeads() ? 1 : 0;
        }
        boolean habit = day && bare >= FEWEST && ranges > 2 * others;
        return habit ? lines.stream().map(TrailingRanges::withHours).toList() : lines;
    }

    private static boolean endsWithHour(Reading line) {
        return line.shape() == Shape.TRAILING && line.days().isEmpty();
    }

    private static Reading withHours(Reading line) {
        TimeMention range = range(line);
        if (range == null) {
            return line;
        }
        List<Mention> mentions = new ArrayList<>(line.mentions());
        mentions.removeIf(mention -> mention.to() > range.from());
        mentions.add(range);
        return new Reading(line.line(), line.tokens(), List.copyOf(mentions));
    }

    /** Two different numbers of the clock at the end of words, without spaces around the dash. */
    private static @Nullable TimeMention range(Reading line) {
        Tokens tokens = line.tokens();
        int last = tokens.size() - 1;
        boolean words = last >= 3
                && (tokens.at(last - 3).isWord() || tokens.at(last - 3).isAnyOf(",)"));
        boolean dash = tokens.at(last - 1).is("-") || tokens.at(last - 1).is("–");
        boolean tight = tokens.tight(last - 1) && tokens.tight(last - 2) && !tokens.tight(last - 3);
        if (!words || !dash || !tight || !line.days().isEmpty() || !line.times().isEmpty()) {
            return null;
        }
        Clock start = clock(tokens, last - 2);
        Clock end = clock(tokens, last);
        return start == null || end == null || start.equals(end)
                ? null
                : new TimeMention(last - 2, last + 1, start, end, false, false);
    }

    private static @Nullable Clock clock(Tokens tokens, int index) {
        int hour = tokens.at(index).isNumber() ? tokens.at(index).value() : 0;
        boolean shown = hour >= 1 && hour <= HOURS && tokens.at(index).length() <= 2;
        return shown ? new Clock(hour * 60, Clock.Half.OPEN, Clock.Style.WORD) : null;
    }
}
