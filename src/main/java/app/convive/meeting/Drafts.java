package app.convive.meeting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Drafts extends JpaRepository<Draft, Long> {

    Optional<Draft> findByIdAndAuthorId(long id, long authorId);

    Optional<Draft> findByOpenedBy(long interaction);

    /** For confirming: a second click waits for the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Draft d where d.id = :id and d.authorId = :authorId")
    Optional<Draft> lock(long id, long authorId);

    List<Draft> findByCreatedAtLessThanEqual(Instant moment);

    void deleteByAuthorId(long authorId);
}
