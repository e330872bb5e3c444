package app.convive.meeting;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The published programme of a meeting, as read in one moment: what answers, cards and reminders quote.
 *
 * @param version number of the published version, from 1
 * @param items in the order of the programme, parallel workshops right after the item that holds them
 */
public record Agenda(
        long meetingId, String title, @Nullable String place, ZoneId zone, int version, List<AgendaItem> items) {

    public Agenda {
        items = List.copyOf(items);
    }
}
