package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Token;
import java.util.ArrayList;
import java.util.List;

/** Several hours on a line, each the beginning or the end of an item. */
final class HoursWithin {

    private static final int FEWEST = 3;

    private final Readings readings;
    private final boolean leads;

    HoursWithin(Readings readings, boolean leads) {
        this.readings = readings;
        this.leads = leads;
    }

    /** The same lines, those with several hours cut at each; the same list where no line holds enough of them. */
    List<Reading> parted(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        int most = 0;
        int hours = 0;
        int others = 0;
        for (Reading line : lines) {
            List<TimeMention> times = line.times().stream()
                    .filter(time -> time.start() != null && !inBracket(line, time))
                    .toList();
            if (times.size() < 2) {
                all.add(line);
                continue;
            }
            most = Math.max(most, times.size());
            hours += times.size();
            others += (int)
                    times.stream().filter(time -> standsOtherwise(line, time)).count();
            all.addAll(cut(line, times));
        }
        return most >= FEWEST && others * 2 <= hours ? all : lines;
    }

    /** «Troc à 10h, atelier à 11h au pré.»: what follows the hour closes what it ends, a sign before it opens what it leads. */
    private boolean standsOtherwise(Reading line, TimeMention time) {
        Token beside = line.tokens().at(leads ? time.to() : time.from() - 1);
        boolean edge = leads && time.to() >= line.tokens().size() || !leads && time.from() == 0;
        return edge || beside.isAnyOf(",.;!") || leads && Sentences.leadsOn(line.after(time));
    }

    private List<Reading> cut(Reading line, List<TimeMention> times) {
        List<Reading> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < times.size(); i++) {
            TimeMention time = times.get(i);
            int other = leads ? i - 1 : i;
            boolean shared = other >= 0
                    && other + 1 < times.size()
                    && HourRun.joins(line.between(times.get(other), times.get(other + 1)));
            if (shared) {
                continue;
            }
            int to = Math.max(from, leads ? startOf(line, time) : line.end(time));
            add(parts, line, from, to);
            from = to;
        }
        add(parts, line, from, line.text().length());
        return parts;
    }

    private void add(List<Reading> parts, Reading line, int from, int to) {
        String part = line.text().substring(from, to).strip();
        if (!part.isEmpty()) {
            parts.add(readings.of(line.line().withText(part)));
        }
    }

    /** The day right before the hour goes with it. */
    private static int startOf(Reading line, TimeMention time) {
        for (DayMention day : line.days()) {
            if (day.to() <= time.from() && line.adjoin(day, time)) {
                return line.start(day);
            }
        }
        return line.start(time);
    }

    private static boolean inBracket(Reading line, TimeMention time) {
        String before = line.upTo(time);
        return Sentences.inBracket(line.text(), line.start(time)) || before.lastIndexOf('[') > before.lastIndexOf(']');
    }
}
