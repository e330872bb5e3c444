package app.convive.meeting.programme.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * «- 9h : visites», «-» alone, «- Le moulin», «- Le four»: a list within a list that was copied leaves an empty bullet
 * behind. What stands below it up to the next hour, empty bullet or other line tells of the line above it.
 */
final class EmptyBullets {

    private static final Pattern EMPTY = Pattern.compile("\\s*[-•*]\\s*");
    private static final Pattern BULLETED = Pattern.compile("\\s*[-•*] .*");
    private static final Pattern HOUR = Pattern.compile("\\s*(?:[-•*] )?\\d{1,2} ?(?:[hH:.]|[aApP]\\.?[mM]).*");
    private static final String INSET = "    ";

    private EmptyBullets() {}

    static List<String> inset(List<String> raw) {
        List<String> lines = new ArrayList<>();
        boolean within = false;
        String above = "";
        for (int i = 0; i < raw.size(); i++) {
            String line = raw.get(i);
            boolean opens = EMPTY.matcher(line).matches()
                    && HOUR.matcher(above).matches()
                    && i + 1 < raw.size()
                    && listed(raw.get(i + 1));
            within = opens || within && listed(line);
            lines.add(opens ? "" : within ? INSET + line : line);
            above = line;
        }
        return lines;
    }

    private static boolean listed(String line) {
        return BULLETED.matcher(line).matches() && !HOUR.matcher(line).matches();
    }
}
