package app.convive.question.chat;

import app.convive.discord.chat.MessageCall;
import app.convive.question.Answered;
import app.convive.question.Recent;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The same question that cannot be answered is told so once in a while in a channel, not each time that it is asked. */
@Component
class Nagging {

    private final Recent<String, Boolean> told;

    Nagging(InstantSource clock) {
        told = new Recent<>(500, Duration.ofMinutes(10), clock);
    }

    /** Whether this was told in this channel just before; remembers that it is told now. */
    boolean again(MessageCall call, List<Answered> answers) {
        if (!answers.stream().allMatch(Answered::missing)) {
            return false;
        }
        String question = answers.stream()
                .map(answered ->
                        answered.meeting().id() + " " + answered.matter().text())
                .collect(Collectors.joining(" ", call.channel() + " ", ""));
        boolean before = told.get(question) != null;
        if (!before) {
            told.put(question, true);
        }
        return before;
    }
}
