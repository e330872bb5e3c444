package app.convive.registration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Registrations extends Repository<Registration, Long> {

    Registration save(Registration registration);

    void delete(Registration registration);

    Optional<Registration> findByMeetingIdAndUserId(long meeting, long user);

    Optional<Registration> findByIdAndMeetingId(long id, long meeting);

    Optional<Registration> findById(long id);

    List<Registration> findByUserIdOrderById(long user);

    /** Meetings for which this user answered, in an order that lets several be locked one after another. */
    @Query("select r.meetingId from Registration r where r.userId = :user order by r.meetingId")
    List<Long> meetingsOf(long user);

    /** In the order in which people first answered. */
    List<Registration> findByMeetingIdOrderById(long meeting);

    @Query("select r from Registration r where r.meetingId = :meeting and r.guest is not null")
    List<Registration> guests(long meeting);

    @Query("select r from Registration r where r.meetingId = :meeting and r.standing = WAITING order by r.queueNumber")
    List<Registration> line(long meeting, Limit limit);

    @Query("""
            select count(r) from Registration r
            where r.meetingId = :meeting and r.standing = WAITING and r.queueNumber <= :number""")
    int rank(long meeting, long number);

    /** Users who come. */
    @Query(
            "select r.userId from Registration r where r.meetingId = :meeting and r.standing = COMING and r.userId is not null")
    List<Long> coming(long meeting);

    /** Users who come, or wait for a place. */
    @Query(
            "select r.userId from Registration r where r.meetingId = :meeting and r.standing <> ABSENT and r.userId is not null")
    Set<Long> comingOrWaiting(long meeting);

    @Modifying
    @Query("update Registration r set r.answeredBy = null where r.answeredBy = :user")
    void forgetWhoAnswered(long user);
}
