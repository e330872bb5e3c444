package app.convive.network;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A line of the organisers' log. */
@Entity
public class LogEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long serverId;
    private String matter;
    private int batch;
    private String words;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected LogEntry() {}

    LogEntry(long serverId, String matter, int batch, String words, Instant writtenAt) {
        this.serverId = serverId;
        this.matter = matter;
        this.batch = batch;
        this.words = words;
        this.writtenAt = writtenAt;
    }

    /** The line, in the server's language, ready to be shown. */
    public String words() {
        return words;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    long serverId() {
        return serverId;
    }

    String matter() {
        return matter;
    }
}
