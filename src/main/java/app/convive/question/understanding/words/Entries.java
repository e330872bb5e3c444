package app.convive.question.understanding.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A vocabulary file: {@code key: phrase, phrase}, lines that begin with a blank go on the one before, {@code #} begins a
 * comment, {@code [section]} a section.
 */
final class Entries {

    /** One line of a file. */
    record Entry(String section, String key, List<String> phrases) {}

    private Entries() {}

    static List<Entry> read(String resource) {
        List<Entry> entries = new ArrayList<>();
        String section = "";
        for (String line : wholeLines(resource)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
                continue;
            }
            int colon = line.indexOf(": ") < 0 && line.endsWith(":") ? line.length() - 1 : line.indexOf(": ");
            if (colon < 0) {
                throw new IllegalStateException(resource + " has a line without a key: " + line);
            }
            List<String> phrases = new ArrayList<>();
            for (String phrase : line.substring(colon + 1).split(",", -1)) {
                if (!phrase.isBlank()) {
                    phrases.add(phrase.strip());
                }
            }
            entries.add(new Entry(section, line.substring(0, colon).strip(), phrases));
        }
        return entries;
    }

    private static List<String> wholeLines(String resource) {
        List<String> whole = new ArrayList<>();
        for (String line : text(resource).split("\n", -1)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (Character.isWhitespace(line.charAt(0)) && !whole.isEmpty()) {
                whole.set(whole.size() - 1, whole.getLast() + " " + line.strip());
            } else {
                whole.add(line.strip());
            }
        }
        return whole;
    }

    private static String text(String resource) {
        try (InputStream in = Entries.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The vocabulary " + resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
