package app.convive.meeting.programme;

import app.convive.meeting.ItemKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        for (int i = 0; i < block.entries.size(); i++) {
            Entry entry = block.entries.get(i);
            Entry above = kept.isEmpty() ? null : kept.getLast();
            Entry below = i + 1 < block.entries.size() ? block.entries.get(i + 1) : null;
            if (above != null && !fillsPart(above, entry, below) && isDetail(entry)) {
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

    /** «Dusk: stories round the fire»: alone in its part of the day. */
    private static boolean fillsPart(Entry above, Entry entry, @Nullable Entry below) {
        return entry.part != null
                && !entry.part.equals(above.part)
                && (below == null || !entry.part.equals(below.part));
    }

    /** Its words may as well tell more of another item. */
    static boolean isPlain(ItemKind kind) {
        return PLAIN.contains(kind);
    }

    private boolean isDetail(Entry entry) {
        boolean item = kinds.tells(entry.title) && !isPlain(kinds.of(entry.title));
        return entry.start == null && !entry.hourOpen && entry.children.isEmpty() && !entry.open && !item;
    }

    private static long timed(DayBlock block) {
        return block.entries.stream().filter(entry -> entry.start != null).count();
    }
}
