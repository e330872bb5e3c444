package app.convive.delivery;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of {@link DirectMessageStop}. */
interface DirectMessageStops extends Repository<DirectMessageStop, Long> {

    boolean existsById(long user);

    @Modifying
    @Query("delete from DirectMessageStop s where s.userId = :user")
    void delete(long user);
}
