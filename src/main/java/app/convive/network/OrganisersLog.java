package app.convive.network;

import app.convive.delivery.Deliveries;
import app.convive.delivery.Owed;
import app.convive.delivery.Recipient;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where organisers read what happened and what could not be delivered. A line is always kept; it is also posted once the
 * server has a channel for it. Lines of the same few seconds are posted as one message.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OrganisersLog {

    /** The letter that posts a batch of lines. */
    public static final String LETTER = "organisers-log";

    private static final int SECONDS_A_BATCH = 5;

    private final LogEntries entries;
    private final Servers servers;
    private final Deliveries deliveries;
    private final InstantSource clock;

    OrganisersLog(LogEntries entries, Servers servers, Deliveries deliveries, InstantSource clock) {
        this.entries = entries;
        this.servers = servers;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /**
     * Writes a line, in the caller's transaction.
     *
     * @param matter what it is about; the same matter is said once a server
     * @param words the line in the server's language, user text in it already made literal
     */
    public void write(long server, String matter, String words) {
        if (entries.existsByServerIdAndMatter(server, matter)) {
            return;
        }
        Instant now = clock.instant();
        int batch = (int) (now.getEpochSecond() / SECONDS_A_BATCH);
        entries.save(new LogEntry(server, matter, batch, words, now));
        Long channel = servers.findById(server).map(Server::logChannel).orElse(null);
        if (channel != null) {
            Instant complete = Instant.ofEpochSecond((batch + 1L) * SECONDS_A_BATCH + 1);
            deliveries.owe(Owed.of(server, LETTER, String.valueOf(server), Recipient.channel(channel))
                    .inRound(batch)
                    .notBefore(complete));
        }
    }

    /** The latest lines, newest first. */
    @Transactional(readOnly = true)
    public List<LogEntry> latest(long server, int lines) {
        return entries.findByServerIdOrderByIdDesc(server, Limit.of(lines));
    }

    /** The lines of a batch, oldest first. */
    @Transactional(readOnly = true)
    public List<LogEntry> batch(long server, int batch) {
        return entries.findByServerIdAndBatchOrderById(server, batch);
    }
}
