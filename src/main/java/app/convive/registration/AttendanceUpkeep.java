package app.convive.registration;

import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaPublished;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.meeting.MeetingCancelled;
import app.convive.meeting.PlacesSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows what organisers publish, in their transaction: a meeting gets its places with its first version, more places go
 * to the first in line at once, fewer throw nobody out, and a cancellation is told to all who come or wait.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AttendanceUpkeep {

    private final Attendances attendances;
    private final ItemsPlaces itemsPlaces;
    private final Registrations registrations;
    private final AgendaService agendas;
    private final Seating seating;
    private final Notices notices;

    AttendanceUpkeep(
            Attendances attendances,
            ItemsPlaces itemsPlaces,
            Registrations registrations,
            AgendaService agendas,
            Seating seating,
            Notices notices) {
        this.attendances = attendances;
        this.itemsPlaces = itemsPlaces;
        this.registrations = registrations;
        this.agendas = agendas;
        this.seating = seating;
        this.notices = notices;
    }

    /** After the rooms below have asked who chose what of the version before. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void follow(AgendaPublished published) {
        Meeting meeting = published.meeting();
        Agenda agenda = agendas.agenda(meeting);
        Attendance attendance =
                attendances.lock(meeting.id()).orElseGet(() -> attendances.save(new Attendance(meeting)));
        attendance.follow(meeting, agenda);
        seating.fill(attendance);
        followItems(attendance, Points.of(agenda));
    }

    private void followItems(Attendance attendance, List<AgendaItem> points) {
        Map<Long, ItemPlaces> known = itemsPlaces.findByMeetingId(attendance.meetingId()).stream()
                .collect(Collectors.toMap(ItemPlaces::itemId, Function.identity()));
        for (AgendaItem point : points) {
            Optional<ItemPlaces> places = Optional.ofNullable(known.remove(point.id()));
            places.ifPresentOrElse(
                    there -> {
                        there.follow(point);
                        seating.fill(attendance, there);
                    },
                    () -> itemsPlaces.save(new ItemPlaces(attendance.meetingId(), point)));
        }
        known.values().forEach(ItemPlaces::withdraw);
    }

    /** The number of places of the meeting alone; an item's comes with its version. */
    @EventListener
    void follow(PlacesSet set) {
        if (set.item() == null) {
            attendances.lock(set.meeting().id()).ifPresent(attendance -> {
                attendance.places().limit(set.places());
                seating.fill(attendance);
            });
        }
    }

    @EventListener
    void follow(MeetingCancelled cancelled) {
        attendances.lock(cancelled.meeting().id()).ifPresent(attendance -> {
            attendance.cancel();
            notices.meetingCancelled(attendance, registrations.findByMeetingIdOrderById(attendance.meetingId()));
        });
    }
}
