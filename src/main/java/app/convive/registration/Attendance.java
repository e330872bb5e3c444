package app.convive.registration;

import app.convive.meeting.Agenda;
import app.convive.meeting.Meeting;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The places of a meeting, and what of the meeting its registrations depend on: kept here so that a click needs no look
 * at the programme, and put right in each transaction that changes the programme.
 */
@Entity
class Attendance {

    @Id
    private long meetingId;

    private long serverId;
    private String zone;
    private LocalDateTime begins;
    private LocalDate lastDay;
    private boolean cancelled;
    private int points;

    @Embedded
    private Places places;

    @SuppressWarnings("NullAway.Init")
    protected Attendance() {}

    Attendance(Meeting meeting) {
        meetingId = meeting.id();
        serverId = meeting.server();
        zone = meeting.zone().getId();
        begins = meeting.firstDay().atStartOfDay();
        lastDay = meeting.lastDay();
        places = new Places(meeting.places());
    }

    /** Takes over what a new version of the programme says. */
    void follow(Meeting meeting, Agenda agenda) {
        begins = agenda.items().stream()
                .filter(item -> item.start() != null)
                .map(Points::begins)
                .min(LocalDateTime::compareTo)
                .orElse(meeting.firstDay().atStartOfDay());
        lastDay = meeting.lastDay();
        points = Points.of(agenda).size();
        places.limit(meeting.places());
    }

    void cancel() {
        cancelled = true;
    }

    /** The first item with an hour has begun; without any, the first day. */
    boolean begun(Instant now) {
        return begun(begins, now);
    }

    /** The same for one of its items. */
    boolean begun(LocalDateTime local, Instant now) {
        return !local.atZone(ZoneId.of(zone)).toInstant().isAfter(now);
    }

    /** The day after the last one has begun. */
    boolean over(Instant now) {
        return now.atZone(ZoneId.of(zone)).toLocalDate().isAfter(lastDay);
    }

    boolean cancelled() {
        return cancelled;
    }

    /** Some of its items can be chosen. */
    boolean hasPoints() {
        return points > 0;
    }

    Places places() {
        return places;
    }

    long meetingId() {
        return meetingId;
    }

    long server() {
        return serverId;
    }
}
