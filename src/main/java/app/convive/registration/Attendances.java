package app.convive.registration;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The places of meetings. Whoever changes registrations of a meeting takes its lock first: they come one after another. */
interface Attendances extends Repository<Attendance, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attendance a where a.meetingId = :meeting and a.serverId = :server")
    Optional<Attendance> lock(long meeting, long server);

    /** For what Convive does by itself; what comes from outside is checked against its server. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attendance a where a.meetingId = :meeting")
    Optional<Attendance> lock(long meeting);

    Optional<Attendance> findByMeetingIdAndServerId(long meeting, long server);

    Optional<Attendance> findById(long meeting);

    Attendance save(Attendance attendance);
}
