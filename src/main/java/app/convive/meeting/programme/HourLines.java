package app.convive.meeting.programme;

import app.convive.meeting.ItemKind;
import app.convive.meeting.programme.LeftOutLine.Reason;
import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceFinder;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Token;
import java.util.ArrayList;
import java.util.List;

/** Takes the lines that tell an hour. */
final class HourLines {

    private static final int PROSE = 110;
    private static final int SENTENCE = 60;

    /** Lines that end with an hour are the way of a text that has so many of them. */
    private static final int USUAL = 3;

    /** Letters of a name before hours, and between these: « et ». */
    private static final int LONGEST_NAME = 60;

    private static final int JOINED = 4;

    private final Walk walk;
    private final Habits habits;
    private final Noise noise;
    private final Statements statements;
    private final StartsOfSubject starts;
    private final Readings readings;
    private final PlaceFinder places;
    private final PlaceNames names;
    private final Kinds kinds;
    private final HourRemarks remarks;
    private final SlashedRooms slashed;
    private final SharedHours shared;

    HourLines(
            Walk walk,
            Habits habits,
            Noise noise,
            Statements statements,
            StartsOfSubject starts,
            Readings readings,
            PlaceFinder places,
            PlaceNames names,
            Kinds kinds) {
        this.names = names;
        this.kinds = kinds;
        this.readings = readings;
        this.places = places;
        this.walk = walk;
        this.habits = habits;
        this.noise = noise;
        this.statements = statements;
        this.starts = starts;
        remarks = new HourRemarks(walk, habits);
        slashed = new SlashedRooms(places);
        shared = new SharedHours(names);
    }

    /** The same for the items of another walk. */
    HourLines of(Walk other) {
        return new HourLines(other, habits, noise, statements, starts, readings, places, names, kinds);
    }

    Kinds kinds() {
        return kinds;
    }

    /** «Midnight snack» below an hour that stands alone is what happens then. */
    boolean isTitle(Reading reading) {
        Entry last = walk.last();
        TimeMention first = reading.times().getFirst();
        boolean word = first.start() != null && first.start().style() == Clock.Style.WORD && !first.range();
        return last != null
                && last.title.isEmpty()
                && word
                && reading.tokens().at(first.to()).isWord();
    }

    void timed(Reading reading) {
        if (isTitle(reading)) {
            for (Entry each : walk.current()) {
                each.title = Edges.trimmed(reading.text());
                each.lines.add(reading.line().number());
            }
            return;
        }
        boolean officeHours = reading.days().stream()
                .anyMatch(day -> day.range() && !day.first().dated());
        boolean prose = noise.probably(reading) || reading.text().length() > PROSE;
        if (officeHours || (walk.over() && prose)) {
            walk.leave(reading, Reason.NOT_AN_ITEM);
            return;
        }
        if (remarks.lasts(reading)) {
            remark(reading);
            return;
        }
        if (remarks.isAfterwards(reading)) {
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
        Entry last = walk.last();
        TimeMention only = reading.times().getFirst();
        if (only.start() == null
                && last != null
                && last.end == null
                && !reading.line().gap()) {
            walk.current().forEach(each -> each.end = only.end());
            last.lines.add(reading.line().number());
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
        Entry untitled = walk.last();
        if (untitled != null && untitled.title.isEmpty() && !reading.line().gap() && !walk.over()) {
            for (Entry each : walk.current()) {
                each.title = Edges.trimmed(reading.text());
                each.titleBelow = true;
                each.lines.add(reading.line().number());
            }
            return;
        }
        if (walk.over() || remarks.tellsMore(reading) || remarks.repeats(reading) || !belongs(reading)) {
            Entry last = walk.last();
            if (last != null && !last.title.isEmpty() && !reading.line().gap() && !walk.over()) {
                last.details.add(reading.line());
                last.lines.add(reading.line().number());
            } else if (reading.line().gap() && !habits.spaced()) {
                walk.pause();
            }
            walk.leave(reading, Reason.OUTSIDE_THE_PROGRAMME);
            return;
        }
        take(reading);
    }

    /** More about the items that the lines above told of. */
    void remark(Reading reading) {
        for (Entry each : walk.current()) {
            each.details.add(reading.line());
            each.lines.add(reading.line().number());
        }
    }

    /** «Friday 5 pm to Saturday 6 pm»: when it all begins and ends. */
    private boolean saysOnlyWhen(String text) {
        if (text.isEmpty() || text.length() > SENTENCE) {
            return false;
        }
        Reading rest = readings.of(Line.plain(text));
        boolean[] told = rest.told();
        int words = 0;
        for (int i = 0; i < told.length; i++) {
            Token token = rest.tokens().at(i);
            words += !told[i] && token.isWord() && token.length() > 2 ? 1 : 0;
        }
        return words == 0 && !rest.days().isEmpty();
    }

    /** A whole programme in one line. */
    boolean isList(Reading reading) {
        return statements.hoursLead(reading);
    }

    /** Running text counts where there is no list; within one, only a short line that stands among its items does. */
    boolean belongs(Reading reading) {
        String text = reading.text();
        if (isList(reading)) {
            return true;
        }
        boolean listing = habits.listed(reading.line());
        boolean question = listing && reading.shape() == Shape.INNER && text.contains("?");
        if (question) {
            return false;
        }
        boolean noisy = listing ? noise.probably(reading) : noise.everywhere(reading) && !tellsFirst(reading);
        boolean usual = reading.shape() == Shape.TRAILING
                && (habits.trailing() >= USUAL || habits.titleFirst() && habits.timed() == 0)
                && text.length() <= PROSE
                && (walk.begun() || !noisy);
        if (!usual && noisy) {
            return false;
        }
        boolean listed = reading.line().bulleted() && habits.sameLevel(reading.line());
        boolean ranges = reading.times().size() > 1 && reading.times().stream().allMatch(TimeMention::range);
        boolean full = ranges || reading.times().size() >= USUAL;
        boolean heads = walk.begun() && reading.headsItsHour();
        if (!listing || isSeveralTimes(reading) || (listed && !noisy && full) || heads) {
            return true;
        }
        if (habits.timed() >= 2 * habits.trailing() && remarks.backwards(reading)) {
            return false;
        }
        boolean telling = kinds.leading(text) != ItemKind.OTHER || tellsBehind(reading);
        boolean sentence = text.length() > SENTENCE
                && !telling
                && !listed
                && !dayOfProse(reading)
                && !namesItsDay(reading)
                && !closesClauses(reading)
                && (text.endsWith(".") || text.endsWith("!"));
        boolean heading = reading.line().heading() > 0
                && reading.shape() == Shape.TRAILING
                && reading.times().getFirst().range();
        boolean apart = !usual
                && !heading
                && reading.line().gap()
                && !habits.spaced()
                && !walk.block().entries.isEmpty()
                && !(telling && reading.isAppointment())
                && !dayOfProse(reading);
        return (walk.begun() || usual) && text.length() <= PROSE && !sentence && !apart;
    }

    /** The day that stands in the line itself was opened by it. */
    private boolean namesItsDay(Reading reading) {
        Reading heading = walk.block().heading;
        return heading != null && heading.line().number() == reading.line().number();
    }

    /** «Ashby v Binton, Mill Lane, 2.30. Corley v Denham, Park Road, 4.45.»: each hour ends what it belongs to. */
    private static boolean closesClauses(Reading reading) {
        return reading.times().size() > 1
                && reading.times().stream()
                        .allMatch(time -> reading.tokens().at(time.from() - 1).is(",")
                                && (time.to() >= reading.tokens().size()
                                        || reading.tokens().at(time.to()).isAnyOf(".;")));
    }

    /** Other days are listed, this one is told. */
    private boolean dayOfProse(Reading reading) {
        List<Entry> entries = walk.block().entries;
        Reading above = walk.above();
        boolean first =
                above != null && above.shape() == Shape.DAY && entries.stream().noneMatch(entry -> entry.start != null);
        boolean told = first
                || !entries.isEmpty() && entries.stream().allMatch(entry -> entry.doubts.contains(Doubt.FROM_PROSE));
        return told && walk.block().heading != null && (first || !reading.line().gap());
    }

    /** «Coffee at 10.45 in the barn, raffle tickets on sale there»: in prose what happens stands before such words. */
    private boolean tellsFirst(Reading reading) {
        TimeMention first = reading.times().getFirst();
        return kinds.leading(reading.text()) != ItemKind.OTHER
                && reading.start(first) <= LONGEST_NAME
                && !noise.surely(reading)
                && !noise.through(reading, first);
    }

    /** «For whoever likes, at 18:15, visit of the dairy.» */
    private boolean tellsBehind(Reading reading) {
        TimeMention time = reading.times().getFirst();
        boolean apart = reading.tokens().at(time.from() - 1).is(",")
                && reading.tokens().at(time.to()).is(",");
        return apart && kinds.leading(reading.after(time)) != ItemKind.OTHER;
    }

    /** «Tours en calèche : 10h30, 11h30 et 13h30» below a list: the same again and again. */
    private boolean isSeveralTimes(Reading reading) {
        List<TimeMention> times = reading.times();
        String before = reading.upTo(times.getFirst()).strip();
        if (times.size() < 2 || !before.endsWith(":") || before.length() > LONGEST_NAME || !walk.begun()) {
            return false;
        }
        for (int i = 1; i < times.size(); i++) {
            if (reading.between(times.get(i - 1), times.get(i)).strip().length() > JOINED) {
                return false;
            }
        }
        return times.stream().allMatch(time -> time.start() != null);
    }

    /** Every statement of the line becomes an item; pipes part what has nothing to do with each other. */
    void take(Reading reading) {
        if (reading.times().size() > 1 && reading.text().contains("|")) {
            for (String cell : reading.text().split("\\|")) {
                Reading part = readings.of(reading.line().withText(cell.strip()));
                if (!part.times().isEmpty()) {
                    takeAll(part);
                }
            }
        } else {
            takeAll(reading);
        }
    }

    /**
     * «We start at the store: doors from 12:30, then a tour at 1 pm»: prose places what it lists behind a colon.
     *
     * @return whether it does
     */
    private boolean takePlaced(Reading reading) {
        int colon = habits.listed(reading.line()) ? -1 : reading.text().indexOf(": ");
        long behind = reading.times().stream()
                .filter(time -> reading.start(time) > colon)
                .count();
        boolean lists = colon > 0 && behind >= 2 && reading.times().size() - behind <= 1;
        PlaceFinder.Found found = lists ? places.in(reading.text().substring(0, colon)) : null;
        Reading listed = found == null ? null : reread(reading, reading.text().substring(colon + 2));
        if (found == null || listed == null || listed.times().isEmpty()) {
            return false;
        }
        Reading head = reread(reading, reading.text().substring(0, colon));
        if (!head.times().isEmpty()) {
            takeAll(head);
        }
        List<Entry> all = walk.block().entries;
        int from = all.size();
        takeAll(listed);
        all.subList(Math.min(from, all.size()), all.size()).stream()
                .filter(entry -> entry.place == null && places.in(entry.title) == null)
                .forEach(entry -> entry.place = found.place());
        return true;
    }

    private Reading reread(Reading reading, String text) {
        return readings.believed(readings.of(reading.line().withText(text)), habits);
    }

    private void takeAll(Reading reading) {
        if (takePlaced(reading)) {
            return;
        }
        if (reading.shape() == Shape.INNER && isList(reading)) {
            PlaceFinder.Found found = places.in(reading.before(reading.times().getFirst()));
            walk.block().place = found == null ? walk.block().place : found.place();
        }
        boolean listed = reading.shape() == Shape.TIMED || reading.shape() == Shape.TRAILING;
        List<Entry> added = new ArrayList<>();
        List<Statement> parted = statements.of(reading).stream()
                .flatMap(statement -> slashed.parted(statement).stream())
                .toList();
        List<Statement> told = shared.told(reading, starts.named(reading, parted));
        for (Statement statement : told) {
            if (saysOnlyWhen(statement.text()) || readings.denies(statement.text())) {
                continue;
            }
            TimeMention end = statement.time();
            boolean ends = end != null && end.start() == null && end.from() == 0 && readings.ends(reading.tokens(), 0);
            boolean onlyEnd = end != null && end.start() == null && !ends && reading.shape() != Shape.TIMED;
            if (onlyEnd) {
                walk.leave(reading, Reason.NOT_AN_ITEM);
                continue;
            }
            Entry entry = ends && end != null
                    ? walk.add(
                            reading.line(),
                            new TimeMention(end.from(), end.to(), end.end(), null, end.approximate(), false),
                            reading.tokens().at(0).text())
                    : walk.add(reading.line(), statement.time(), statement.text());
            entry.duration = statement.duration();
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
