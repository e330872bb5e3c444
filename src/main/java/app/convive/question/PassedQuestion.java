package app.convive.question;

import app.convive.discord.Language;
import app.convive.meeting.Meeting;
import app.convive.question.understanding.Matter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question that somebody passed to the organisers of a meeting, and their answer. */
@Entity
public class PassedQuestion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long serverId;
    private long meetingId;
    private String matter;
    private String words;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private PassState state;

    private int revision;
    private @Nullable String answer;
    private @Nullable Long answeredBy;
    private @Nullable Long answeredThrough;
    private @Nullable Instant answeredAt;
    private Instant passedAt;
    private Instant expiresAt;
    private @Nullable Long postedMessage;

    @SuppressWarnings("NullAway.Init")
    protected PassedQuestion() {}

    PassedQuestion(Meeting meeting, Matter matter, String words, Language language, Instant now, Instant expiresAt) {
        this();
        serverId = meeting.server();
        meetingId = meeting.id();
        this.matter = matter.text();
        this.words = words;
        this.language = language;
        state = PassState.OPEN;
        passedAt = now;
        this.expiresAt = expiresAt;
    }

    /** Gives or corrects the answer. */
    void answer(String text, long by, long through, Instant now) {
        state = PassState.ANSWERED;
        answer = text;
        answeredBy = by;
        answeredThrough = through;
        answeredAt = now;
        revision++;
    }

    /** The answer no longer holds; the question waits for another one. */
    void withdrawAnswer() {
        state = PassState.OPEN;
        answer = null;
        answeredBy = null;
        answeredThrough = null;
        answeredAt = null;
        revision++;
    }

    void setAside() {
        state = PassState.SET_ASIDE;
    }

    void reopen() {
        state = PassState.OPEN;
    }

    void postedAs(long message) {
        postedMessage = message;
    }

    void expiresAt(Instant moment) {
        expiresAt = moment;
    }

    /** The answer stays without who gave it. */
    void forgetWhoAnswered() {
        answeredBy = 0L;
    }

    /** What was typed is gone; the answer stays for others. */
    void forgetWords() {
        words = "";
    }

    public long id() {
        return id;
    }

    /** Id of the Discord server whose organisers are asked. */
    public long server() {
        return serverId;
    }

    public long meeting() {
        return meetingId;
    }

    public Matter matter() {
        return new Matter(matter);
    }

    /** As it was typed; empty once whoever typed it had their data erased. */
    public String words() {
        return words;
    }

    /** The language of the question. */
    public Language language() {
        return language;
    }

    public boolean answered() {
        return state == PassState.ANSWERED;
    }

    public boolean isSetAside() {
        return state == PassState.SET_ASIDE;
    }

    /** Rises when an answer is given, corrected or withdrawn. */
    public int revision() {
        return revision;
    }

    /** As an organiser typed it; absent while the question is open. */
    public @Nullable String answer() {
        return answer;
    }

    /** Discord's id of who answered last; 0 once that person had their data erased. */
    public @Nullable Long answeredBy() {
        return answeredBy;
    }

    boolean answeredThrough(long interaction) {
        return answeredThrough != null && answeredThrough == interaction;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public Instant passedAt() {
        return passedAt;
    }

    /** When it is erased. */
    Instant expiresAt() {
        return expiresAt;
    }
}
