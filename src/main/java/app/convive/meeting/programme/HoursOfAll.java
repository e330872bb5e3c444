package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.TimeMention;
import org.jspecify.annotations.Nullable;

/** Tells the hours between which a whole day runs from those of an item. */
final class HoursOfAll {

    private static final int HALF_DAY = 12 * 60;

    /** The hours of all, and what they hold. */
    private static final int FEWEST_WITHIN = 3;

    private HoursOfAll() {}

    /** «Samedi 5 juin, de 10h à minuit, Metz» above «10h-12h …»: from when to when it all lasts. */
    static boolean headed(TimeMention whole, @Nullable Reading next) {
        TimeMention first =
                next == null || next.times().isEmpty() ? null : next.times().getFirst();
        Clock start = whole.start();
        Clock other = first == null ? null : first.start();
        boolean same = start != null && other != null && start.minutes() % HALF_DAY == other.minutes() % HALF_DAY;
        Clock end = whole.end();
        return same
                && first != null
                && (end == null
                        || first.end() == null
                        || !end.time().equals(first.end().time()));
    }

    /** «Samedi 20 février de 9h15 à 16h45 – Temple», above the items that fill these hours, is no item. */
    static void leave(DayBlock block, Kinds kinds) {
        Entry first = block.entries.size() < FEWEST_WITHIN ? null : block.entries.getFirst();
        boolean headed = first != null
                && block.heading != null
                && first.line.number() - block.heading.line().number() <= 1;
        if (first == null || !headed || first.start == null || first.end == null || kinds.tells(first.title)) {
            return;
        }
        Clock start = first.start;
        int until = first.end.minutes() > start.minutes() ? first.end.minutes() : first.end.minutes() + 2 * HALF_DAY;
        boolean within = block.entries.stream()
                .skip(1)
                .allMatch(each -> each.start == null
                        || (each.start.minutes() >= start.minutes() && each.start.minutes() <= until));
        if (within) {
            block.entries.removeFirst();
        }
    }
}
