package app.convive.question.understanding.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ideas that programmes and questions share, whatever their language: a breakfast is a meal, whether it is called
 * "p'tit déj" or "breakfast". Which words say them stands in each language's folder.
 */
public final class Concepts {

    /**
     * @param parents what it is a kind of
     * @param kind name of the kind of agenda item that it usually is
     * @param detail true for what members ask about and programmes seldom tell: parking, Wi-Fi, price
     */
    private record Concept(Set<String> parents, @Nullable String kind, boolean detail) {}

    private final Map<String, Concept> all = new HashMap<>();

    Concepts(String resource) {
        for (Entries.Entry entry : Entries.read(resource)) {
            Set<String> parents = new HashSet<>();
            String kind = null;
            boolean detail = false;
            for (String word : entry.phrases()) {
                if (word.startsWith("kind ")) {
                    kind = word.substring(5);
                } else if (word.equals("detail")) {
                    detail = true;
                } else {
                    parents.add(word);
                }
            }
            all.put(entry.key(), new Concept(parents, kind, detail));
        }
    }

    /** The concept and all that it is a kind of. */
    public Set<String> withParents(String id) {
        Set<String> found = new HashSet<>();
        collect(id, found);
        return found;
    }

    public boolean isDetail(String id) {
        Concept concept = all.get(id);
        return concept != null && concept.detail();
    }

    /** The kind of agenda item that the concept names, by name; nothing if it names none. */
    public @Nullable String kind(String id) {
        Concept concept = all.get(id);
        return concept == null ? null : concept.kind();
    }

    private void collect(String id, Set<String> found) {
        Concept concept = all.get(id);
        if (found.add(id) && concept != null) {
            concept.parents().forEach(parent -> collect(parent, found));
        }
    }
}
