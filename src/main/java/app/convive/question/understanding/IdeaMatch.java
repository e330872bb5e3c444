package app.convive.question.understanding;

import app.convive.meeting.ItemKind;
import app.convive.question.understanding.words.Concepts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says how well an item answers for an idea, whatever word names it. */
final class IdeaMatch {

    /** «Inscriptions et café» is rather no break. */
    static final double OTHER_KIND = 0.92;

    /** Another name of the same. */
    static final double ALIKE = 0.75;

    private static final double IDEA = 0.92;
    private static final double KIND_OF = 0.84;
    private static final double BREAKFAST_AS_MEAL = 0.78;
    /** Something to eat in what is no meal: an ice cream. */
    private static final double ASIDE = 0.68;

    private static final double SECOND = 0.65;
    private static final double OF_SLOT = 0.65;
    private static final double KIND = 0.6;
    private static final double KIND_OF_MEAL = 0.8;

    private static final String MEAL = "meal";
    private static final String SUPPER = "supper";

    /**
     * What of an idea is compared with every title, worked out once: titles name few of the ideas that could answer.
     *
     * @param named by some title
     * @param alike of the ideas that answer too, those that some title names
     * @param second those that answer last
     */
    private record Likes(
            boolean named,
            @Nullable Meal meal,
            List<String> alike,
            List<Second> second,
            @Nullable ItemKind kind) {}

    /**
     * An idea that some title names, or that stands for a kind.
     *
     * @param stands the kind of items that answer where the agenda has none of the kind that is asked for: sessions for
     *     workshops
     */
    private record Second(String idea, @Nullable ItemKind stands) {}

    private final Concepts concepts;
    private final AgendaIndex index;
    private final MealMatch meals;
    private final boolean sameLanguage;
    private final Map<String, Likes> likes = new HashMap<>();

    /** @param sameLanguage true if question and agenda are in one language */
    IdeaMatch(Concepts concepts, AgendaIndex index, boolean sameLanguage) {
        this.concepts = concepts;
        this.index = index;
        this.sameLanguage = sameLanguage;
        this.meals = new MealMatch(index, sameLanguage);
    }

    private Likes likesOf(String idea) {
        ItemKind asked = kind(idea);
        boolean lacking = asked != null && !index.has(asked);
        return new Likes(
                index.names(idea) && !concepts.isSundry(idea),
                Meal.of(idea),
                concepts.alike(idea).stream().filter(index::names).toList(),
                concepts.second(idea).stream()
                        .map(other -> new Second(other, lacking ? kind(other) : null))
                        .filter(other -> other.stands() != null || index.names(other.idea()))
                        .toList(),
                asked);
    }

    private @Nullable ItemKind kind(String idea) {
        String kind = concepts.kind(idea);
        return kind == null ? null : ItemKind.valueOf(kind);
    }

    /** From 0 to 1. */
    double match(String idea, IndexedItem item) {
        Title title = item.title();
        if (idea.equals("lodging") && (item.item().kind() == ItemKind.MEAL || title.names("key_handover"))) {
            return 0;
        }
        if (idea.equals(Meal.DINNER.idea()) && !sameLanguage && index.dinesAtNoon() && Meal.isNoonDinner(item)) {
            return 0;
        }
        if (idea.equals(SUPPER) && Meal.isNoonDinner(item)) {
            return 0;
        }
        if (idea.equals(Meal.BREAKFAST.idea()) && Meal.isMorningLunch(item)) {
            return KIND_OF;
        }
        Likes like = likes.computeIfAbsent(idea, this::likesOf);
        if (like.named() && title.names(idea)) {
            return named(idea, like, item);
        }
        double served = like.meal() == null ? 0 : meals.match(like.meal(), item);
        if (served > 0) {
            return served;
        }
        for (String other : like.alike()) {
            if (title.names(other)) {
                return ALIKE * title.idea(other);
            }
        }
        if (idea.equals("menu") && (isDishOnly(item) || title.tells().contains(TitleReader.MENU))) {
            return ALIKE;
        }
        for (Second other : like.second()) {
            // Who comes back arrives, but not where the day begins.
            if (idea.equals("return") && index.on(item.item().programmeDay()).getFirst() == item) {
                continue;
            }
            if (title.names(other.idea())) {
                return SECOND * title.idea(other.idea());
            }
            if (item.item().kind() == other.stands()) {
                return KIND;
            }
        }
        if (item.slot() != null && item.slot().names(idea)) {
            return OF_SLOT;
        }
        return item.item().kind() != like.kind() ? 0 : idea.equals(MEAL) ? KIND_OF_MEAL : KIND;
    }

    private static double named(String idea, Likes like, IndexedItem item) {
        Title title = item.title();
        boolean own = title.own().containsKey(idea);
        boolean morning = idea.equals(MEAL) && !own && title.names(Meal.BREAKFAST.idea());
        boolean aside = idea.equals(MEAL) && item.item().kind() != ItemKind.MEAL && !MealMatch.isNamed(title);
        double as = like.kind() == null || like.kind() == item.item().kind() ? 1 : OTHER_KIND;
        return (morning ? BREAKFAST_AS_MEAL : aside ? ASIDE : own ? IDEA : KIND_OF) * title.idea(idea) * as;
    }

    /** A meal that is called by what is on the plate alone. */
    private boolean isDishOnly(IndexedItem item) {
        Title title = item.title();
        return item.item().kind() == ItemKind.MEAL
                && !title.names(MEAL)
                && (title.own().isEmpty() || title.own().keySet().stream().anyMatch(concepts::isFood));
    }
}
