package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.convive.testing.Garbler;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is pasted, the reader answers, and soon. */
class HostileTextTest {

    private static final long SECOND = 1_000_000_000;
    private static final Path COLLECTION = Path.of("src/test/resources/app/convive/meeting/programme");
    private static final List<String> PIECES = List.of(
            "(",
            "[",
            "9h",
            "9h-",
            "9:",
            "à ",
            "1/",
            "de ",
            "lundi ",
            "- ",
            "|",
            "\t",
            ";",
            "«",
            "\"",
            "…",
            "2027 ",
            "12 ",
            "<a",
            "[x](",
            "**",
            "~~",
            "\u200f",
            "\u202e",
            "\u200b",
            "é",
            "\ud83d\ude00",
            "https://",
            "a@",
            "0",
            "1 mai ",
            "Jour 1 ",
            "9h 10h ",
            "suivi de ",
            "l'un sur ",
            "à définir ",
            "(salle ",
            "et ",
            "–",
            "> ",
            "# ",
            "\n",
            "\n\n",
            "9h\n",
            "9h accueil\n",
            "lundi 3 mai\n",
            "10h, ",
            "  ",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "\0",
            "x\u0301",
            "\ud800",
            "9h ab. Cd 10h. ",
            "9h\nab\nCour\n",
            "9h 10h 11h 12h 13h 14h a ",
            "9h-10h a bcd\n",
            "9h |\n",
            "Start |\nTitle |\n|\n",
            "ab9hCd",
            "1234.9h");

    private final ProgrammeReader reader = new ProgrammeReader();

    static Stream<String> repeated() {
        return IntStream.range(0, PIECES.size()).mapToObj(i -> {
            String piece = PIECES.get(i);
            String line = i % 2 == 0 ? piece : piece.repeat(20) + "\n";
            int lines = (int) line.chars().filter(sign -> sign == '\n').count();
            int most = lines == 0 ? Integer.MAX_VALUE : ProgrammeReader.MOST_LINES / lines;
            return line.repeat(Math.min(most, ProgrammeReader.LONGEST / line.length()));
        });
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void a_long_repetition_takes_less_than_a_second(String text) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();

        read(text);

        assertThat(clock.getCurrentThreadCpuTime() - before).isLessThan(SECOND);
    }

    @Test
    void random_mixtures_never_fail() {
        Random random = new Random(20_270_612);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(300); length > 0; length--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThatCode(() -> read(text.toString())).as(text.toString()).doesNotThrowAnyException();
        }
    }

    @Test
    void garbled_programmes_never_fail() throws Exception {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(COLLECTION)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        Garbler garbler = new Garbler(20_270_616, lines);
        for (int round = 0; round < 3_000; round++) {
            String text = garbler.text(12);
            assertThatCode(() -> read(text)).as(text).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana wrote about this:",
                "- #. -mapping: mapping lever,, wrote will take place «senator: ",
                "|\n\n|",
                "k\n|---|---|---|--\n\n-|",
                "?Le programme ne donne pas le prix. t-shirt 10h? #3eme « 9hwhat's coverednatationwrote -any chance you know? 9h"
            })
    void odd_lines_never_fail(String text) {
        assertThatCode(() -> read(text)).doesNotThrowAnyException();
    }

    @Test
    void random_characters_never_fail() {
        Random random = new Random(20_270_613);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(2_000); length > 0; length--) {
                text.append((char) random.nextInt(0x2fff));
            }
            assertThatCode(() -> read(text.toString())).doesNotThrowAnyException();
        }
    }

    private void read(String text) {
        ReadProgramme read = reader.read(new ProgrammeText(text, LocalDate.of(2027, 1, 1), ZoneId.of("Europe/Paris")));
        read.years().forEach(year -> read.inYear(year.year()));
        read.onDays(LocalDate.of(2028, 2, 29));
    }
}
