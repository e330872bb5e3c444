package app.convive.network;

import app.convive.delivery.Deliveries;
import app.convive.delivery.Owed;
import app.convive.delivery.Recipient;
import app.convive.delivery.UniqueRows;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger log = LoggerFactory.getLogger(OrganisersLog.class);

    private static final int SECONDS_A_BATCH = 5;

    private final LogEntries entries;
    private final UniqueRows rows;
    private final Servers servers;
    private final Deliveries deliveries;
    private final InstantSource clock;

    OrganisersLog(LogEntries entries, UniqueRows rows, Servers servers, Deliveries deliveries, InstantSource clock) {
        this.entries = entries;
        this.rows = rows;
        this.servers = servers;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Writes a line that speaks of nobody in particular, in the caller's transaction. */
    public void write(long server, String matter, String words) {
        write(server, LogLine.of(matter, words));
    }

    /** Writes a line, in the caller's transaction. */
    public void write(long server, LogLine line) {
        Instant now = clock.instant();
        int batch = (int) (now.getEpochSecond() / SECONDS_A_BATCH);
        Server written = keep(server, line, batch, now);
        if (written != null && written.logChannel() != null) {
            Instant complete = Instant.ofEpochSecond((batch + 1L) * SECONDS_A_BATCH + 1);
            deliveries.owe(Owed.of(server, LETTER, String.valueOf(server), Recipient.channel(written.logChannel()))
                    .inRound(batch)
                    .notBefore(complete));
        }
    }

    /** Keeps a line without posting it: for what is wrong with the posting itself. */
    public void keep(long server, LogLine line) {
        keep(server, line, 0, clock.instant());
    }

    /** Returns the server, or nothing where the matter was said before. */
    private @Nullable Server keep(long server, LogLine line, int batch, Instant now) {
        Server known = servers.findById(server).orElse(null);
        if (known == null) {
            log.warn("Nobody reads what happened in server {}, which is not known: {}", server, line.matter());
            return null;
        }
        boolean isNew = rows.insert(
                "insert into log_entry (server_id, matter, user_id, batch, words, written_at) values (?, ?, ?, ?, ?, ?)",
                server,
                line.matter(),
                line.user(),
                batch,
                line.words(),
                now.atOffset(ZoneOffset.UTC));
        return isNew ? known : null;
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
