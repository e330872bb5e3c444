package app.convive.theme;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ThemeProposals extends JpaRepository<ThemeProposal, Long> {

    Optional<ThemeProposal> findByIdAndServerId(long id, long serverId);

    /** For changing: whoever else changes the same proposal waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ThemeProposal p where p.id = :id and p.serverId = :serverId")
    Optional<ThemeProposal> lock(long id, long serverId);

    Optional<ThemeProposal> findByProposedBy(long interaction);

    Optional<ThemeProposal> findByMeetingIdAndFolded(long meetingId, String folded);

    List<ThemeProposal> findByMeetingIdAndStateNotOrderById(long meetingId, ThemeState state);

    int countByMeetingIdAndState(long meetingId, ThemeState state);

    List<ThemeProposal> findByItemIdAndState(long itemId, ThemeState state);

    List<ThemeProposal> findByAuthorId(long authorId);
}
