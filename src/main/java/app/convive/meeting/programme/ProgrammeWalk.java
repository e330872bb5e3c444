package app.convive.meeting.programme;

import app.convive.meeting.programme.LeftOutLine.Reason;
import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.DurationMention;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.mention.PartMention;
import app.convive.meeting.programme.mention.TimeMention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks down the lines of a text and gathers its items under the days that hold them. */
final class ProgrammeWalk {

    private final Readings readings;
    private final Habits habits;
    private final Noise noise;
    private final Statements statements;
    private final LineRoles roles;

    final List<DayBlock> blocks = new ArrayList<>();
    final List<LeftOutLine> leftOut = new ArrayList<>();
    final List<Reading> intro = new ArrayList<>();

    private DayBlock block = new DayBlock(List.of(ReadDay.NONE), null);
    private @Nullable Entry last;
    private @Nullable Reading above;
    private boolean over;

    ProgrammeWalk(Readings readings, Habits habits, Noise noise, Statements statements, LineRoles roles) {
        this.readings = readings;
        this.habits = habits;
        this.noise = noise;
        this.statements = statements;
        this.roles = roles;
        blocks.add(block);
    }

    void over(List<Reading> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Reading next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            step(lines.get(i), next);
            above = lines.get(i);
        }
        close(null);
    }

    private void step(Reading reading, @Nullable Reading next) {
        Shape shape = reading.shape();
        boolean telling = !reading.times().isEmpty() || !reading.days().isEmpty();
        if (roles.mailHead(reading) || telling && noise.surely(reading)) {
            leave(reading, telling ? Reason.NOT_AN_ITEM : Reason.PLAIN_TEXT);
            last = null;
            return;
        }
        if (shape != Shape.TIMED && roles.endsProgramme(reading)) {
            over = !blocks.getFirst().entries.isEmpty() || blocks.size() > 1;
        }
        switch (shape) {
            case DAY -> day(reading, next);
            case PART -> part(reading, next);
            case TIMED -> timed(reading);
            case TIME_ALONE -> alone(reading);
            case TRAILING, INNER -> within(reading);
            case TEXT -> text(reading);
        }
    }

    private void day(Reading reading, @Nullable Reading next) {
        if (!(reading.leading() instanceof DayMention day)) {
            return;
        }
        String words = reading.after(day);
        Reading rest = words.isEmpty()
                ? null
                : readings.believed(readings.of(reading.line().withText(words)), habits);
        if (rest != null && rest.times().isEmpty() && noise.probably(reading) && !leadsItems(next)) {
            leave(reading, Reason.NOT_AN_ITEM);
            return;
        }
        close(next);
        block = new DayBlock(expanded(day), reading);
        block.range = day.range() && day.first().dated();
        blocks.add(block);
        last = null;
        over = false;
        if (rest == null) {
            return;
        }
        if (rest.leading() instanceof PartMention partOfDay
                && rest.after(partOfDay).isEmpty()) {
            block.part = partOfDay.part();
            return;
        }
        switch (rest.shape()) {
            case TIMED, PART -> step(rest, next);
            case TRAILING, INNER -> {
                boolean hoursOfAll = rest.times().stream().allMatch(time -> time.range() || time.start() == null);
                if (hoursOfAll || noise.probably(rest)) {
                    block.rest = rest;
                } else {
                    within(rest);
                }
            }
            default -> {
                block.rest = rest;
                block.place = roles.blockPlace(rest);
            }
        }
    }

    private boolean leadsItems(@Nullable Reading next) {
        return next != null
                && (next.shape() == Shape.TIMED || next.shape() == Shape.TIME_ALONE || next.shape() == Shape.PART);
    }

    private void part(Reading reading, @Nullable Reading next) {
        if (!(reading.leading() instanceof PartMention part)) {
            return;
        }
        block.part = part.part();
        String words = reading.after(part);
        if (words.isEmpty()) {
            last = null;
            return;
        }
        Reading rest = readings.believed(readings.of(reading.line().withText(words)), habits);
        if (rest.shape() != Shape.TEXT) {
            if (rest.shape() != Shape.TIME_ALONE) {
                step(rest, next);
            }
            return;
        }
        if (inProgramme()) {
            Entry entry = add(rest.line(), null, words);
            entry.doubts.add(Doubt.NO_TIME);
        } else {
            leave(reading, Reason.OUTSIDE_THE_PROGRAMME);
        }
    }

    private void timed(Reading reading) {
        boolean officeHours = reading.days().stream()
                .anyMatch(day -> day.range() && !day.first().dated());
        if (officeHours || over && noise.probably(reading)) {
            leave(reading, Reason.NOT_AN_ITEM);
            return;
        }
        take(reading);
    }

    private void alone(Reading reading) {
        if (over) {
            leave(reading, Reason.OUTSIDE_THE_PROGRAMME);
            return;
        }
        Reading title = above;
        for (TimeMention time : reading.times()) {
            Entry entry = add(reading.line(), time, "");
            if (habits.titleFirst() && title != null && title.shape() == Shape.TEXT) {
                entry.title = Edges.trimmed(title.text());
                entry.lines.addFirst(title.line().number());
                forget(title);
            }
        }
    }

    private void within(Reading reading) {
        boolean prose = reading.text().length() > 160 || noise.probably(reading);
        if (over || prose || !inProgramme() && habits.timed() + habits.alone() > 0) {
            if (last != null && !reading.line().gap() && !over) {
                last.details.add(reading.text());
                last.lines.add(reading.line().number());
            }
            leave(reading, Reason.OUTSIDE_THE_PROGRAMME);
            return;
        }
        take(reading);
    }

    private void take(Reading reading) {
        boolean listed = reading.shape() == Shape.TIMED || reading.shape() == Shape.TRAILING;
        for (Statement statement : statements.of(reading)) {
            Entry entry = add(reading.line(), statement.time(), statement.text());
            if (!listed) {
                entry.doubts.add(Doubt.FROM_PROSE);
            }
        }
    }

    private Entry add(Line line, @Nullable TimeMention time, String title) {
        Entry entry = new Entry(line, block.part);
        entry.title = title;
        if (time != null) {
            entry.start = time.start();
            entry.end = time.unclear() ? null : time.end();
            if (time.approximate()) {
                entry.doubts.add(Doubt.APPROXIMATE);
            }
            if (time.unclear()) {
                entry.doubts.add(Doubt.END_UNCLEAR);
            }
        }
        block.entries.add(entry);
        last = entry;
        return entry;
    }

    private void text(Reading reading) {
        Entry entry = last;
        Line line = reading.line();
        boolean gap = line.gap() && !habits.spaced();
        if (over || entry == null && !inProgramme()) {
            intro.add(reading);
            leave(reading, Reason.PLAIN_TEXT);
            return;
        }
        if (entry != null && entry.title.isEmpty()) {
            entry.title = Edges.trimmed(reading.text());
            entry.lines.add(line.number());
            return;
        }
        String place = roles.labelledPlace(reading);
        if (place != null && entry != null && !gap) {
            entry.place = place;
            entry.lines.add(line.number());
            return;
        }
        boolean untimed = roles.untimedItem(reading, habits) && (entry == null || habits.sameLevel(line));
        if (untimed && !wraps(entry, line)) {
            Entry added = add(line, null, Edges.trimmed(reading.text()));
            added.doubts.add(Doubt.NO_TIME);
            return;
        }
        if (entry == null || gap && habits.alone() < habits.timed()) {
            if (entry == null && roles.justPlace(reading)) {
                block.place = Edges.trimmed(reading.text());
            }
            last = gap ? null : last;
            leave(reading, Reason.PLAIN_TEXT);
            return;
        }
        if (wraps(entry, line)) {
            if (entry.details.isEmpty()) {
                entry.title = entry.title + " " + reading.text();
            } else {
                entry.details.set(entry.details.size() - 1, entry.details.getLast() + " " + reading.text());
            }
        } else {
            entry.details.add(reading.text());
        }
        entry.lines.add(line.number());
    }

    /** The line goes on with the sentence that the line above it broke off. */
    private boolean wraps(@Nullable Entry entry, Line line) {
        if (entry == null || line.gap() || line.bulleted() || line.text().isEmpty() || above == null) {
            return false;
        }
        String before = above.text().stripTrailing();
        char first = line.text().charAt(0);
        boolean open = before.endsWith(",") || before.endsWith("(") || before.endsWith("-") || roles.endsOpen(above);
        return (Character.isLowerCase(first) && before.length() > 30 || open)
                && above.line().number() == line.number() - 1;
    }

    private void forget(Reading title) {
        leftOut.removeIf(line -> line.number() == title.line().number());
        for (DayBlock each : blocks) {
            for (Entry entry : each.entries) {
                if (entry.details.removeIf(detail -> detail.equals(title.text()))) {
                    entry.lines.remove((Integer) title.line().number());
                }
            }
        }
    }

    private boolean inProgramme() {
        return blocks.size() > 1 || !block.entries.isEmpty();
    }

    /** A heading under which nothing followed may be an item itself. */
    private void close(@Nullable Reading next) {
        Reading rest = block.rest;
        if (!block.entries.isEmpty() || rest == null || !block.days.getFirst().equals(ReadDay.NONE) && block.range) {
            return;
        }
        if (!rest.times().isEmpty()) {
            take(rest);
        }
    }

    private static List<ReadDay> expanded(DayMention day) {
        if (day.range()) {
            return DayRange.of(day);
        }
        return day.days();
    }

    private void leave(Reading reading, Reason reason) {
        leftOut.add(new LeftOutLine(reading.line().number(), reading.text(), reason));
    }

    /** Minutes that a text says something lasts, 0 for none. */
    static int duration(Reading reading) {
        for (Mention mention : reading.mentions()) {
            if (mention instanceof DurationMention duration) {
                return duration.minutes();
            }
        }
        return 0;
    }

    /** Ends that are told by a duration. */
    static @Nullable Clock endAfter(Clock start, int minutes) {
        return minutes == 0
                ? null
                : new Clock((start.minutes() + minutes) % (24 * 60), Clock.Half.KNOWN, start.style());
    }
}
