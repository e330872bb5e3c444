package app.convive.reminder;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Steps extends JpaRepository<Step, Long> {

    /** In the order of the ladder. */
    @Query("select s from Step s where s.meetingId = :meeting order by s.timing.plannedFor nulls last, s.id")
    List<Step> ofMeeting(long meeting);

    /** For changing: whoever else changes or fires one of them waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Step s where s.meetingId = :meeting order by s.id")
    List<Step> lockAll(long meeting);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Step s where s.id = :id")
    Optional<Step> lock(long id);

    @Query("select distinct s.meetingId from Step s where s.timing.progress = PLANNED")
    List<Long> plannedMeetings();

    @Query("select s from Step s where s.timing.progress = PLANNED and s.timing.dueAt <= :moment")
    List<Step> dueBy(Instant moment);
}
