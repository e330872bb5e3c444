package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.text.Markup;
import app.convive.meeting.DraftView;
import app.convive.meeting.programme.LeftOutLine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.stereotype.Component;

/** The lines of a programme text that became no point, each with its reason; the whole list as a file when it is long. */
@Component
class LeftOutSheet {

    private static final int LONGEST = 1700;
    private static final int LONGEST_LINE = 160;

    MessageCreateData of(Language language, DraftView draft) {
        List<LeftOutLine> lines = draft.programme().leftOut();
        String head = TEXTS.say(language, "left-out.head", "count", lines.size());
        StringBuilder text = new StringBuilder(head);
        int shown = 0;
        for (LeftOutLine line : lines) {
            String next = "\n- " + Markup.line(Markup.shortened(line.text(), LONGEST_LINE)) + " — *"
                    + TEXTS.say(language, "left-out." + line.reason().name()) + "*";
            if (text.length() + next.length() > LONGEST) {
                break;
            }
            text.append(next);
            shown++;
        }
        MessageCreateBuilder message = new MessageCreateBuilder();
        if (shown < lines.size()) {
            text.append('\n').append(TEXTS.say(language, "left-out.more", "count", lines.size() - shown));
            message.setFiles(FileUpload.fromData(whole(lines), TEXTS.say(language, "left-out.file") + ".txt"));
        }
        return message.setContent(text.toString()).build();
    }

    private static byte[] whole(List<LeftOutLine> lines) {
        return lines.stream()
                .map(line -> line.number() + ": " + line.text())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
