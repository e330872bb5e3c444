package app.convive.network.chat;

import app.convive.discord.Language;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.discord.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.entities.Message;
import org.springframework.stereotype.Component;

/** What is kept about a member, as they read it: the beginning in a message, all of it in a file. */
@Component
class PersonalDataSheet {

    private static final Texts TEXTS = Texts.of("network");

    private final InstantSource clock;

    PersonalDataSheet(InstantSource clock) {
        this.clock = clock;
    }

    String message(Map<String, List<String>> kept, Language language) {
        String title = TEXTS.say(language, "data.title");
        if (kept.isEmpty()) {
            return title + "\n" + TEXTS.say(language, "data.nothing");
        }
        String all = title + "\n"
                + kept.entrySet().stream()
                        .map(part -> "**" + Markup.line(part.getKey()) + "**\n- "
                                + part.getValue().stream().map(Markup::line).collect(Collectors.joining("\n- ")))
                        .collect(Collectors.joining("\n"));
        if (all.length() <= Message.MAX_CONTENT_LENGTH) {
            return all;
        }
        String cut = "\n" + TEXTS.say(language, "data.cut");
        return Markup.shortened(all, Message.MAX_CONTENT_LENGTH - cut.length()) + cut;
    }

    /** Plain text in UTF-8. */
    byte[] file(Map<String, List<String>> kept, Language language) {
        String day = Moments.dayAndYear(language, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        StringBuilder text = new StringBuilder(TEXTS.say(language, "data.file.title", "moment", day));
        if (kept.isEmpty()) {
            text.append("\n\n").append(TEXTS.say(language, "data.nothing"));
        }
        kept.forEach((heading, lines) -> {
            text.append("\n\n").append(heading);
            lines.forEach(line -> text.append("\n- ").append(line));
        });
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }
}
