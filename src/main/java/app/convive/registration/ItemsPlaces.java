package app.convive.registration;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The places of the items of a meeting, guarded by the lock on its {@link Attendance}. */
interface ItemsPlaces extends Repository<ItemPlaces, Long> {

    ItemPlaces save(ItemPlaces places);

    Optional<ItemPlaces> findById(long item);

    List<ItemPlaces> findByMeetingId(long meeting);
}
