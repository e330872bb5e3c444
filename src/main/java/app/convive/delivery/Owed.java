package app.convive.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message to be owed. Kind, subject, round and recipient make it what it is: the same four are the same message, owed
 * once however often it is said.
 *
 * @param server id of the Discord server on whose behalf it is sent
 * @param kind the {@link Letter} that writes it; at most 40 characters
 * @param subject what it is about, in words that its letter understands: an id, mostly; at most 100 characters
 * @param round rises when the same is to be said once more
 * @param notBefore not sent earlier than this; at once if absent
 * @param lateAfter sent later than this, it is late; never if absent
 * @param answer answers what the person asked for, so that it reaches also who stopped direct messages
 */
public record Owed(
        long server,
        String kind,
        String subject,
        int round,
        Recipient recipient,
        @Nullable Instant notBefore,
        @Nullable Instant lateAfter,
        WhenLate whenLate,
        boolean answer) {

    /** Owed at once, in the first round, never late. */
    public static Owed of(long server, String kind, String subject, Recipient recipient) {
        return new Owed(server, kind, subject, 1, recipient, null, null, WhenLate.SEND, false);
    }

    public Owed inRound(int number) {
        return new Owed(server, kind, subject, number, recipient, notBefore, lateAfter, whenLate, answer);
    }

    public Owed notBefore(Instant moment) {
        return new Owed(server, kind, subject, round, recipient, moment, lateAfter, whenLate, answer);
    }

    public Owed lateAfter(Instant moment, WhenLate then) {
        return new Owed(server, kind, subject, round, recipient, notBefore, moment, then, answer);
    }

    public Owed asAnswer() {
        return new Owed(server, kind, subject, round, recipient, notBefore, lateAfter, whenLate, true);
    }
}
