package app.convive.question.understanding;

import app.convive.meeting.ItemKind;
import java.util.Arrays;
import java.util.List;

/** Which meal an item is, by its name or its hour. */
final class MealMatch {

    private static final double BROADER = 0.8;
    private static final double BY_HOUR = 0.64;

    private static final String MEAL = "meal";
    private static final List<Meal> MEALS = List.of(Meal.values());

    private final AgendaIndex index;
    private final boolean sameLanguage;

    /** @param sameLanguage true if question and agenda are in one language: each has its own hour of dinner */
    MealMatch(AgendaIndex index, boolean sameLanguage) {
        this.index = index;
        this.sameLanguage = sameLanguage;
    }

    /** «Petit déjeuner» has the word, and is not the «déjeuner». */
    static boolean isOther(Term term, IndexedItem item) {
        if (term.ideas().isEmpty()) {
            return false;
        }
        boolean asked = false;
        for (Meal meal : MEALS) {
            asked |= term.ideas().contains(meal.idea());
        }
        boolean same = false;
        boolean other = false;
        for (Meal meal : asked ? MEALS : List.<Meal>of()) {
            boolean named = item.title().names(meal.idea());
            same |= named && term.ideas().contains(meal.idea());
            other |= named;
        }
        return other && !same;
    }

    /** "Le déjeuner" is also a meal without a name at lunch time. */
    double match(Meal meal, IndexedItem item) {
        boolean lunch = sameLanguage && meal.isLunchIn(index);
        boolean isMeal = item.title().names(MEAL) && !item.title().names("snack")
                || item.item().kind() == ItemKind.MEAL;
        boolean named = false;
        for (Meal other : Meal.values()) {
            boolean lunchAsDinner = other == Meal.LUNCH && lunch;
            boolean dinnerAsLunch = meal == Meal.LUNCH && other.isLunchIn(index);
            named |= item.title().names(other.idea()) && !lunchAsDinner && !dinnerAsLunch;
        }
        if (!isMeal || isTalk(item) || named || !meal.isServedAt(item.start(), lunch)) {
            return 0;
        }
        return item.title().names(MEAL) ? BROADER * item.title().idea(MEAL) : BY_HOUR;
    }

    /** «Glaces et pergélisol» are not to be eaten. */
    private static boolean isTalk(IndexedItem item) {
        return item.item().kind() == ItemKind.SESSION || item.item().kind() == ItemKind.PLENARY;
    }

    static boolean isNamed(Title title) {
        return Arrays.stream(Meal.values()).anyMatch(meal -> title.names(meal.idea()));
    }
}
