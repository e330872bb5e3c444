package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.TimeMention;
import java.util.List;

/** Tells hours that say more about the item above them from those of an item. */
final class HourRemarks {

    /** Minutes; a clock that shows so few is in the middle of the night. */
    private static final int LONGEST_SHOW = 240;

    /** So many hours on lines of their own are the way of a text. */
    private static final int USUAL = 3;

    private static final int SENTENCE = 60;
    private static final int MORNING = 6 * 60;

    private final Walk walk;
    private final Habits habits;

    HourRemarks(Walk walk, Habits habits) {
        this.walk = walk;
        this.habits = habits;
    }

    /** «1h40 avec entracte» below what a show is about is how long it takes. */
    boolean lasts(Reading reading) {
        Entry last = walk.last();
        Clock start = reading.times().getFirst().start();
        return last != null
                && last.line.gap()
                && !last.details.isEmpty()
                && !reading.line().gap()
                && !reading.line().bulleted()
                && last.start != null
                && start != null
                && start.minutes() <= LONGEST_SHOW
                && start.minutes() < last.start.minutes();
    }

    /** «We may not stop at 4.45 on the dot.», below what ends then: a sentence that tells of no other hours. */
    boolean repeats(Reading reading) {
        Entry last = walk.last();
        return last != null
                && !last.title.isEmpty()
                && habits.listed(reading.line())
                && reading.text().endsWith(".")
                && reading.times().stream()
                        .allMatch(time -> time.start() != null
                                && !time.range()
                                && (time.start().equals(last.start)
                                        || time.start().equals(last.end)));
    }

    /** Where hours stand alone above their titles, an hour within the lines below them is a remark; not so below titles. */
    boolean tellsMore(Reading reading) {
        Entry last = walk.last();
        return last != null
                && !last.title.isEmpty()
                && !reading.line().gap()
                && !habits.titleFirst()
                && habits.alone() >= USUAL
                && habits.alone() > habits.trailing() + habits.timed();
    }

    /** «At 7 pm we will close the board and sum up what was said.», below a list that has gone past that hour. */
    boolean isAfterwards(Reading reading) {
        TimeMention first = reading.times().getFirst();
        Clock start = first.start();
        return habits.listed(reading.line())
                && habits.timed() > USUAL
                && reading.tokens().at(first.from()).isWord()
                && reading.text().length() > SENTENCE
                && reading.text().endsWith(".")
                && !reading.line().bulleted()
                && start != null
                && start.minutes() >= MORNING
                && backwards(reading);
    }

    /** A remark below a list: its hour lies before that of the last item. */
    boolean backwards(Reading reading) {
        List<Entry> listed = walk.block().entries;
        Entry last = listed.isEmpty() ? null : listed.getLast();
        Clock start = reading.times().getFirst().start();
        return last != null
                && last.start != null
                && start != null
                && reading.days().isEmpty()
                && start.open() == last.start.open()
                && start.minutes() < last.start.minutes();
    }
}
