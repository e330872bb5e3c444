package app.convive.network;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the organisers' log. */
@Entity
public class LogEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long serverId;
    private String matter;
    private @Nullable Long userId;
    private int batch;
    private String words;
    private Instant writtenAt;

    /** For JPA; rows are written by {@link OrganisersLog}. */
    @SuppressWarnings("NullAway.Init")
    protected LogEntry() {}

    /** The line, in the server's language, ready to be shown. */
    public String words() {
        return words;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
