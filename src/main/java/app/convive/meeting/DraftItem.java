package app.convive.meeting;

import app.convive.meeting.programme.Doubt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a draft with what its author has to know of it.
 *
 * @param key names it within the draft, also after corrections
 * @param item as it would be published, with a negative id
 * @param dated its day is known; else it stands on the first day of the epoch
 * @param dayWords the day in the words of the text; empty where that names none
 * @param doubts why it deserves a second look; none once it was put right
 * @param corrected its author has put it right
 * @param sourceLines numbers of the lines that it was read from, from 1
 * @param uid its identity in the calendar file that it comes from
 */
public record DraftItem(
        int key,
        AgendaItem item,
        State state,
        boolean dated,
        String dayWords,
        List<Doubt> doubts,
        boolean corrected,
        List<Integer> sourceLines,
        @Nullable String uid) {

    public DraftItem {
        doubts = List.copyOf(doubts);
        sourceLines = List.copyOf(sourceLines);
    }

    /** Whether it would be published. */
    public enum State {
        PRESENT,
        /** Its author has dropped it. */
        DROPPED,
        /** Its author has merged it with the one before it. */
        MERGED
    }

    public boolean present() {
        return state == State.PRESENT;
    }

    DraftItem as(State other) {
        return new DraftItem(key, item, other, dated, dayWords, doubts, corrected, sourceLines, uid);
    }

    DraftItem with(AgendaItem other) {
        return new DraftItem(key, other, state, dated, dayWords, doubts, corrected, sourceLines, uid);
    }
}
