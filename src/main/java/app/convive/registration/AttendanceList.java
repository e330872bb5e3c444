package app.convive.registration;

import app.convive.meeting.AgendaItem;
import app.convive.meeting.Meeting;
import java.util.List;

/**
 * Who comes to a meeting, as organisers see it.
 *
 * @param frozen it has begun, so that nobody moves up in the waiting list any more
 * @param points the items that are chosen one by one, in the order of the programme
 * @param attendees those who come, then those who wait, by rank, then those who do not come
 */
public record AttendanceList(
        Meeting meeting, Figures figures, boolean frozen, List<Point> points, List<Attendee> attendees) {

    public AttendanceList {
        points = List.copyOf(points);
        attendees = List.copyOf(attendees);
    }

    /** Those who stand so. */
    public List<Attendee> standing(Standing standing) {
        return attendees.stream()
                .filter(attendee -> attendee.standing() == standing)
                .toList();
    }

    /** How many chose an item. */
    public record Point(AgendaItem item, Figures figures) {}
}
