package app.convive.texts;

import app.convive.discord.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The text bundles of all rooms, as they are found on the class path. */
final class Bundles {

    private static final Pattern FILE = Pattern.compile("app/convive/(\\w+)/chat/\\1_\\w+\\.properties$");

    private Bundles() {}

    static List<String> rooms() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:app/convive/*/chat/*_*.properties");
            return List.copyOf(
                    new TreeSet<>(Arrays.stream(found).flatMap(Bundles::room).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> room(Resource file) {
        try {
            Matcher matcher = FILE.matcher(file.getURL().toString());
            return matcher.find() ? Stream.of(matcher.group(1)) : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String content(String room, Language language) {
        ClassPathResource file = new ClassPathResource("app/convive/%s/chat/%s_%s.properties"
                .formatted(room, room, language.locale().getLanguage()));
        try (InputStream in = file.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Properties properties(String room, Language language) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(content(room, language)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    static Stream<Sentence> sentences() {
        return Arrays.stream(Language.values()).flatMap(Bundles::sentences);
    }

    static Stream<Sentence> sentences(Language language) {
        return rooms().stream().flatMap(room -> {
            Properties properties = properties(room, language);
            return properties.stringPropertyNames().stream()
                    .sorted()
                    .map(key -> new Sentence(
                            room,
                            language,
                            key,
                            properties.getProperty(key),
                            properties.containsKey(key + ".description")));
        });
    }
}
