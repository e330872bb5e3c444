package app.convive.network;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Servers extends JpaRepository<Server, Long> {

    /** Marks the greeting as owed; 0 when it was before. */
    @Modifying
    @Query("update Server s set s.greetedAt = :now where s.id = :server and s.greetedAt is null")
    int greet(long server, Instant now);
}
