package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides what «10:00 / 10:30» says where the second hour is near: when the next item begins at that hour, it is the end,
 * and a text that writes one end so writes them all so.
 */
final class SecondHours {

    private SecondHours() {}

    static void decide(List<DayBlock> blocks) {
        if (blocks.stream().noneMatch(SecondHours::borneOut)) {
            return;
        }
        for (DayBlock block : blocks) {
            for (Entry entry : block.entries) {
                if (entry.second != null) {
                    entry.end = entry.second;
                    entry.doubts.remove(Doubt.END_UNCLEAR);
                }
            }
        }
    }

    private static boolean borneOut(DayBlock block) {
        for (int i = 0; i + 1 < block.entries.size(); i++) {
            @Nullable Clock second = block.entries.get(i).second;
            @Nullable Clock next = block.entries.get(i + 1).start;
            if (second != null && next != null && second.minutes() == next.minutes()) {
                return true;
            }
        }
        return false;
    }
}
