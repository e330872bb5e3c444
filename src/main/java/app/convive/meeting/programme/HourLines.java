package app.convive.meeting.programme;

import app.convive.meeting.programme.LeftOutLine.Reason;
import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.TimeMention;
import java.util.ArrayList;
import java.util.List;

/** Takes the lines that tell an hour. */
final class HourLines {

    private static final int PROSE = 110;
    private static final int SENTENCE = 60;
    private static final int LIST = 3;

    private final Walk walk;
    private final Habits habits;
    private final Noise noise;
    private final Statements statements;

    HourLines(Walk walk, Habits habits, Noise noise, Statements statements) {
        this.walk = walk;
        this.habits = habits;
        this.noise = noise;
        this.statements = statements;
    }

    Statements statements() {
        return statements;
    }

    void timed(Reading reading) {
        boolean officeHours = reading.days().stream()
                .anyMatch(day -> day.range() && !day.first().dated());
        if (officeHours || walk.over() && noise.probably(reading)) {
            walk.leave(reading, Reason.NOT_AN_ITEM);
            return;
        }
        take(reading);
    }

    void alone(Reading reading) {
        if (walk.over()) {
            walk.leave(reading, Reason.OUTSIDE_THE_PROGRAMME);
            return;
        }
        Reading title = walk.above();
        boolean above = habits.titleFirst() && title != null && title.shape() == Shape.TEXT;
        List<Entry> added = new ArrayList<>();
        for (TimeMention time : reading.times()) {
            Entry entry = walk.add(reading.line(), time, "");
            if (above && title != null) {
                walk.reclaim(title);
                entry.title = Edges.trimmed(title.text());
                entry.lines.addFirst(title.line().number());
            }
            added.add(entry);
        }
        walk.together(added);
    }

    void within(Reading reading) {
        if (walk.over() || !belongs(reading)) {
            Entry last = walk.last();
            if (last != null && !last.title.isEmpty() && !reading.line().gap() && !walk.over()) {
                last.details.add(reading.line());
                last.lines.add(reading.line().number());
            }
            walk.leave(reading, Reason.OUTSIDE_THE_PROGRAMME);
            return;
        }
        take(reading);
    }

    /** Running text counts where there is no list; within one, only a short line that stands among its items does. */
    boolean belongs(Reading reading) {
        String text = reading.text();
        if (noise.probably(reading)) {
            return false;
        }
        if (habits.timed() + habits.alone() < LIST) {
            return walk.begun() || habits.timed() + habits.alone() == 0;
        }
        boolean sentence = text.length() > SENTENCE && (text.endsWith(".") || text.endsWith("!"));
        boolean apart = reading.line().gap()
                && !habits.spaced()
                && !walk.block().entries.isEmpty();
        return walk.begun() && text.length() <= PROSE && !sentence && !apart;
    }

    /** Every statement of the line becomes an item. */
    void take(Reading reading) {
        boolean listed = reading.shape() == Shape.TIMED || reading.shape() == Shape.TRAILING;
        List<Entry> added = new ArrayList<>();
        for (Statement statement : statements.of(reading)) {
            Entry entry = walk.add(reading.line(), statement.time(), statement.text());
            if (!listed) {
                entry.doubts.add(Doubt.FROM_PROSE);
            }
            boolean same = !added.isEmpty() && added.getLast().title.equals(entry.title);
            if (!same) {
                added.clear();
            }
            added.add(entry);
        }
        walk.together(added);
    }
}
