package app.convive.meeting;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Meetings extends JpaRepository<Meeting, Long> {

    Optional<Meeting> findByIdAndServerId(long id, long serverId);

    List<Meeting> findByServerIdInOrderByFirstDay(Collection<Long> serverIds);

    /** For changing: whoever else changes the same meeting waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.id = :id and m.serverId = :serverId")
    Optional<Meeting> lock(long id, long serverId);
}
