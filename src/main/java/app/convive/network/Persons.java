package app.convive.network;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Persons extends JpaRepository<Person, Long> {

    /** 0 when this user is not known in the server. */
    @Modifying
    @Query("""
            update Person p set p.name = :name, p.seenAt = :now
            where p.serverId = :server and p.userId = :user""")
    int seen(long server, long user, String name, Instant now);

    List<Person> findByServerIdAndUserIdIn(long serverId, Collection<Long> userIds);

    List<Person> findByUserId(long userId);

    @Modifying
    @Query("delete from Person p where p.userId = :user")
    void deleteByUserId(long user);
}
