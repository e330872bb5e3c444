package app.convive.question;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PassedQuestions extends JpaRepository<PassedQuestion, Long> {

    Optional<PassedQuestion> findByIdAndServerId(long id, long serverId);

    /** For changing: whoever else changes the same question waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from PassedQuestion q where q.id = :id and q.serverId = :serverId")
    Optional<PassedQuestion> lock(long id, long serverId);

    Optional<PassedQuestion> findByServerIdAndPostedMessage(long serverId, long message);

    List<PassedQuestion> findByMeetingIdOrderById(long meetingId);

    List<PassedQuestion> findByMeetingIdAndStateOrderById(long meetingId, PassState state);

    List<PassedQuestion> findByServerIdAndStateOrderById(long serverId, PassState state);

    List<PassedQuestion> findByMeetingIdAndStateOrderByAnsweredAtDesc(long meetingId, PassState state, Limit limit);

    List<PassedQuestion> findByMeetingIdAndStateOrderByIdDesc(long meetingId, PassState state, Limit limit);

    List<PassedQuestion> findByAnsweredByOrderById(long user);

    @Query("""
            select q from PassedQuestion q
            where q.id in (select a.key.questionId from QuestionAsker a where a.key.userId = :user) order by q.id""")
    List<PassedQuestion> askedBy(long user);

    @Query("""
            select count(q) from PassedQuestion q where q.meetingId = :meeting and q.state = OPEN
            and q.id in (select a.key.questionId from QuestionAsker a where a.key.userId = :user)""")
    int openOf(long meeting, long user);

    List<PassedQuestion> findByExpiresAtLessThanEqual(Instant moment);
}
