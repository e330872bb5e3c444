package app.convive.meeting.programme.mention;

import app.convive.meeting.programme.ReadDay;
import app.convive.meeting.programme.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** «12 June 22:30 → 13 June 01:00» is one range of hours: the second date only tells that midnight lies between. */
final class OverMidnight {

    private static final Set<String> SIGNS = Set.of("→", "-", "–", "—", "➔", "➜", "to", "until", "à", "au");

    private OverMidnight() {}

    static List<Mention> joined(List<Mention> mentions, Tokens tokens) {
        List<Mention> joined = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            if (i + 3 < mentions.size()
                    && mentions.get(i) instanceof DayMention day
                    && mentions.get(i + 1) instanceof TimeMention start
                    && mentions.get(i + 2) instanceof DayMention next
                    && mentions.get(i + 3) instanceof TimeMention end
                    && goesOver(day, start, next, end, tokens)) {
                joined.add(day);
                joined.add(new TimeMention(
                        start.from(), end.to(), start.start(), end.start(), start.approximate(), false));
                i += 3;
            } else {
                joined.add(mentions.get(i));
            }
        }
        return joined;
    }

    private static boolean goesOver(
            DayMention day, TimeMention start, DayMention next, TimeMention end, Tokens tokens) {
        boolean single =
                day.single() && next.single() && start.end() == null && end.end() == null && end.start() != null;
        boolean sign = next.from() == start.to() + 1
                && SIGNS.contains(tokens.at(start.to()).text().toLowerCase(Locale.ROOT));
        boolean beside = end.from() - next.to() <= 1 && start.from() - day.to() <= 1;
        return single && sign && beside && follows(day.first(), next.first());
    }

    /** The same day, the next one, or the first of a month. */
    private static boolean follows(ReadDay day, ReadDay next) {
        Integer one = day.dayOfMonth();
        Integer other = next.dayOfMonth();
        return one != null && other != null && (other - one == 1 || other.equals(one) || (other == 1 && one >= 28));
    }
}
