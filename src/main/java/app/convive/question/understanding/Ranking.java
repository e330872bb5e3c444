package app.convive.question.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The items that some terms could mean, best first. */
final class Ranking {

    /** How much less than the best still counts as the same. */
    private static final double TIE = 0.93;

    /**
     * @param score 0 to 1: the share of the terms that the item has
     */
    record Ranked(IndexedItem item, double score) {}

    private final Matcher matcher;

    Ranking(Matcher matcher) {
        this.matcher = matcher;
    }

    /** All that match at all. */
    List<Ranked> rank(List<Term> terms, List<IndexedItem> items) {
        double all = terms.stream().mapToDouble(Term::weight).sum();
        List<Ranked> ranked = new ArrayList<>();
        for (IndexedItem item : items) {
            double score = 0;
            for (Term term : terms) {
                score += term.weight() * matcher.match(term, item);
            }
            if (score > 0) {
                ranked.add(new Ranked(item, score / all));
            }
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return ranked;
    }

    /** Those that are as good as the best, in the order of the programme. */
    static List<IndexedItem> best(List<Ranked> ranked) {
        if (ranked.isEmpty()) {
            return List.of();
        }
        double least = ranked.getFirst().score() * TIE;
        return ranked.stream()
                .filter(one -> one.score() >= least)
                .map(Ranked::item)
                .sorted(Comparator.comparingInt(IndexedItem::order))
                .toList();
    }
}
