package app.convive.meeting.programme;

import app.convive.meeting.ItemKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * «Jeu de questions avec la salle», below «10h : La ferme en coopérative» and among other hours: what no hour and no kind of
 * item marks as one tells more of the item above it.
 */
final class HourlessLines {

    /** Items with an hour in a text that writes hours, and those among them on the day itself. */
    private static final int FEWEST = 3;

    private static final int FEWEST_OF_DAY = 2;

    /** Kinds whose words stand in what tells more of a session as well. */
    private static final Set<ItemKind> PLAIN = EnumSet.of(ItemKind.SESSION, ItemKind.WORKSHOP);

    private final Kinds kinds;
    private final boolean hours;

    HourlessLines(Kinds kinds, List<DayBlock> blocks) {
        this.kinds = kinds;
        hours = blocks.stream().mapToLong(HourlessLines::timed).sum() >= FEWEST;
    }

    /** Gives such lines to the items above them. */
    void fold(DayBlock block) {
        if (!hours || timed(block) < FEWEST_OF_DAY) {
            return;
        }
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : block.entries) {
            Entry above = kept.isEmpty() ? null : kept.getLast();
            if (above != null && isDetail(entry)) {
                above.details.add(entry.line.withText(entry.title));
                above.details.addAll(entry.details);
                above.lines.addAll(entry.lines);
            } else {
                kept.add(entry);
            }
        }
        block.entries.clear();
        block.entries.addAll(kept);
    }

    /** Its words may as well tell more of another item. */
    static boolean isPlain(ItemKind kind) {
        return PLAIN.contains(kind);
    }

    private boolean isDetail(Entry entry) {
        boolean item = kinds.tells(entry.title) && !isPlain(kinds.of(entry.title));
        return entry.start == null && entry.children.isEmpty() && !entry.open && !item;
    }

    private static long timed(DayBlock block) {
        return block.entries.stream().filter(entry -> entry.start != null).count();
    }
}
