package app.convive.meeting.programme.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What messengers and networks write around a text: «[02/05/2023 20:41:12] Ana: », «27 juin, 18:42 · 🌐». */
final class ChatMarks {

    /** Who wrote it and when, as WhatsApp, Signal and Telegram export it. */
    private static final Pattern SENDER =
            Pattern.compile("^\\p{Cf}*\\[?\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4},?(?: à)? \\d{1,2}[:h.]\\d{2}"
                    + "(?::\\d{2})?(?:\\s?[aApP]\\.?[mM]\\.?)?\\]?(?: -)? [^:\\n]{1,40}: ?");

    /** The date of a post, and who may see it. */
    private static final Pattern POSTED =
            Pattern.compile("^(?:\\d{1,2} \\p{L}+|\\p{L}+ \\d{1,2})(?:,? \\d{4})?(?:,| à| at) "
                    + "\\d{1,2}[:h]\\d{2}(?:\\s?[aApP][mM])? ·[^\\p{L}\\d]*$");

    private static final int FEWEST = 3;

    private ChatMarks() {}

    /** The same lines without them; each message begins a paragraph. */
    static List<String> without(List<String> lines) {
        boolean chat =
                lines.stream().filter(line -> SENDER.matcher(line).find()).count() >= FEWEST;
        List<String> plain = new ArrayList<>(lines.size());
        for (String line : lines) {
            if (POSTED.matcher(line.strip()).matches()) {
                plain.add("");
            } else {
                plain.add(chat ? SENDER.matcher(line).replaceFirst("") : line);
            }
        }
        return plain;
    }
}
