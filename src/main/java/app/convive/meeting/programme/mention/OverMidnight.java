package app.convive.meeting.programme.mention;

import app.convive.meeting.programme.ReadDay;
import app.convive.meeting.programme.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** «12 June 22:30 → 13 June 01:00» is one range of hours: the second date only tells that midnight lies between. */
final class OverMidnight {

    private static final Set<String> SIGNS = Set.of("→", "-", "–", "—", "➔", "➜", "to", "until", "à", "au");

    private static final int EVENING = 18 * 60;
    private static final int MORNING = 6 * 60;

    private OverMidnight() {}

    static List<Mention> joined(List<Mention> mentions, Tokens tokens) {
        List<Mention> joined = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            if (i + 2 < mentions.size()
                    && mentions.get(i) instanceof TimeMention start
                    && mentions.get(i + 1) instanceof DayMention next
                    && mentions.get(i + 2) instanceof TimeMention end
                    && goesOver(i == 0 ? null : mentions.get(i - 1), start, next, end, tokens)) {
                joined.add(new TimeMention(
                        start.from(), end.to(), start.start(), end.start(), start.approximate(), false));
                i += 2;
            } else {
                joined.add(mentions.get(i));
            }
        }
        return joined;
    }

    private static boolean goesOver(
            @Nullable Mention before, TimeMention start, DayMention next, TimeMention end, Tokens tokens) {
        boolean moments = start.end() == null && end.end() == null && start.start() != null && end.start() != null;
        boolean sign = next.from() == start.to() + 1
                && SIGNS.contains(tokens.at(start.to()).text().toLowerCase(Locale.ROOT));
        boolean beside = next.single() && end.from() - next.to() <= 1;
        if (!moments || !sign || !beside) {
            return false;
        }
        return before instanceof DayMention day
                ? day.single() && follows(day.first(), next.first())
                : isNight(start.start(), end.start());
    }

    /** From an evening to the small hours: no longer than a night, also where the line does not tell its first day. */
    private static boolean isNight(@Nullable Clock start, @Nullable Clock end) {
        return start != null && end != null && start.minutes() >= EVENING && end.minutes() <= MORNING;
    }

    /** The same day, the next one, or the first of a month. */
    private static boolean follows(ReadDay day, ReadDay next) {
        Integer one = day.dayOfMonth();
        Integer other = next.dayOfMonth();
        return one != null && other != null && (other - one == 1 || other.equals(one) || (other == 1 && one >= 28));
    }
}
