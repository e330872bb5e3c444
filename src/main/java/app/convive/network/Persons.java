package app.convive.network;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Persons extends JpaRepository<Person, Long> {

    Optional<Person> findByServerIdAndUserId(long serverId, long userId);

    List<Person> findByServerIdAndUserIdIn(long serverId, Collection<Long> userIds);

    List<Person> findByUserId(long userId);

    void deleteByUserId(long userId);
}
