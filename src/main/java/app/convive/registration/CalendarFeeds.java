package app.convive.registration;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CalendarFeeds extends Repository<CalendarFeed, Long> {

    CalendarFeed save(CalendarFeed feed);

    Optional<CalendarFeed> findByServerIdAndUserId(long server, long user);

    Optional<CalendarFeed> findByServerIdAndTokenHash(long server, String hash);

    List<CalendarFeed> findByUserIdOrderById(long user);

    long deleteByServerIdAndUserId(long server, long user);

    void deleteByUserId(long user);
}
