package app.convive.meeting.programme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Days that run like others: what happens «tous les jours», and days of which the text says «mêmes horaires». */
final class LikeDays {

    private final List<DayBlock> blocks;
    private final boolean allAlike;
    private final LineRoles roles;

    LikeDays(Walk walk, LineRoles roles) {
        blocks = walk.blocks;
        allAlike = walk.allAlike;
        this.roles = roles;
    }

    void fill() {
        if (allAlike) {
            blocks.forEach(block -> block.range = false);
        }
        for (DayBlock block : blocks) {
            if (block.daily) {
                block.days = daysOfAll(block);
            }
        }
        DayBlock before = null;
        for (DayBlock block : blocks) {
            Reading heading = block.heading;
            boolean same = heading != null && !block.daily && roles.sameAgain(heading.text());
            if (before != null && same && block.entries.isEmpty()) {
                for (Entry entry : before.entries) {
                    block.entries.add(entry.copy());
                }
                block.rest = null;
            }
            before = block.entries.isEmpty() || block.daily ? before : block;
        }
    }

    /** The days under which something stands; where none is, those that the text heads with a range. */
    private List<ReadDay> daysOfAll(DayBlock daily) {
        DayBlock above = blocks.get(Math.max(0, blocks.indexOf(daily) - 1));
        if (above.heading != null && above.entries.isEmpty() && above.days.size() > 1) {
            // «Mon 14 – Fri 18 June», right above «Daily timetable»
            return above.days;
        }
        Set<ReadDay> days = new LinkedHashSet<>();
        for (boolean filled : new boolean[] {true, false}) {
            for (DayBlock block : blocks) {
                boolean counts = !block.daily && block.heading != null && (!filled || !block.entries.isEmpty());
                if (days.isEmpty() || filled) {
                    days.addAll(counts ? block.days : List.of());
                }
            }
        }
        return days.isEmpty() ? daily.days : new ArrayList<>(days);
    }
}
