package app.convive.question.understanding.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ideas that programmes and questions share, whatever their language: a breakfast is a meal, whether it is called
 * "p'tit déj" or "breakfast". Which words say them stands in each language's folder.
 */
public final class Concepts {

    /**
     * @param parents what it is a kind of
     * @param alike ideas whose items answer for it too
     * @param second ideas whose items answer for it where none of those is there
     * @param kind name of the kind of agenda item that it usually is
     * @param marks "detail", "generic", "begins", "ends", "edible", "person", "deadline", "timeless", "sundry"
     */
    private record Concept(
            Set<String> parents,
            Set<String> alike,
            Set<String> second,
            @Nullable String kind,
            Set<String> marks) {}

    private static final Set<String> MARKS =
            Set.of("detail", "generic", "begins", "ends", "edible", "person", "deadline", "timeless", "sundry");

    private final Map<String, Concept> all = new HashMap<>();

    Concepts(String resource) {
        for (Entries.Entry entry : Entries.read(resource)) {
            Set<String> parents = new HashSet<>();
            Set<String> alike = new HashSet<>();
            Set<String> second = new HashSet<>();
            Set<String> marks = new HashSet<>();
            String kind = null;
            for (String word : entry.phrases()) {
                if (word.startsWith("kind ")) {
                    kind = word.substring(5);
                } else if (word.startsWith("like ")) {
                    alike.add(word.substring(5));
                } else if (word.startsWith("then ")) {
                    second.add(word.substring(5));
                } else if (MARKS.contains(word)) {
                    marks.add(word);
                } else {
                    parents.add(word);
                }
            }
            all.put(entry.key(), new Concept(parents, alike, second, kind, marks));
        }
    }

    boolean has(String id) {
        return all.containsKey(id);
    }

    /** The concept and all that it is a kind of. */
    public Set<String> withParents(String id) {
        Set<String> found = new HashSet<>();
        collect(id, found);
        return found;
    }

    /** Ideas whose items answer for this one too. */
    public Set<String> alike(String id) {
        Concept concept = all.get(id);
        return concept == null ? Set.of() : concept.alike();
    }

    /** Ideas whose items answer for this one where none of it or alike is there. */
    public Set<String> second(String id) {
        Concept concept = all.get(id);
        return concept == null ? Set.of() : concept.second();
    }

    /** What members ask about and programmes seldom tell: parking, Wi-Fi, price. */
    public boolean isDetail(String id) {
        return marked(id, "detail");
    }

    /** So common in programmes that it hardly tells one item from another: "session". */
    public boolean isGeneric(String id) {
        return marked(id, "generic");
    }

    /** What a meal can be of: bread, fish, a dish. */
    public boolean isFood(String id) {
        return marked(id, "edible") || withParents(id).contains("dish");
    }

    /** Somebody who may lead, speak or play: a priest, a band. */
    public boolean isPerson(String id) {
        return marked(id, "person");
    }

    /** BEGIN or END for what is itself a beginning or an end; nothing for the rest. */
    public @Nullable String edge(String id) {
        return marked(id, "begins") ? "BEGIN" : marked(id, "ends") ? "END" : null;
    }

    /** The end of a time to hand something in, not of the meeting. */
    public boolean isDeadline(String id) {
        return marked(id, "deadline");
    }

    /** A detail that never has an hour: an age, a diet. */
    public boolean isTimeless(String id) {
        return marked(id, "timeless");
    }

    /** Many different things in one: what a title has of it says nothing of the others. */
    public boolean isSundry(String id) {
        return marked(id, "sundry");
    }

    /** The kind of agenda item that the concept names, by name; nothing if it names none. */
    public @Nullable String kind(String id) {
        Concept concept = all.get(id);
        return concept == null ? null : concept.kind();
    }

    /** The kinds of agenda item that the concept, or what it is a kind of, names. */
    public Set<String> kinds(String id) {
        return withParents(id).stream().map(this::kind).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private boolean marked(String id, String mark) {
        Concept concept = all.get(id);
        return concept != null && concept.marks().contains(mark);
    }

    private void collect(String id, Set<String> found) {
        Concept concept = all.get(id);
        if (found.add(id) && concept != null) {
            concept.parents().forEach(parent -> collect(parent, found));
        }
    }
}
