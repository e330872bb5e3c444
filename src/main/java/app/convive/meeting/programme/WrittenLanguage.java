package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the language that a text is mostly written in, by its small words. */
public final class WrittenLanguage {

    private final Vocabulary vocabulary;

    public WrittenLanguage(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Folder name of the language, such as {@code fr}. */
    public String of(String text) {
        return of(text.lines().map(Tokens::of).toList());
    }

    String of(List<Tokens> lines) {
        return best(counts(lines)).getFirst();
    }

    /** The language whose small words outnumber those of any other; nothing where none does. */
    @Nullable
    String surely(String text) {
        List<String> best = best(counts(text.lines().map(Tokens::of).toList()));
        return best.size() == 1 ? best.getFirst() : null;
    }

    private static List<String> best(Map<String, Integer> counts) {
        int most = Collections.max(counts.values());
        return counts.keySet().stream()
                .filter(language -> counts.getOrDefault(language, 0) == most)
                .toList();
    }

    private Map<String, Integer> counts(List<Tokens> lines) {
        Phrases common = vocabulary.topic("common");
        Map<String, Integer> counts = new LinkedHashMap<>();
        vocabulary.languages().forEach(language -> counts.put(language, 0));
        for (Tokens tokens : lines) {
            common.in(tokens, 0, tokens.size()).forEach(match -> counts.merge(match.key(), 1, Integer::sum));
        }
        return counts;
    }
}
