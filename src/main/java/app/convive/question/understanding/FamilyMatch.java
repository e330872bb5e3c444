package app.convive.question.understanding;

import app.convive.question.understanding.words.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that nobody knows, beside others that begin like them. */
final class FamilyMatch {

    private static final double ABBREVIATED = 0.9;
    private static final double ELSEWHERE = 0.8;
    private static final double FAMILY = 0.7;

    private static final int SHORTEST_FAMILY = 4;
    private static final int LONGEST_INITIALS = 5;

    /** «La psy» for «psychomotricité»: so short a beginning must be that of one long word only. */
    private static final int SHORTEST_CLIPPED = 3;

    private static final int LONG = 6;
    private static final int TELLING = 5;

    /** How much of a word it shares with others of its family; "geochemistry" and «géochimie» share less. */
    private static final double SAME = 0.7;

    private static final double SAME_ABROAD = 0.55;

    /** Letters that a cut word lacks at least: «audit» for «auditorium». */
    private static final int SHORTEST_CUT = 3;

    private final Vocabulary vocabulary;
    private final AgendaIndex index;
    private final boolean sameLanguage;
    private final boolean generous;

    /**
     * What of a word is compared with every item, worked out once.
     *
     * @param initials true if it may be those of a title
     * @param relatives words of the agenda, each with how near it is
     */
    private record Family(boolean initials, Map<String, Double> relatives) {}

    private final Map<String, Family> families = new HashMap<>();

    /** @param generous also takes a word for the beginning of another */
    FamilyMatch(Vocabulary vocabulary, AgendaIndex index, boolean sameLanguage, boolean generous) {
        this.vocabulary = vocabulary;
        this.index = index;
        this.sameLanguage = sameLanguage;
        this.generous = generous;
    }

    /** A word that nobody knows may be the beginning of one ("prés."), or of its family ("magicien", «magie»). */
    double match(String word, IndexedItem item) {
        Family family = families.computeIfAbsent(word, this::familyOf);
        if (family.initials() && item.title().isShortenedTo(word, index.language()::isPlain)) {
            return ABBREVIATED;
        }
        if (family.relatives().isEmpty()) {
            return 0;
        }
        boolean cutPlace = item.others().stream()
                .anyMatch(other -> other.startsWith(word) && other.length() - word.length() >= SHORTEST_CUT);
        double best = cutPlace ? ELSEWHERE * ABBREVIATED : 0;
        for (var relative : family.relatives().entrySet()) {
            best = Math.max(best, relative.getValue() * item.title().word(relative.getKey()));
        }
        return best;
    }

    private Family familyOf(String word) {
        if (!generous || vocabulary.means(word)) {
            return new Family(false, Map.of());
        }
        boolean initials = word.length() >= 2
                && word.length() <= LONGEST_INITIALS
                && !index.words().contains(word);
        return new Family(initials, word.length() < SHORTEST_CLIPPED ? Map.of() : relativesOf(word));
    }

    /** The words of the agenda of which it is the beginning or that begin like it, each with how near it is. */
    private Map<String, Double> relativesOf(String word) {
        Map<String, Double> family = new HashMap<>();
        if (word.length() < SHORTEST_FAMILY) {
            clipped(word).forEach(whole -> family.put(whole, ABBREVIATED));
            return family;
        }
        for (String other : index.words()) {
            int shorter = Math.min(word.length(), other.length());
            int same = commonStart(word, other);
            boolean cut =
                    same == word.length() || (same == word.length() - 1 && word.endsWith("s") && same < other.length());
            if (cut) {
                family.put(other, ABBREVIATED);
            } else if (same >= SHORTEST_FAMILY && shorter > SHORTEST_FAMILY && same >= shorter * SAME
                    || !sameLanguage && same > SHORTEST_FAMILY && same >= shorter * SAME_ABROAD) {
                family.put(other, FAMILY);
            }
        }
        return family;
    }

    /** The long words of the agenda that begin so, if they are forms of one. */
    private List<String> clipped(String word) {
        List<String> whole = index.words().stream()
                .filter(other -> other.length() >= LONG && other.startsWith(word))
                .toList();
        long different = whole.stream()
                .map(other -> other.substring(0, TELLING))
                .distinct()
                .count();
        return different == 1 ? whole : List.of();
    }

    private static int commonStart(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
