package app.convive.rehearsal.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of the page's files without a browser. */
class PageFilesTest {
    private static final Path PAGE = Path.of("src/main/resources/app/convive/rehearsal/page");
    private static final Pattern IMPORT_MAP = Pattern.compile("<script type=\"importmap\">(.*?)</script>");
    private static final Pattern ADDRESS = Pattern.compile("https?://[\\w.-]+");
    private static final int LONGEST = 200;

    @Test
    void the_policy_admits_the_import_map_that_is_there() throws Exception {
        String index = Files.readString(PAGE.resolve("index.html"));
        Matcher map = IMPORT_MAP.matcher(index);
        assertThat(map.find()).isTrue();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(map.group(1).getBytes(UTF_8));

        assertThat(index).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }

    @Test
    void nothing_comes_from_elsewhere() throws IOException {
        for (Path file : files("")) {
            assertThat(ADDRESS.matcher(Files.readString(file)).results().map(found -> found.group()))
                    .as(file.toString())
                    .isSubsetOf("http://www.w3.org");
        }
    }

    @Test
    void modules_stay_small_and_write_no_markup_from_text() throws IOException {
        for (Path file : files(".js")) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST);
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "eval(");
        }
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(PAGE)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        }
    }
}
