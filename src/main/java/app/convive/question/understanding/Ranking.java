package app.convive.question.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The items that some terms could mean, best first. */
final class Ranking {

    /** How much less than the best still counts as the same. */
    private static final double TIE = 0.93;

    private static final double NAMED = 0.82;
    /** The same where all of a kind are asked for. */
    private static final double BROAD = 0.6;
    /** The first idea that is named leads, the others tell which one. */
    private static final double LEAD = 1.2;
    /** A word that another item of the same day has. */
    private static final double IN_CONTEXT = 0.3;

    /**
     * @param score 0 to 1: the share of the terms that the item has
     */
    record Ranked(IndexedItem item, double score) {}

    /** A title that is itself the beginning or end that is asked for, or the other one. */
    private static final double SAME_EDGE = 0.08;

    private static final double OTHER_EDGE = -0.15;

    private final Matcher matcher;
    private final @Nullable String edge;

    /** @param edge BEGIN or END if the question turns to one */
    Ranking(Matcher matcher, @Nullable String edge) {
        this.matcher = matcher;
        this.edge = edge;
    }

    /** All that match at all. */
    List<Ranked> rank(List<Term> terms, List<IndexedItem> items) {
        double[] weights = weights(terms, items);
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        List<Set<Object>> days = terms.size() > 1 ? daysOf(terms, items) : List.of();
        List<Ranked> ranked = new ArrayList<>();
        for (IndexedItem item : items) {
            double score = 0;
            double context = 0;
            for (int i = 0; i < weights.length; i++) {
                double match = matcher.match(terms.get(i), item);
                score += weights[i] * match;
                boolean sameDay = match == 0
                        && !days.isEmpty()
                        && days.get(i).contains(item.item().programmeDay());
                context += sameDay ? weights[i] * IN_CONTEXT : 0;
            }
            if (score > 0) {
                ranked.add(new Ranked(item, (score + context) / all + atEdge(item)));
            }
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return ranked;
    }

    private double atEdge(IndexedItem item) {
        String own = item.title().edge();
        return edge == null || own == null ? 0 : own.equals(edge) ? SAME_EDGE : OTHER_EDGE;
    }

    private double[] weights(List<Term> terms, List<IndexedItem> items) {
        double[] weights = new double[terms.size()];
        boolean led = false;
        for (int i = 0; i < weights.length; i++) {
            Term term = terms.get(i);
            boolean leads = !led && !term.isVague() && items.stream().anyMatch(item -> matcher.match(term, item) > 0);
            weights[i] = term.weight() * (leads ? LEAD : 1);
            led |= leads;
        }
        return weights;
    }

    private List<Set<Object>> daysOf(List<Term> terms, List<IndexedItem> items) {
        List<Set<Object>> days = new ArrayList<>();
        for (Term term : terms) {
            Set<Object> found = new HashSet<>();
            items.stream()
                    .filter(item -> matcher.match(term, item) > BROAD)
                    .forEach(item -> found.add(item.item().programmeDay()));
            days.add(found);
        }
        return days;
    }

    /** Those that are as good as the best, in the order of time. */
    static List<IndexedItem> best(List<Ranked> ranked) {
        return within(ranked, TIE);
    }

    /** Those whose names say nearly the same as the best, in the order of time. */
    static List<IndexedItem> named(List<Ranked> ranked) {
        return within(ranked, NAMED);
    }

    /** Those that are of the same kind as the best, in the order of time. */
    static List<IndexedItem> broad(List<Ranked> ranked) {
        return within(ranked, BROAD);
    }

    private static List<IndexedItem> within(List<Ranked> ranked, double share) {
        if (ranked.isEmpty()) {
            return List.of();
        }
        double least = ranked.getFirst().score() * share;
        return ranked.stream()
                .filter(one -> one.score() >= least)
                .map(Ranked::item)
                .sorted(Comparator.comparingInt(IndexedItem::order))
                .toList();
    }
}
