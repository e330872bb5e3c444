package app.convive.question.understanding;

import app.convive.meeting.AgendaItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that may go on from the one before: «et vendredi ?», "and where?".
 *
 * @param query the question with what it leaves out taken from the earlier one
 * @param about the items of the earlier answer, if it asks more about them; else empty
 * @param wider the same for the whole of its day, where the hours come from the earlier question: there may be nothing then
 */
record FollowUp(
        Query query, List<AgendaItem> about, @Nullable Query wider) {

    private static final int FEW_WORDS = 4;

    static FollowUp of(Query query, boolean addressed, @Nullable Exchange previous) {
        if (previous == null || !goesOn(query, addressed)) {
            return alone(query);
        }
        Query earlier = previous.query();
        boolean topic = !query.terms().isEmpty() || query.anchor() != null;
        boolean timed = !query.time().isEmpty();
        if (!topic && !timed && query.picks().isEmpty() && !query.isDirect()) {
            return alone(query);
        }
        boolean beside = query.picks("NEXT") || query.picks("BEFORE");
        if (!topic && !timed && !previous.shown().isEmpty() && (beside || query.isDirect())) {
            return new FollowUp(query, previous.shown(), null);
        }
        boolean whole = query.isDirect() && (topic || timed || !query.picks().isEmpty());
        if (whole && !query.has("GOES_ON")) {
            return alone(query);
        }
        boolean otherDay = !query.time().days().isEmpty();
        return new FollowUp(
                query.completedBy(earlier), List.of(), otherDay ? query.completedBy(earlier.forWholeDays()) : null);
    }

    private static FollowUp alone(Query query) {
        return new FollowUp(query, List.of(), null);
    }

    /** Short, or with an «et» in front; not thanks, not a sentence of its own. */
    private static boolean goesOn(Query query, boolean addressed) {
        boolean sentence = query.has("SUBJECT") && !query.isDirect();
        boolean short_ = query.parts().size() <= FEW_WORDS;
        boolean led = query.has("GOES_ON") || short_ && (query.questionMark() || addressed || query.isDirect());
        return led
                && !sentence
                && query.courtesies().isEmpty()
                && query.wishes().isEmpty();
    }
}
