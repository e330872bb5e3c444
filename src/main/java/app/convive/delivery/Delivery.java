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

    private static final int DETAIL_LENGTH = 500;

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
    private Instant dueAt;
    private @Nullable Instant lateAfter;

    @Enumerated(EnumType.STRING)
    private WhenLate whenLate;

    private int attempts;
    private @Nullable Instant uncertainSince;
    private @Nullable Instant leasedUntil;
    private @Nullable Instant sentAt;
    private @Nullable Long messageId;
    private @Nullable String shown;
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

    /** Fingerprint of what a message that is kept true shows; nothing before it was first compared. */
    @Nullable
    String shown() {
        return shown;
    }

    /** The channel in which the message stands, once sent. */
    public @Nullable Long channelId() {
        return channelId;
    }

    /** Whether the moment until which it was in time has passed. */
    public boolean isLate(Instant now) {
        return lateAfter != null && now.isAfter(lateAfter);
    }

    boolean answersRequest() {
        return answer;
    }

    boolean isSkippedWhenLate() {
        return whenLate == WhenLate.SKIP;
    }

    /** Whether it may have been sent by an attempt that had no outcome. */
    boolean isUncertain() {
        return uncertainSince != null;
    }

    /** Whether it is owed and nobody has it in hand. */
    boolean isFree(Instant realTime) {
        return state == DeliveryState.OWED && (leasedUntil == null || leasedUntil.isBefore(realTime));
    }

    /**
     * Takes it in hand for an attempt.
     *
     * @return since when it may have been sent already, if an earlier attempt had no outcome
     */
    @Nullable
    Instant take(Instant realTime, Instant now) {
        Instant before = uncertainSince;
        uncertainSince = before == null ? realTime : before;
        leasedUntil = realTime.plus(Desk.LEASE);
        dueAt = now.plus(Desk.LEASE);
        attempts++;
        return before;
    }

    /** Discord has it: true even if it was taken back meanwhile. */
    void sent(long channel, long message, Instant now) {
        close(DeliveryState.SENT, null, null);
        channelId = channel;
        messageId = message;
        sentAt = now;
    }

    void failed(DeliveryReason why, String what) {
        close(DeliveryState.FAILED, why, what);
    }

    void skipped(DeliveryReason why) {
        close(DeliveryState.SKIPPED, why, null);
    }

    void withdrawn() {
        close(DeliveryState.WITHDRAWN, DeliveryReason.NO_LONGER_OWED, null);
    }

    /** It was not sent and stays owed. */
    void hindered(DeliveryReason why, String what, Instant now) {
        putOff(why, what, now.plus(BackOff.of(why).after(attempts)));
    }

    /** Due again as at first: what was in the way may be gone. */
    private boolean askedForAgain() {
        return dueAt.equals(notBefore);
    }

    /** It was not sent and stays owed until then. */
    void putOff(DeliveryReason why, String what, Instant until) {
        uncertainSince = null;
        // Asked for again while the attempt was under way: what it found may be past.
        waits(why, what, askedForAgain() ? dueAt : until);
    }

    /** It may have been sent; the next attempt looks first. */
    void leftUncertain(String what, Instant now) {
        waits(DeliveryReason.DISCORD_UNREACHABLE, what, now.plus(BackOff.LINE.after(attempts)));
    }

    /** There was nothing to send, by an error of ours. */
    void notWritten(String what, Instant now) {
        attempts++;
        waits(DeliveryReason.NOT_WRITTEN, what, now.plus(BackOff.ERROR.after(attempts)));
    }

    private void waits(DeliveryReason why, String what, Instant until) {
        reason = why;
        detail = shortened(what);
        dueAt = until;
        leasedUntil = null;
    }

    private void close(DeliveryState now, @Nullable DeliveryReason why, @Nullable String what) {
        state = now;
        reason = why;
        detail = what == null ? null : shortened(what);
        leasedUntil = null;
    }

    private static String shortened(String what) {
        return what.length() <= DETAIL_LENGTH ? what : what.substring(0, DETAIL_LENGTH);
    }
}
