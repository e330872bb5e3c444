package app.convive.question.understanding.words;

import java.util.Set;
import java.util.stream.Collectors;

/** First names, some of which are words too: Aurore, Olive, Pierre. */
public final class FirstNames {

    private FirstNames() {}

    /** @param word folded */
    public static boolean has(String word) {
        return Read.NAMES.contains(word);
    }

    /** Read when it is first asked for. */
    private static final class Read {
        static final Set<String> NAMES = Entries.read("/app/convive/question/understanding/first_names.txt").stream()
                .flatMap(entry -> entry.phrases().stream())
                .map(Tokens::fold)
                .collect(Collectors.toUnmodifiableSet());
    }
}
