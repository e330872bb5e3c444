package app.convive.registration;

import app.convive.meeting.AgendaItem;
import app.convive.meeting.Meeting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person sees of their own registration.
 *
 * @param standing absent for somebody who has not answered
 * @param rank in the meeting's waiting list, from 1; 0 for somebody who does not wait
 * @param onBehalf an organiser gave the answer
 * @param chosen in the order of the programme
 * @param offered what else can be chosen and has not begun; empty for somebody who does not come
 * @param closed why nothing can be answered any more
 * @param links calendars can follow it by a link
 */
public record Sheet(
        Meeting meeting,
        @Nullable Standing standing,
        int rank,
        boolean onBehalf,
        Figures figures,
        List<Chosen> chosen,
        List<Offered> offered,
        @Nullable Refusal closed,
        boolean links) {

    public Sheet {
        chosen = List.copyOf(chosen);
        offered = List.copyOf(offered);
    }

    /**
     * An item that they chose.
     *
     * @param rank in its waiting list, from 1; 0 for somebody who has a place
     * @param clashes what else they chose that is on at the same moment
     */
    public record Chosen(AgendaItem item, int rank, List<AgendaItem> clashes) {

        public Chosen {
            clashes = List.copyOf(clashes);
        }
    }

    /** An item that they can choose, and how many did. */
    public record Offered(AgendaItem item, Figures figures) {}
}
