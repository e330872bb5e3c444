package app.convive.meeting;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface AgendaVersions extends JpaRepository<AgendaVersion, AgendaVersion.Key> {

    List<AgendaVersion> findByKeyMeetingIdOrderByKeyNumber(long meetingId);
}
