package app.convive.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Real lines, cut, joined and mixed with words of Convive's vocabularies: nearer to its grammar than mere noise. */
public final class Garbler {

    private static final Path VOCABULARY = Path.of("src/main/resources/app/convive");
    private static final List<String> MARKS = List.of(
            ":",
            ".",
            " – ",
            "-",
            "(",
            ")",
            ",",
            "|",
            "\t",
            "\n",
            "\n\n",
            "9h",
            "10h30-11h",
            "9:00",
            "#",
            "*",
            "/",
            "«",
            "→",
            "@",
            " ",
            "?",
            ";",
            "\n- ",
            "3",
            "’");

    private final Random random;
    private final List<String> lines;
    private final List<String> words;

    /** Makes the same texts from the same seed. */
    public Garbler(long seed, List<String> lines) throws IOException {
        this.random = new Random(seed);
        this.lines = lines;
        this.words = words();
    }

    /** Some lines, each changed at up to three points, or words and marks alone. */
    public String text(int mostLines) {
        StringBuilder text = new StringBuilder();
        boolean real = random.nextInt(3) > 0;
        for (int left = 1 + random.nextInt(mostLines); left > 0; left--) {
            text.append(real ? changed(one(lines)) : strung()).append(left > 1 ? "\n" : "");
        }
        return text.toString();
    }

    private String changed(String line) {
        String now = line;
        for (int left = random.nextInt(4); left > 0; left--) {
            int at = random.nextInt(now.length() + 1);
            now = switch (random.nextInt(4)) {
                case 0 -> now.substring(0, at);
                case 1 -> now.substring(at);
                case 2 -> now.substring(0, at) + " " + one(words) + " " + now.substring(at);
                default -> now.substring(0, at) + one(MARKS) + now.substring(at);
            };
        }
        return now;
    }

    private String strung() {
        StringBuilder line = new StringBuilder();
        for (int left = 1 + random.nextInt(6); left > 0; left--) {
            line.append(random.nextInt(3) == 0 ? one(words) : one(MARKS)).append(random.nextBoolean() ? " " : "");
        }
        return line.toString();
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<String> words() throws IOException {
        List<String> words = new ArrayList<>();
        try (Stream<Path> files = Files.walk(VOCABULARY)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    Arrays.stream(line.split("[=,|\t]"))
                            .map(String::strip)
                            .filter(word -> !word.isEmpty())
                            .forEach(words::add);
                }
            }
        }
        return words;
    }
}
