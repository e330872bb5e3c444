package app.convive.meeting.programme.layout;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** «o Sunday 28 July …»: a small «o» in the place of a bullet, as office programs leave it, on lines of its own or within one. */
final class LetterBullets {

    private static final int FEWEST = 2;

    private static final Pattern LED = Pattern.compile("^\\s*o[ \\t]+(?=[\\p{Lu}\\d])");
    private static final Pattern WITHIN = Pattern.compile("(?<=[\\p{L}\\d.,;:!?)»”])\\s+o\\s+(?=[\\p{Lu}\\d])");

    private LetterBullets() {}

    /** The same lines, each such letter a bullet at the head of a line, where there are several. */
    static List<String> drawn(List<String> lines) {
        long bullets = lines.stream().flatMap(LetterBullets::parted).count();
        return bullets < FEWEST
                ? lines
                : lines.stream()
                        .flatMap(line ->
                                LED.matcher(line).find() ? parted(line).map(part -> "• " + part) : Stream.of(line))
                        .toList();
    }

    /** What stands behind each bullet of the line; nothing where none leads it. */
    private static Stream<String> parted(String line) {
        return LED.matcher(line).find() ? WITHIN.splitAsStream(LED.matcher(line).replaceFirst("")) : Stream.empty();
    }
}
