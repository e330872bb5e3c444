package app.convive.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One message owed to one recipient, and what became of it. */
@Entity
public class Delivery {

    /** Whether {@link #recipientId} is a channel's or a user's. */
    enum RecipientKind {
        CHANNEL,
        PERSON;

        static RecipientKind of(Recipient recipient) {
            return switch (recipient) {
                case Recipient.Channel channel -> CHANNEL;
                case Recipient.Person person -> PERSON;
            };
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long serverId;
    private String kind;
    private String subject;
    private int round;

    @Enumerated(EnumType.STRING)
    private RecipientKind recipientKind;

    private long recipientId;
    private boolean answer;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    @Enumerated(EnumType.STRING)
    private @Nullable DeliveryReason reason;

    private @Nullable String detail;
    private Instant owedAt;
    private Instant notBefore;
    private @Nullable Instant lateAfter;

    @Enumerated(EnumType.STRING)
    private WhenLate whenLate;

    private int attempts;
    private @Nullable Instant uncertainSince;
    private @Nullable Instant nextTryAt;
    private @Nullable Instant leasedUntil;
    private @Nullable Instant sentAt;
    private @Nullable Long messageId;
    private @Nullable Long channelId;

    /** For JPA; rows are written by {@link Deliveries#owe}. */
    @SuppressWarnings("NullAway.Init")
    protected Delivery() {}

    public long id() {
        return id;
    }

    /** Id of the Discord server on whose behalf it is sent. */
    public long server() {
        return serverId;
    }

    public String kind() {
        return kind;
    }

    /** What it is about, in words that its letter understands. */
    public String subject() {
        return subject;
    }

    public int round() {
        return round;
    }

    public Recipient recipient() {
        return switch (recipientKind) {
            case CHANNEL -> Recipient.channel(recipientId);
            case PERSON -> Recipient.person(recipientId);
        };
    }

    public DeliveryState state() {
        return state;
    }

    /** Why it was not sent, or not yet. */
    public @Nullable DeliveryReason reason() {
        return reason;
    }

    /** What Discord said to it, or the permission that is missing, for people who put things right. */
    public @Nullable String detail() {
        return detail;
    }

    public Instant owedAt() {
        return owedAt;
    }

    public Instant notBefore() {
        return notBefore;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    /** Discord's id of the message, once sent. */
    public @Nullable Long messageId() {
        return messageId;
    }

    /** The channel in which the message stands, once sent. */
    public @Nullable Long channelId() {
        return channelId;
    }

    /** Whether the moment until which it was in time has passed. */
    public boolean isLate(Instant now) {
        return lateAfter != null && now.isAfter(lateAfter);
    }
}
