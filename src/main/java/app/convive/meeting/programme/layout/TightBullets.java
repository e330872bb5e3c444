package app.convive.meeting.programme.layout;

import java.util.List;
import java.util.regex.Pattern;

/** «-journée chez les hôtes», «-8:30 accueil»: a dash without the space behind it is a bullet where several lines have one. */
final class TightBullets {

    private static final int FEWEST = 3;

    private static final Pattern TIGHT = Pattern.compile("^(\\s*[-–])(?=\\p{L}|\\d{1,2}\\s?[hH:])");

    private TightBullets() {}

    /** The same lines, such dashes with a space. */
    static List<String> spaced(List<String> lines) {
        long tight = lines.stream().filter(line -> TIGHT.matcher(line).find()).count();
        return tight < FEWEST
                ? lines
                : lines.stream()
                        .map(line -> TIGHT.matcher(line).replaceFirst("$1 "))
                        .toList();
    }
}
