package app.convive.meeting.programme.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What words mean, read from the resource folders of all languages: {@code languages.txt} names the folders, each holds
 * one file per topic with lines {@code key: phrase | phrase}. A programme often mixes languages, so all of them count
 * at once; only where they disagree the text's main language decides.
 */
public final class Vocabulary {

    private static final String ROOT = "/app/convive/meeting/programme/";

    private final List<String> languages = lines("languages.txt");
    private final Map<String, Phrases> topics = new LinkedHashMap<>();
    private final Map<String, String> single = new LinkedHashMap<>();

    public Vocabulary() {
        for (String topic : lines("topics.txt")) {
            Phrases phrases = new Phrases();
            for (String language : languages) {
                read(language, topic, phrases::add);
            }
            topics.put(topic, phrases);
        }
        Phrases tongues = new Phrases();
        topics.put("common", tongues);
        for (String language : languages) {
            read(language, "common", (key, phrase) -> tongues.add(language, phrase));
            read(language, "wording", (key, phrase) -> single.put(language + "." + key, phrase));
        }
    }

    public List<String> languages() {
        return languages;
    }

    /**
     * The phrases of one topic in all languages.
     *
     * @throws IllegalArgumentException if no vocabulary is listed under that name
     */
    public Phrases topic(String name) {
        Phrases phrases = topics.get(name);
        if (phrases == null) {
            throw new IllegalArgumentException("No vocabulary named " + name);
        }
        return phrases;
    }

    /** A text of ours in that language, such as the title of a theme that is still open. */
    public String wording(String language, String key) {
        return single.getOrDefault(language + "." + key, "");
    }

    private static void read(String language, String topic, BiConsumer<String, String> entry) {
        for (String line : lines(language + "/" + topic + ".txt")) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalStateException("No key in " + language + "/" + topic + ".txt: " + line);
            }
            String key = line.substring(0, colon).strip();
            for (String phrase : line.substring(colon + 1).split("\\|", -1)) {
                if (!phrase.isBlank()) {
                    entry.accept(key, phrase.strip());
                }
            }
        }
    }

    private static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        try (InputStream resource = Vocabulary.class.getResourceAsStream(ROOT + name)) {
            if (resource == null) {
                throw new IllegalStateException("Missing vocabulary " + ROOT + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
