package app.convive.registration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Choices extends Repository<Choice, Long> {

    Choice save(Choice choice);

    void delete(Choice choice);

    Optional<Choice> findById(long id);

    List<Choice> findByRegistrationId(long registration);

    List<Choice> findByMeetingId(long meeting);

    @Query("select c from Choice c where c.itemId = :item and c.standing = WAITING order by c.queueNumber")
    List<Choice> line(long item, Limit limit);

    @Query("select count(c) from Choice c where c.itemId = :item and c.standing = WAITING and c.queueNumber <= :number")
    int rank(long item, long number);

    /** Users who chose, or wait for, one of these items at least. */
    @Query("""
            select r.userId from Choice c join Registration r on r.id = c.registrationId
            where c.itemId in :items and c.standing <> ABSENT and r.userId is not null""")
    Set<Long> concerned(Collection<Long> items);
}
