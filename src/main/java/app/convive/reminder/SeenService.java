package app.convive.reminder;

import app.convive.delivery.Deliveries;
import app.convive.delivery.UniqueRows;
import app.convive.meeting.Meeting;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has seen what a version changed for them: said once, it stays said. */
@Service
public class SeenService {

    /**
     * How far the word about a version has come.
     *
     * @param told how many people got it as a direct message
     * @param seen how many of them have said that they have seen it
     */
    public record Told(int version, long told, int seen) {}

    private final NewsSeens seens;
    private final UniqueRows rows;
    private final Deliveries deliveries;
    private final InstantSource clock;

    SeenService(NewsSeens seens, UniqueRows rows, Deliveries deliveries, InstantSource clock) {
        this.seens = seens;
        this.rows = rows;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** A second click, also one at the same moment, changes nothing. */
    @Transactional
    public void seen(long meeting, int version, long user) {
        rows.insert(
                "insert into news_seen (meeting_id, version, user_id, seen_at) values (?, ?, ?, ?)",
                meeting,
                version,
                user,
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** Of the last version about which anybody was told personally. */
    @Transactional(readOnly = true)
    public Optional<Told> last(Meeting meeting) {
        for (int version = meeting.version(); version > 1; version--) {
            long told = deliveries.sentToPeople(NewsService.LETTER, NewsService.subject(meeting, version));
            if (told > 0) {
                return Optional.of(
                        new Told(version, told, seens.countByKeyMeetingIdAndKeyVersion(meeting.id(), version)));
            }
        }
        return Optional.empty();
    }
}
