package app.convive.question.understanding;

import app.convive.meeting.AgendaItem;
import java.util.List;

/** A question and what was shown for it: kept in memory for as long as the talk goes on, then forgotten. */
public final class Exchange {

    private final Query query;
    private final List<AgendaItem> shown;

    Exchange(Query query, List<AgendaItem> shown) {
        this.query = query;
        this.shown = List.copyOf(shown);
    }

    /** What was asked, with what it took from the question before it. */
    Query query() {
        return query;
    }

    /** The items of the answer. */
    public List<AgendaItem> shown() {
        return shown;
    }
}
