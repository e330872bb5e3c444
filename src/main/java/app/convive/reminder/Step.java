package app.convive.reminder;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One rung of a meeting's campaign: what is sent to whom at which moment, and what became of it. */
@Entity
public class Step {

    /** The audience of steps that go to the meeting's channel. */
    static final String CHANNEL = "channel";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long serverId;
    private long meetingId;
    private String audience;
    private String name;
    private int goodForMinutes;

    @Embedded
    private Timing timing;

    private int addressed;

    @SuppressWarnings("NullAway.Init")
    protected Step() {}

    Step(long serverId, long meetingId, String audience, ReadyStep ready) {
        this.serverId = serverId;
        this.meetingId = meetingId;
        this.audience = audience;
        this.name = ready.name();
        this.goodForMinutes = Math.toIntExact(ready.goodFor().toMinutes());
        this.timing = new Timing(ready.when());
    }

    Timing timing() {
        return timing;
    }

    void fired(Instant now, int recipients) {
        timing.fire(now);
        addressed = recipients;
    }

    public long id() {
        return id;
    }

    public long server() {
        return serverId;
    }

    public long meeting() {
        return meetingId;
    }

    /** The name of its audience. */
    public String audience() {
        return audience;
    }

    /** Whether it goes to the meeting's channel, for everybody. */
    public boolean inChannel() {
        return audience.equals(CHANNEL);
    }

    /** How late it may still be sent. */
    public Duration goodFor() {
        return Duration.ofMinutes(goodForMinutes);
    }

    public When when() {
        return timing.moment();
    }

    public Progress progress() {
        return timing.progress();
    }

    public @Nullable WhySkipped whySkipped() {
        return timing.whySkipped();
    }

    /** Rises when one that has fired gets another moment ahead. */
    public int round() {
        return timing.round();
    }

    /** The moment as planned; absent while what it depends on has no time. */
    public @Nullable Instant plannedFor() {
        return timing.plannedFor();
    }

    /** When it fires: as planned, or a little later where a change of the programme made it due at once. */
    public @Nullable Instant dueAt() {
        return timing.dueAt();
    }

    /** When it fired last. */
    public @Nullable Instant firedAt() {
        return timing.firedAt();
    }

    /** How many recipients it had when it fired last. */
    public int addressed() {
        return addressed;
    }
}
