package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.mention.PartMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * «Lunch is at 1 pm on both days, and there will be tea at 4 pm (Friday and Saturday).» below «Friday 4 and Saturday 5 June»: each
 * hour of a sentence stands beside its days. Each day and hour becomes a line of its own.
 */
final class PairedDays {

    private static final int LONGEST = 300;

    /** Letters between an hour and its day: «on», «le», a bracket. */
    private static final int JOINED = 4;

    private static final String WHOLE = "whole";

    private static final Pattern BETWEEN_DAYS = Pattern.compile("\\s*(?:,|&|\\+|/|\\b(?:and|et|und|y)\\b)\\s*");

    private final Readings readings;
    private final ClauseWords words;

    /** An hour and the words that name its days, from the first character of both to the last. */
    private record Pair(TimeMention time, List<String> days, int from, int to) {}

    PairedDays(Vocabulary vocabulary, Readings readings) {
        this.readings = readings;
        words = new ClauseWords(vocabulary);
    }

    /** The same lines where no sentence tells so of days that the text dates. */
    List<Reading> parted(List<Reading> lines) {
        Reading announcing = lines.stream()
                .filter(line -> !weekdays(line).isEmpty())
                .findFirst()
                .orElse(null);
        if (announcing == null) {
            return lines;
        }
        Set<DayOfWeek> known = weekdays(announcing);
        List<String> both = named(announcing, announcing.days().getFirst(), known);
        List<List<Pair>> told = new ArrayList<>();
        for (Reading line : lines) {
            told.add(line == announcing ? List.of() : pairs(line, known, both));
        }
        if (told.stream()
                .noneMatch(pairs ->
                        pairs.stream().mapToInt(pair -> pair.days().size()).sum() > 1)) {
            return lines;
        }
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            all.addAll(told.get(i).isEmpty() ? List.of(line) : parted(line, told.get(i)));
        }
        return all;
    }

    /** The weekdays of the first days that a line dates together. */
    private static Set<DayOfWeek> weekdays(Reading line) {
        Set<DayOfWeek> found = EnumSet.noneOf(DayOfWeek.class);
        for (DayMention mention : line.days()) {
            if (!mention.single()) {
                mention.days().stream()
                        .filter(ReadDay::dated)
                        .map(ReadDay::weekday)
                        .filter(day -> day != null)
                        .forEach(found::add);
            }
        }
        return found.size() > 1 ? found : Set.of();
    }

    /**
     * @param known the weekdays that the text dates
     * @param both the words that name them, for «on both days»
     */
    private static List<Pair> pairs(Reading line, Set<DayOfWeek> known, List<String> both) {
        boolean sentence = line.shape() != Shape.DAY
                && !line.hourLeads()
                && !line.times().isEmpty()
                && line.text().length() <= LONGEST;
        if (!sentence) {
            return List.of();
        }
        List<Pair> pairs = new ArrayList<>();
        for (TimeMention time : line.times()) {
            Pair pair = pair(line, time, known, both);
            if (pair == null || time.start() == null) {
                return List.of();
            }
            pairs.add(pair);
        }
        boolean all = line.days().stream()
                .allMatch(day ->
                        pairs.stream().anyMatch(pair -> pair.from() <= line.start(day) && line.end(day) <= pair.to()));
        return all ? pairs : List.of();
    }

    /** The day right behind an hour, else the one right before it. */
    private static @Nullable Pair pair(Reading line, TimeMention time, Set<DayOfWeek> known, List<String> both) {
        Mention before = null;
        for (Mention mention : line.mentions()) {
            boolean day = mention instanceof DayMention
                    || mention instanceof PartMention part && part.part().equals(WHOLE);
            if (!day) {
                continue;
            }
            if (mention.from() >= time.to()) {
                boolean near = isShort(line.between(time, mention));
                return near
                        ? pair(line, time, mention, known, both)
                        : before == null ? null : pair(line, time, before, known, both);
            }
            boolean near = mention.to() <= time.from() && isShort(line.between(mention, time));
            before = near ? mention : null;
        }
        return before == null ? null : pair(line, time, before, known, both);
    }

    private static boolean isShort(String between) {
        return Edges.trimmed(between).length() <= JOINED;
    }

    private static @Nullable Pair pair(
            Reading line, TimeMention time, Mention day, Set<DayOfWeek> known, List<String> both) {
        boolean dated = day instanceof DayMention told && told.first().dayOfMonth() != null;
        if (dated) {
            return null;
        }
        List<String> days = day instanceof DayMention told ? named(line, told, known) : both;
        int from = Math.min(line.start(time), line.start(day));
        int to = Math.max(line.end(time), line.end(day));
        return days.isEmpty() ? null : new Pair(time, days, from, to);
    }

    /** The words for each of its days, where all are among those that the text dates. */
    private static List<String> named(Reading line, DayMention day, Set<DayOfWeek> known) {
        boolean all = day.days().stream().allMatch(each -> each.weekday() != null && known.contains(each.weekday()));
        String[] parts = BETWEEN_DAYS.split(line.written(day));
        return all && !day.range() && parts.length == day.days().size() ? List.of(parts) : List.of();
    }

    private List<Reading> parted(Reading line, List<Pair> pairs) {
        List<Reading> all = new ArrayList<>();
        String title = "";
        int from = 0;
        for (Pair pair : pairs) {
            String told = Edges.trimmed(line.text().substring(from, Math.max(from, pair.from())));
            String what = words.withoutVerb(words.opened(told));
            title = what.isEmpty() || HourRun.joins(what) ? title : what;
            String hour = line.written(pair.time());
            for (String day : pair.days()) {
                all.add(readings.of(line.line().withText(day + ", " + hour + " : " + title)));
            }
            from = pair.to();
        }
        return all;
    }
}
