package app.convive.meeting.programme;

import app.convive.meeting.ItemKind;
import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.Whereabouts;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the hours between which a whole day runs from those of an item. */
final class HoursOfAll {

    /** The hours of all, and what they hold. */
    private static final int FEWEST_WITHIN = 3;

    private final Kinds kinds;
    private final Whereabouts whereabouts;

    HoursOfAll(Vocabulary vocabulary) {
        kinds = new Kinds(vocabulary);
        whereabouts = new Whereabouts(vocabulary);
    }

    /** «Samedi 5 juin, de 10h à minuit, Metz» above «10h-12h …»: from when to when it all lasts. */
    static boolean headed(TimeMention whole, @Nullable Reading next) {
        TimeMention first =
                next == null || next.times().isEmpty() ? null : next.times().getFirst();
        Clock start = whole.start();
        Clock other = first == null ? null : first.start();
        boolean same = start != null && other != null && start.looksLike(other);
        Clock end = whole.end();
        return same
                && first != null
                && (end == null
                        || first.end() == null
                        || !end.time().equals(first.end().time()));
    }

    /** «Jeudi 24 avril à 8h30 : École de gestion», where that day heads its programme below: no more than when and where. */
    void leaveHeads(List<DayBlock> blocks) {
        List<DayBlock> heads = new ArrayList<>();
        for (int i = 0; i < blocks.size() && blocks.get(i).entries.size() <= 1; i++) {
            DayBlock head = blocks.get(i);
            boolean alone = head.entries.size() == 1 && head.days.size() == 1;
            if (alone && isHeadedAgain(head, blocks.subList(i + 1, blocks.size()))) {
                heads.add(head);
            }
        }
        if (heads.stream().anyMatch(head -> whereabouts.isWhole(head.entries.getFirst().title))) {
            heads.forEach(head -> head.entries.clear());
        }
    }

    private static boolean isHeadedAgain(DayBlock head, List<DayBlock> below) {
        ReadDay day = head.days.getFirst();
        return below.stream()
                .anyMatch(block -> block.entries.size() > 1
                        && block.days.size() == 1
                        && block.days.getFirst().sameDate(day));
    }

    /** «Samedi 20 février de 9h15 à 16h45 – Temple», above the items that fill these hours, is no item. */
    void leave(DayBlock block) {
        Entry first = block.entries.size() < FEWEST_WITHIN ? null : block.entries.getFirst();
        if (first != null && isWhenAndWhere(block, first)) {
            block.entries.removeFirst();
            return;
        }
        int below = first == null || block.heading == null
                ? Integer.MAX_VALUE
                : first.line.number() - block.heading.line().number();
        boolean headed = first != null && (below == 0 || (below == 1 && first.titleBelow));
        if (first == null || !headed || first.start == null || first.end == null) {
            return;
        }
        Clock next = block.entries.get(1).start;
        boolean begins = below == 0 && next != null && next.minutes() == first.start.minutes();
        if (kinds.named(first.title) && !begins) {
            return;
        }
        Clock start = first.start;
        int until =
                first.end.minutes() > start.minutes() ? first.end.minutes() : first.end.minutes() + 2 * Clock.HALF_DAY;
        boolean within = block.entries.stream()
                .skip(1)
                .allMatch(each -> each.start == null
                        // Doors open before it all begins.
                        || kinds.of(each.title) == ItemKind.ARRIVAL
                        || within(each.start.minutes(), start, until)
                        || (each.start.open() && within(each.start.minutes() + Clock.HALF_DAY, start, until)));
        if (within) {
            block.entries.removeFirst();
        }
    }

    /** «Mardi 30 janvier, à 18 h 30, par visioconférence» above «Ouverture, 18 h 30»: no more than when and where. */
    private boolean isWhenAndWhere(DayBlock block, Entry first) {
        Entry next = block.entries.get(1);
        return block.heading != null
                && first.line.number() == block.heading.line().number()
                && first.start != null
                && next.start != null
                && first.start.looksLike(next.start)
                && whereabouts.isWhole(first.title);
    }

    private static boolean within(int minutes, Clock start, int until) {
        return minutes >= start.minutes() && minutes <= until;
    }

    /** «Tue 6 Oct, 18:30 @ The Forge», and the first item below it begins at that hour. */
    static boolean beginsAlike(TimeMention first, @Nullable Reading next) {
        return next != null
                && first.start() != null
                && !next.times().isEmpty()
                && first.start().equals(next.times().getFirst().start());
    }
}
