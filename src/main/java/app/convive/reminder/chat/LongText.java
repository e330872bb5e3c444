package app.convive.reminder.chat;

import static app.convive.reminder.ReminderWords.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.text.Markup;
import java.util.List;
import net.dv8tion.jda.api.entities.Message;

/** A list between a head and a tail, within what Discord takes: as many whole lines as fit, and how many there are more. */
final class LongText {

    private static final int FOR_MORE = 60;

    private LongText() {}

    static String fitting(String head, List<String> lines, String tail, Language language) {
        String end = Markup.shortened(tail, Message.MAX_CONTENT_LENGTH / 2);
        int room = Message.MAX_CONTENT_LENGTH - end.length() - FOR_MORE;
        StringBuilder text = new StringBuilder(Markup.shortened(head, room - 1));
        int shown = 0;
        while (shown < lines.size() && text.length() + 1 + lines.get(shown).length() <= room) {
            text.append('\n').append(lines.get(shown++));
        }
        if (shown < lines.size()) {
            text.append('\n').append(TEXTS.say(language, "more", "count", lines.size() - shown));
        }
        return text.append(end).toString();
    }
}
