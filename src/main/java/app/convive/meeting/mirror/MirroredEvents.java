package app.convive.meeting.mirror;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MirroredEvents extends Repository<MirroredEvent, Long> {

    MirroredEvent save(MirroredEvent event);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from MirroredEvent e where e.meetingId = :meeting")
    Optional<MirroredEvent> lock(long meeting);

    /** Of all meetings of a server, one after another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from MirroredEvent e where e.serverId = :server order by e.meetingId")
    List<MirroredEvent> lockAll(long server);

    @Query("select e from MirroredEvent e where e.dueAt <= :moment order by e.dueAt")
    List<MirroredEvent> dueBy(Instant moment);
}
