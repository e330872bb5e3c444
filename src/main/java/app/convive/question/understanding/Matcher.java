package app.convive.question.understanding;

import app.convive.meeting.ItemKind;
import app.convive.question.understanding.words.Concepts;
import app.convive.question.understanding.words.Lexicon;
import app.convive.question.understanding.words.Vocabulary;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says how well an item is what a term means: 1 for the very word, less for its root, its idea or its kind. */
final class Matcher {

    private static final double EXACT = 1;
    private static final double ROOT = 0.97;
    private static final double ABBREVIATED = 0.9;
    private static final double IDEA = 0.92;
    private static final double BROADER = 0.8;
    private static final double KIND = 0.6;
    private static final double ELSEWHERE = 0.8;

    private final Vocabulary vocabulary;
    private final Concepts concepts;
    private final AgendaIndex index;

    Matcher(Vocabulary vocabulary, AgendaIndex index) {
        this.vocabulary = vocabulary;
        this.concepts = vocabulary.concepts();
        this.index = index;
    }

    double match(Term term, IndexedItem item) {
        double best = literal(term, item);
        for (String idea : term.ideas()) {
            best = Math.max(best, idea(idea, item));
        }
        return best;
    }

    private double literal(Term term, IndexedItem item) {
        if (term.words().isEmpty()) {
            return 0;
        }
        double sum = 0;
        for (String word : term.words()) {
            sum += literal(word, item);
        }
        return sum / term.words().size();
    }

    private double literal(String word, IndexedItem item) {
        if (item.titleWords().contains(word)) {
            return EXACT;
        }
        for (Lexicon lexicon : vocabulary.lexicons()) {
            if (item.titleRoots().contains(lexicon.root(word))) {
                return ROOT;
            }
        }
        if (item.others().contains(word)) {
            return ELSEWHERE;
        }
        if (word.length() >= 4 && !vocabulary.knows(word)) {
            for (String other : item.titleWords()) {
                if (other.startsWith(word)) {
                    return ABBREVIATED;
                }
            }
        }
        return 0;
    }

    private double idea(String idea, IndexedItem item) {
        if (item.ideas().contains(idea)) {
            return IDEA;
        }
        Slot slot = Slot.of(idea);
        if (slot != null) {
            return mealOfSlot(slot, item);
        }
        String kind = concepts.kind(idea);
        return kind != null && ItemKind.valueOf(kind) == item.item().kind() ? KIND : 0;
    }

    /** "Le déjeuner" is also a meal without a name at lunch time. */
    private double mealOfSlot(Slot slot, IndexedItem item) {
        boolean named = item.ideas().stream().anyMatch(idea -> Slot.of(idea) != null);
        boolean meal = item.ideas().contains("meal") || item.item().kind() == ItemKind.MEAL;
        if (named && !slot.readsDinnerAsLunch(item.ideas(), index) || !meal) {
            return 0;
        }
        return slot.holds(item, index) ? item.ideas().contains("meal") ? BROADER : KIND : 0;
    }

    /** The meals that have their hour. */
    private enum Slot {
        BREAKFAST(LocalTime.of(4, 0), LocalTime.of(11, 0)),
        LUNCH(LocalTime.of(11, 0), LocalTime.of(15, 0)),
        DINNER(LocalTime.of(17, 0), LocalTime.MAX);

        private static final Set<String> NOON_DINERS = Set.of("Europe/Brussels", "Europe/Zurich");

        private final LocalTime from;
        private final LocalTime to;

        Slot(LocalTime from, LocalTime to) {
            this.from = from;
            this.to = to;
        }

        static @Nullable Slot of(String idea) {
            return switch (idea) {
                case "breakfast" -> BREAKFAST;
                case "lunch" -> LUNCH;
                case "dinner", "supper" -> DINNER;
                default -> null;
            };
        }

        boolean holds(IndexedItem item, AgendaIndex index) {
            LocalTime start = item.start();
            return start == null
                    || !start.isBefore(from) && start.isBefore(to)
                    || this == DINNER && dinesAtNoon(index) && !start.isBefore(LUNCH.from) && start.isBefore(LUNCH.to);
        }

        boolean readsDinnerAsLunch(Set<String> ideas, AgendaIndex index) {
            return this == DINNER && ideas.contains("lunch") && dinesAtNoon(index);
        }

        /** In Quebec, Belgium and Switzerland «dîner» is at noon. */
        private static boolean dinesAtNoon(AgendaIndex index) {
            String zone = index.agenda().zone().getId();
            return zone.startsWith("America/") || NOON_DINERS.contains(zone);
        }
    }
}
