package app.convive.delivery;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of {@link DirectChannel}. */
interface DirectChannels extends Repository<DirectChannel, Long> {

    void save(DirectChannel channel);

    @Modifying
    @Query("delete from DirectChannel c where c.userId = :user")
    void delete(long user);
}
