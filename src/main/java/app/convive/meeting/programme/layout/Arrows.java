package app.convive.meeting.programme.layout;

import java.util.List;
import java.util.regex.Pattern;

/** «16:00->17:00», «atelier => petite salle»: arrows that are typed with two signs or three. */
final class Arrows {

    private static final Pattern OF_HOURS = Pattern.compile("(?<=\\d[hH]?)(?:-{1,2}|=)>(?=\\d)");
    private static final Pattern OF_WORDS = Pattern.compile("(?<=[^\\s\\d]) (?:-{1,2}|=)> (?=\\p{L})");

    private Arrows() {}

    static List<String> drawn(List<String> lines) {
        return lines.stream()
                .map(line -> line.indexOf('>') <= 0 ? line : drawn(line))
                .toList();
    }

    private static String drawn(String line) {
        return OF_WORDS.matcher(OF_HOURS.matcher(line).replaceAll(" → ")).replaceAll(" → ");
    }
}
