package app.convive.question.chat;

import app.convive.discord.chat.MessageCall;
import app.convive.discord.text.Folding;
import app.convive.question.Answered;
import app.convive.question.understanding.Understanding;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The same question that cannot be answered is told so once in a while in a channel, not each time that it is asked. */
@Component
class Nagging {

    private static final Duration A_WHILE = Duration.ofMinutes(10);
    private static final int REMEMBERED = 500;

    private final InstantSource clock;
    private final Map<String, Instant> told = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    Nagging(InstantSource clock) {
        this.clock = clock;
    }

    /** Whether this was told in this channel just before; remembers that it is told now. */
    synchronized boolean again(MessageCall call, List<Answered> answers) {
        boolean answerable = answers.stream()
                .anyMatch(answered -> !(answered.understanding() instanceof Understanding.NotInProgramme));
        if (answerable) {
            return false;
        }
        Instant now = clock.instant();
        String question = call.channel() + " " + Folding.fold(call.words());
        Instant before = told.get(question);
        if (before != null && before.plus(A_WHILE).isAfter(now)) {
            return true;
        }
        told.remove(question);
        told.put(question, now);
        return false;
    }
}
