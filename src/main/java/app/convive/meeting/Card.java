package app.convive.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The message that shows a meeting in its channel. */
@Entity
public class Card {

    @Id
    private long meetingId;

    private long channelId;
    private long messageId;
    private String fingerprint;

    @SuppressWarnings("NullAway.Init")
    protected Card() {}

    public Card(long meetingId, long channelId, long messageId, String fingerprint) {
        this.meetingId = meetingId;
        this.channelId = channelId;
        this.messageId = messageId;
        this.fingerprint = fingerprint;
    }

    public long meetingId() {
        return meetingId;
    }

    public long channelId() {
        return channelId;
    }

    public long messageId() {
        return messageId;
    }

    /** Of what the message shows; another one means that it has to be edited. */
    public String fingerprint() {
        return fingerprint;
    }

    public void shows(String newFingerprint) {
        fingerprint = newFingerprint;
    }
}
