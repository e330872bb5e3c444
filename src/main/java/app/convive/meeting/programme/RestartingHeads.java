package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.place.PlaceNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * «Parish Hall», then its hours, then «Main Stage», whose hours begin anew: what goes on at once goes on in several places.
 * Where half of such lines name places, all of them do.
 */
final class RestartingHeads {

    private static final int FEWEST = 3;

    private RestartingHeads() {}

    /** The texts of the lines that head those hours; none where most hours go on from one block to the next. */
    static Set<String> of(List<Reading> lines, PlaceNames names, Kinds kinds) {
        Set<String> heads = new HashSet<>();
        int known = 0;
        int again = 0;
        int last = -1;
        boolean head = false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Reading line = lines.get(i);
            if (line.shape() == Shape.DAY && !heads.isEmpty()) {
                return Set.of();
            }
            if (heads(lines, i) && !kinds.named(line.text())) {
                heads.add(line.text());
                known += names.isPlace(PlaceHeads.nameOf(line.text())) ? 1 : 0;
                head = true;
            }
            if (line.shape() == Shape.TIMED && line.times().getFirst().start() instanceof Clock start) {
                Clock end = line.times().getFirst().end();
                again += head && start.minutes() < last ? 1 : 0;
                last = Math.max(head ? 0 : last, end == null ? start.minutes() : end.minutes());
                head = false;
            }
        }
        boolean parallel = again * 2 >= heads.size() - 1 && known * 2 >= heads.size();
        return heads.size() >= FEWEST && parallel ? heads : Set.of();
    }

    /** A short line of words, apart, above an hour. */
    private static boolean heads(List<Reading> lines, int at) {
        Reading line = lines.get(at);
        return PlaceHeads.isName(line)
                && (line.line().gap() || line.line().heading() > 0)
                && lines.get(at + 1).shape() == Shape.TIMED;
    }
}
