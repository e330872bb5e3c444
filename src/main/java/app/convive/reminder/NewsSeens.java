package app.convive.reminder;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface NewsSeens extends JpaRepository<NewsSeen, NewsSeen.Key> {

    int countByKeyMeetingIdAndKeyVersion(long meetingId, int version);

    List<NewsSeen> findByKeyUserId(long userId);

    void deleteByKeyUserId(long userId);
}
