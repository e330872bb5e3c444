package app.convive.meeting;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PublishedItems extends JpaRepository<PublishedItem, Long> {

    List<PublishedItem> findByMeetingIdOrderByPosition(long meetingId);

    List<PublishedItem> findByMeetingIdAndDroppedFalseOrderByPosition(long meetingId);
}
