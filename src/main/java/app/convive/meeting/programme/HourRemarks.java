package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;

/** Tells hours that say more about the item above them from those of an item. */
final class HourRemarks {

    /** Minutes; a clock that shows so few is in the middle of the night. */
    private static final int LONGEST_SHOW = 240;

    /** So many hours on lines of their own are the way of a text. */
    private static final int USUAL = 3;

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

    /** Where hours stand alone above their titles, an hour within the lines below them is a remark. */
    boolean tellsMore(Reading reading) {
        Entry last = walk.last();
        return last != null
                && !last.title.isEmpty()
                && !reading.line().gap()
                && habits.alone() >= USUAL
                && habits.alone() > habits.trailing() + habits.timed();
    }
}
