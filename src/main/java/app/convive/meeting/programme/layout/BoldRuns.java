package app.convive.meeting.programme.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * «**9h – 10h Accueil** Un café vous attend. **10h – 11h Débat** * Table 1 : … * Table 2 : …»: a list whose line ends were
 * lost, where bold type still shows what happens at each hour, and what follows it tells more.
 */
final class BoldRuns {

    private static final int FEWEST = 3;

    /** Behind an hour alone in bold type its title stands among the other words. */
    private static final Pattern HOUR = Pattern.compile(
            "\\*\\*(?=\\d{1,2} ?(?:[hH]|[:.]\\d{2}|[aApP]\\.?[mM])[^*]{0,40}\\p{L}{3})(?<words>[^*]{3,200})\\*\\*");

    /** A list within what follows has lost its line ends too. */
    private static final Pattern BULLET = Pattern.compile(" \\* (?=\\p{Lu})");

    private BoldRuns() {}

    /** The lines that it was; the same line where few of its hours are bold. */
    static Stream<String> parted(String line) {
        if (!line.contains("**")) {
            return Stream.of(line);
        }
        List<String> lines = new ArrayList<>();
        Matcher hour = HOUR.matcher(line);
        int from = 0;
        int found = 0;
        while (hour.find()) {
            more(lines, line.substring(from, hour.start()));
            lines.add(hour.group("words"));
            from = hour.end();
            found++;
        }
        more(lines, line.substring(from));
        return found < FEWEST ? Stream.of(line) : lines.stream();
    }

    private static void more(List<String> lines, String words) {
        String[] parts = BULLET.split(" " + words.strip());
        for (int i = 0; i < parts.length; i++) {
            String text = parts[i].strip();
            if (!text.isEmpty()) {
                lines.add(i == 0 ? text : "    * " + text);
            }
        }
    }
}
