package app.convive.question;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who waits for the organisers' answer, and where. */
@Entity
public class QuestionAsker {

    /** One person asks one question once. */
    @Embeddable
    record Key(long questionId, long userId) implements Serializable {}

    @EmbeddedId
    private Key key;

    private @Nullable Long channelId;
    private Instant askedAt;

    @SuppressWarnings("NullAway.Init")
    protected QuestionAsker() {}

    QuestionAsker(PassedQuestion question, long user, @Nullable Long channel, Instant now) {
        key = new Key(question.id(), user);
        channelId = channel;
        askedAt = now;
    }

    /** The channel is gone: from now on by direct message. */
    void movesToDirectMessages() {
        channelId = null;
    }

    /** Discord's id. */
    public long user() {
        return key.userId();
    }

    long question() {
        return key.questionId();
    }

    /** The public channel in which it was asked; absent for a direct message. */
    public @Nullable Long channel() {
        return channelId;
    }
}
