package app.convive.rehearsal;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** Discord's own limits, which tests may shorten. All of them run in real time, whatever the rehearsal's clock shows. */
@Component
@Rehearsed
public class RehearsalSettings {
    private volatile Duration firstResponse = Duration.ofSeconds(3);
    private volatile Duration tokenLife = Duration.ofMinutes(15);
    private volatile Duration heartbeat = Duration.ofMillis(41_250);
    private volatile Duration answerDelay = Duration.ZERO;
    private volatile boolean messageContent = true;

    /** How soon the first response to an interaction must come. */
    public Duration firstResponse() {
        return firstResponse;
    }

    /** How long follow-ups and edits of an interaction's answers are possible. */
    public Duration tokenLife() {
        return tokenLife;
    }

    /** How often a bot sends heartbeats. */
    public Duration heartbeat() {
        return heartbeat;
    }

    /** How long each answer of the API takes on top. */
    public Duration answerDelay() {
        return answerDelay;
    }

    /** Whether the privileged intent for the text of messages is granted. */
    public boolean messageContent() {
        return messageContent;
    }

    public void firstResponse(Duration within) {
        firstResponse = within;
    }

    public void tokenLife(Duration life) {
        tokenLife = life;
    }

    public void heartbeat(Duration every) {
        heartbeat = every;
    }

    public void answerDelay(Duration delay) {
        answerDelay = delay;
    }

    public void messageContent(boolean granted) {
        messageContent = granted;
    }
}
