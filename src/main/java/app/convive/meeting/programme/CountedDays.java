package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * «The two days (16 and 17 April)» above «Day 1» and «Day 2», where a preparatory meeting of another date comes first: the
 * days are counted from those of the heading they stand below.
 */
final class CountedDays {

    private static final int LONGEST_HEADING = 110;

    private CountedDays() {}

    /** The same lines, each numbered day the one of its heading. */
    static List<Reading> dated(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        List<ReadDay> only = only(lines);
        List<ReadDay> counted = only;
        for (Reading line : lines) {
            if (heads(line)) {
                counted = DayRange.of(line.days().getFirst());
            } else if (line.leading() instanceof DayMention day && day.first().number() == null) {
                counted = only;
            }
            all.add(counted.isEmpty() ? line : dated(line, counted));
        }
        return all;
    }

    /** Where «Day 1» and «Day 2» stand below, and the text names two days together once, the days that are meant; else none. */
    private static List<ReadDay> only(List<Reading> lines) {
        int last = lines.stream()
                .flatMap(line -> line.days().stream())
                .map(day -> day.first().number())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        List<List<ReadDay>> several = lines.stream()
                .flatMap(line -> line.days().stream())
                .filter(day -> !day.single() && day.first().dated())
                .map(DayRange::of)
                .distinct()
                .toList();
        return last > 1 && several.size() == 1 && several.getFirst().size() == last ? several.getFirst() : List.of();
    }

    /** A short line without an hour names several dates. */
    private static boolean heads(Reading line) {
        return line.times().isEmpty()
                && line.days().size() == 1
                && !line.days().getFirst().single()
                && line.days().getFirst().first().dated()
                && line.text().length() <= LONGEST_HEADING
                && (line.shape() == Shape.TEXT || line.line().heading() > 0);
    }

    private static Reading dated(Reading line, List<ReadDay> counted) {
        if (line.days().isEmpty()) {
            return line;
        }
        List<Mention> mentions =
                line.mentions().stream().map(each -> dated(each, counted)).toList();
        return mentions.equals(line.mentions()) ? line : new Reading(line.line(), line.tokens(), mentions);
    }

    private static Mention dated(Mention mention, List<ReadDay> counted) {
        if (!(mention instanceof DayMention day) || !day.single()) {
            return mention;
        }
        Integer number = day.first().number();
        if (number == null
                || number < 1
                || number > counted.size()
                || day.first().dated()
                || day.first().weekday() != null) {
            return mention;
        }
        ReadDay date = counted.get(number - 1).withLabel(day.first().label());
        return new DayMention(day.from(), day.to(), List.of(date), false);
    }
}
