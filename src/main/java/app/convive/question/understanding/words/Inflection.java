package app.convive.question.understanding.words;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Leads a form of a verb that the vocabulary lacks back to one that it has: «danseront» to «danser», "judged" to "judge". */
final class Inflection {

    private static final String NOTHING = "-";
    private static final int SHORTEST_STEM = 3;

    /** What takes the place of an ending, by the ending. */
    private final Map<String, List<String>> replacements = new HashMap<>();

    /** The endings, the longest first. */
    private final List<String> endings;

    Inflection(String resource) {
        for (Entries.Entry entry : Entries.read(resource)) {
            String replacement = entry.key().equals(NOTHING) ? "" : entry.key();
            for (String ending : entry.phrases()) {
                replacements.merge(ending, List.of(replacement), Inflection::both);
            }
        }
        endings = replacements.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** The first form that is known; nothing if none is. */
    @Nullable
    String known(String word, Predicate<String> known) {
        for (String ending : endings) {
            int stem = word.length() - ending.length();
            if (stem >= SHORTEST_STEM && word.endsWith(ending)) {
                for (String replacement : replacements.getOrDefault(ending, List.of())) {
                    String form = word.substring(0, stem) + replacement;
                    if (known.test(form)) {
                        return form;
                    }
                }
            }
        }
        return null;
    }
}
