package app.convive.question.understanding;

import app.convive.meeting.ItemKind;
import app.convive.question.understanding.words.Concepts;
import app.convive.question.understanding.words.Token;
import app.convive.question.understanding.words.Vocabulary;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says how well an item is what a term means: 1 for the very word, less for its root, its idea or its kind. */
final class Matcher {

    /** From here on an item is what the term means. */
    private static final double MATCHED = 0.4;

    private static final double NUMBER = 0.98;
    private static final double ROOT = 0.92;
    /** What its place is counts a little less than the word. */
    private static final double OF_PLACE = 0.9;

    private static final double ELSEWHERE = 0.8;

    /** What an item loses that is none of the ideas of a compound. */
    private static final double LACKING = 0.2;

    /** An item that is only of the same idea, where another has the very word. */
    private static final double OTHERWISE_CALLED = 0.9;

    /** The same where only another language knows the word by that idea. */
    private static final double OF_OTHER_LANGUAGE = 0.6;

    /** Kinds that have many names: each is as good as another. */
    private static final Set<String> KINDS = Set.of("MEAL", "BREAK", "ARRIVAL", "SESSION", "WORKSHOP");

    /** Kinds of items of which each has a matter of its own. */
    private static final Set<String> FORMS = Set.of("SESSION", "WORKSHOP");

    /** Kinds of items that only go with what is put on. */
    private static final Set<ItemKind> AROUND = EnumSet.of(ItemKind.ARRIVAL, ItemKind.BREAK, ItemKind.MEAL);

    /** Ideas of going out, wherever to. */
    private static final Set<String> OUTINGS = Set.of("excursion", "walk", "hike");

    /** Ideas of what is put on, whatever it is. */
    private static final Set<String> OCCASIONS = Set.of("show", "concert", "party", "play");

    /** Unless so many items are called by the very word. */
    private static final int SEVERAL = 2;

    /** Of a label beside the word that it numbers. */
    private static final int LONGEST_LETTER = 3;

    private final Vocabulary vocabulary;
    private final Concepts concepts;
    private final AgendaIndex index;
    private final boolean sameLanguage;
    private final IdeaMatch ideas;
    private final FamilyMatch family;

    /** Terms matched already, by the order of the items: each is ranked several times for one question. */
    private final Map<Term, double[]> matches = new IdentityHashMap<>();

    private @Nullable Term last;
    private double[] ofLast = {};

    /** How well the best titles name terms by their own word. */
    private final Map<Term, Double> names = new IdentityHashMap<>();

    /** Things that strange terms name. */
    private final Map<Term, Set<String>> things = new IdentityHashMap<>();

    private final Map<String, WordForms> forms = new HashMap<>();

    /**
     * @param language of the question: roots are compared within one language only
     * @param generous also takes a word for the beginning of another
     */
    Matcher(Vocabulary vocabulary, AgendaIndex index, Locale language, boolean generous) {
        this.sameLanguage = index.language().language().equals(language);
        this.ideas = new IdeaMatch(vocabulary.concepts(), index, sameLanguage);
        this.family = new FamilyMatch(vocabulary, index, sameLanguage, generous);
        this.vocabulary = vocabulary;
        this.concepts = vocabulary.concepts();
        this.index = index;
    }

    double match(Term term, IndexedItem item) {
        if (term != last) {
            ofLast = matches.computeIfAbsent(term, fresh -> unknown());
            last = term;
        }
        double[] known = ofLast;
        if (Double.isNaN(known[item.order()])) {
            known[item.order()] = matched(term, item);
        }
        return known[item.order()];
    }

    /** True if one of the items is what the term means. */
    boolean isIn(Term term, List<IndexedItem> items) {
        return count(term, items, 1) > 0;
    }

    /** How many of the items are what the term means, counted up to the most. */
    int count(Term term, List<IndexedItem> items, int most) {
        int count = 0;
        for (int i = 0; count < most && i < items.size(); i++) {
            count += match(term, items.get(i)) >= MATCHED ? 1 : 0;
        }
        return count;
    }

    /** True if one of the items has anything of what the term means. */
    boolean touches(Term term, List<IndexedItem> items) {
        for (IndexedItem item : items) {
            if (match(term, item) > 0) {
                return true;
            }
        }
        return false;
    }

    private double[] unknown() {
        double[] none = new double[index.items().size()];
        Arrays.fill(none, Double.NaN);
        return none;
    }

    private double matched(Term term, IndexedItem item) {
        if (term.is(Term.Trait.LABEL)) {
            String label = term.words().getLast();
            String named = term.words().getFirst();
            boolean ofNth = item.title().isOfNth(named, label);
            boolean own = item.title().numbers(named, label) && !ofNth || labels(term, label, item);
            boolean elsewhere = item.slot() != null && item.slot().numbers(named, label)
                    || ofNth
                    || isOfSeries(term, named, label, item);
            return own ? 1 : elsewhere ? ELSEWHERE : 0;
        }
        if (term.is(Term.Trait.RUN)) {
            return item.title().runs(term.words())
                    ? item.title().least(term.words())
                    : Title.runs(item.placeWords(), term.words()) || standsUnder(term.words(), item) ? ELSEWHERE : 0;
        }
        boolean otherMeal = MealMatch.isOther(term, item);
        double literal = otherMeal ? 0 : literal(term, item);
        double best = literal > 0 && isOtherKind(term, item) ? literal * IdeaMatch.OTHER_KIND : literal;
        if (term.ideas().contains(Meal.LUNCH.idea()) && Meal.isMorningLunch(item) && !sharesWord(term, item)) {
            return best;
        }
        double called = best;
        best = Math.max(best, byIdeas(term, item, otherMeal));
        if (best == 0 && !item.placeIdeas().isEmpty() && term.ideas().stream().anyMatch(item.placeIdeas()::contains)) {
            return ELSEWHERE * OF_PLACE;
        }
        if (best == 0) {
            return sameThing(term, item);
        }
        double otherwise = term.is(Term.Trait.STRANGE) ? OF_OTHER_LANGUAGE : OTHERWISE_CALLED;
        return called > 0 ? best : Math.min(best, otherwise * byName(term));
    }

    /** By the best of its ideas; a compound by all of them: a closing ceremony is no opening ceremony. */
    private double byIdeas(Term term, IndexedItem item, boolean otherMeal) {
        double best = 0;
        double lacking = 0;
        for (String idea : term.ideas()) {
            double match = otherMeal && Meal.of(idea) == null ? 0 : ideas.match(idea, item);
            best = Math.max(best, match);
            lacking += match > 0 ? 0 : 1.0 / term.ideas().size();
        }
        return term.words().size() > 1 ? best * (1 - LACKING * lacking) : best;
    }

    /** «La pause et visite des stands» is rather no visit. */
    private boolean isOtherKind(Term term, IndexedItem item) {
        return item.item().kind() == ItemKind.BREAK
                && term.ideas().stream()
                        .map(concepts::kind)
                        .anyMatch(kind -> kind != null && ItemKind.valueOf(kind) != ItemKind.BREAK);
    }

    /** How well the item that is called just so is named; «bal» is rather the one than any «soirée». */
    private double byName(Term term) {
        return names.computeIfAbsent(term, fresh -> {
            double most = 0;
            int named = 0;
            for (IndexedItem item : index.items()) {
                boolean runs =
                        fresh.words().size() == 1 || item.title().runs(fresh.words()) || hasAll(fresh.words(), item);
                double word = runs ? item.title().word(fresh.words().getFirst()) : 0;
                named += word > 0 ? 1 : 0;
                most = Math.max(most, word);
            }
            return most == 0 || named < SEVERAL && isKind(fresh) ? Double.POSITIVE_INFINITY : most;
        });
    }

    private boolean isKind(Term term) {
        return term.ideas().stream()
                .map(concepts::kind)
                .filter(Objects::nonNull)
                .anyMatch(KINDS::contains);
    }

    /** Another name of the same thing. */
    private double sameThing(Term term, IndexedItem item) {
        Set<String> things = this.things.computeIfAbsent(term, this::thingsOf);
        return !things.isEmpty() && things.stream().anyMatch(item.title().things()::contains) ? IdeaMatch.ALIKE : 0;
    }

    /** What is named by words that neither the vocabulary nor the agenda has. */
    private Set<String> thingsOf(Term term) {
        boolean strange = term.is(Term.Trait.STRANGE)
                && term.ideas().isEmpty()
                && !index.words().containsAll(term.words());
        return strange
                ? vocabulary.things().in(term.words().stream().map(Token::word).toList())
                : Set.of();
    }

    /** "Workshop B" is «Atelier B», the other language's word for the same idea; or «B. La forge» in a slot of workshops. */
    private boolean labels(Term term, String label, IndexedItem item) {
        if (term.ideas().isEmpty()) {
            return false;
        }
        boolean heads = item.slot() != null
                && !item.title().tokens().isEmpty()
                && item.title().tokens().getFirst().is(label);
        return heads && term.ideas().stream().anyMatch(idea -> ideas.match(idea, item) > 0)
                || term.ideas().stream().anyMatch(item.title()::names) && isNumbered(term, label, item);
    }

    private boolean isNumbered(Term term, String label, IndexedItem item) {
        return item.title().tokens().stream()
                .filter(token -> token.text().length() > LONGEST_LETTER)
                .anyMatch(token -> item.title().numbers(token.text(), label)
                        && index.language().spans(List.of(token)).getFirst().tags().stream()
                                .anyMatch(tag -> term.ideas().contains(tag.value())));
    }

    /** "Round 4", where the agenda calls rounds otherwise and has but one series: «4e partie». */
    private boolean isOfSeries(Term term, String named, String label, IndexedItem item) {
        String series = index.series();
        return series != null
                && item.title().numbers(series, label)
                && !index.words().contains(named)
                && term.ideas().stream().noneMatch(index::names);
    }

    private boolean sharesWord(Term term, IndexedItem item) {
        return term.words().stream()
                .anyMatch(word -> item.title().word(word) > 0
                        || sameLanguage && item.title().root(forms(word).root()) > 0);
    }

    /** True for a term by which many things are called. */
    boolean isGeneric(Term term) {
        return !term.ideas().isEmpty() && term.ideas().stream().allMatch(concepts::isGeneric);
    }

    /** True for a word that only tells in what form something is given: a debate, a workshop, a talk. */
    boolean namesForm(Term term) {
        return !term.ideas().isEmpty()
                && term.ideas().stream()
                        .allMatch(idea -> concepts.kinds(idea).stream().anyMatch(FORMS::contains));
    }

    /** True for a word that only tells that one goes out: an outing, a walk. */
    boolean namesOuting(Term term) {
        return !term.ideas().isEmpty() && OUTINGS.containsAll(term.ideas());
    }

    /** True for a word that only tells on what occasion there is something: a show, a concert, a talk. */
    boolean namesOccasion(Term term) {
        return !term.ideas().isEmpty() && term.ideas().stream().allMatch(this::isOccasion);
    }

    /** True if no word of the title tells on what occasion, and it may be one: «Accueil des lavandières» is no show. */
    boolean isFormless(IndexedItem item) {
        return !AROUND.contains(item.item().kind())
                && item.title().own().keySet().stream().noneMatch(this::isOccasion);
    }

    private boolean isOccasion(String idea) {
        return OCCASIONS.contains(idea) || concepts.kinds(idea).stream().anyMatch(FORMS::contains);
    }

    /** True for a word that only tells who: the pupils, the mayor. */
    boolean namesPeople(Term term) {
        return !term.ideas().isEmpty() && term.ideas().stream().allMatch(concepts::isPerson);
    }

    /** True if the question is in another language than the titles: not all words of one are known in the other. */
    boolean translates() {
        return !sameLanguage;
    }

    /** True for a word that tells what kind of thing an item is, or how one gets there: «balade», "talk", «car». */
    boolean namesKind(Term term) {
        return term.ideas().stream()
                .anyMatch(idea -> concepts.withParents(idea).contains("travel")
                        || !concepts.kinds(idea).isEmpty());
    }

    /** The word, or several side by side. */
    double literal(Term term, IndexedItem item) {
        if (term.words().size() > 1) {
            return item.title().runs(term.words()) || hasAll(term.words(), item)
                    ? word(term.words().getFirst(), item)
                    : standsUnder(term.words(), item) || Title.runs(item.placeWords(), term.words()) ? ELSEWHERE : 0;
        }
        String word = term.words().getFirst();
        return term.is(Term.Trait.DETAIL) ? ownWord(word, item) : word(word, item);
    }

    /** A detail is told by its word: a «garderie» is no «garder». */
    private double ownWord(String word, IndexedItem item) {
        double own = Math.max(
                item.title().word(word), NUMBER * item.title().word(forms(word).otherNumber()));
        return item.others().contains(word) ? Math.max(own, ELSEWHERE) : own;
    }

    /** True if its slot's title has the words side by side. */
    private static boolean standsUnder(List<String> words, IndexedItem item) {
        return item.slot() != null && item.slot().runs(words);
    }

    /** «Accueil café» in «Accueil des participants, café»: all of its words that say something. */
    private static boolean hasAll(List<String> words, IndexedItem item) {
        List<String> telling = words.stream().filter(word -> word.length() > 3).toList();
        return telling.size() > 1
                && telling.stream().allMatch(word -> item.title().word(word) > 0);
    }

    private double word(String word, IndexedItem item) {
        WordForms forms = forms(word);
        if (!sameLanguage && forms.isPlain()) {
            return 0;
        }
        Title title = item.title();
        double best = forms.isTitled() ? title.word(word) : 0;
        if (forms.isOtherTitled()) {
            best = Math.max(best, NUMBER * title.word(forms.otherNumber()));
        }
        if (sameLanguage && forms.isRooted()) {
            best = Math.max(best, ROOT * title.root(forms.root()));
        }
        if (forms.isKnown() && item.others().contains(word)) {
            best = Math.max(best, ELSEWHERE);
        }
        return best > 0 ? best : family.match(word, item);
    }

    private WordForms forms(String word) {
        return forms.computeIfAbsent(word, fresh -> WordForms.of(fresh, index));
    }
}
