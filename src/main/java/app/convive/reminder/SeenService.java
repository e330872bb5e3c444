package app.convive.reminder;

import app.convive.delivery.Deliveries;
import app.convive.meeting.Meeting;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
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
    private final Deliveries deliveries;
    private final InstantSource clock;

    SeenService(NewsSeens seens, Deliveries deliveries, InstantSource clock) {
        this.seens = seens;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** A second click, also one at the same moment, changes nothing. */
    public void seen(long meeting, int version, long user) {
        NewsSeen.Key key = new NewsSeen.Key(meeting, version, user);
        if (!seens.existsById(key)) {
            try {
                seens.saveAndFlush(new NewsSeen(key, clock.instant()));
            } catch (DataIntegrityViolationException saidMeanwhile) {
                return;
            }
        }
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
