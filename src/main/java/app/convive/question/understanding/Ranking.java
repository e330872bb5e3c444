package app.convive.question.understanding;

import app.convive.question.understanding.Term.Trait;
import java.time.LocalDate;
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

    private static final double NEAR = 0.75;
    private static final double NAMED = 0.82;
    /** The same where all of a kind are asked for. */
    private static final double BROAD = 0.6;
    /** The first idea that is named leads, the others tell which one. */
    private static final double LEAD = 1.2;
    /** The same for a name of several words. */
    private static final double NAME = 1.6;
    /** A word that another item of the same day has. */
    private static final double IN_CONTEXT = 0.3;

    /**
     * @param score 0 to 1: the share of the terms that the item has
     */
    record Ranked(IndexedItem item, double score) {}

    /** A title that is itself the beginning or end that is asked for, or the other one. */
    private static final double SAME_EDGE = 0.08;

    /** The same where it is that of the very thing: «Ouverture de la foire». */
    private static final double ITS_EDGE = 0.2;

    private static final double OTHER_EDGE = -0.1;

    /** A detail says what is asked of the item, hardly which one. */
    private static final double DETAIL = 0.2;
    /** «On arrive au château à quelle heure ?» asks for the castle. */
    private static final double ARRIVES = 0.7;
    /** «On part à quelle heure pour la marche ?», where no item is a departure. */
    private static final double TURN = 0.4;
    /** Not all that tells more of a word is known in the other language. */
    private static final double ABROAD = 0.4;
    /** "Is there a lift to the dinner?" does not ask whether there is a dinner. */
    private static final double BESIDE_HEAD = 0.75;
    /** "Who opens the conference": the meeting itself is hardly what is asked for. */
    private static final double WHOLE = 0.4;
    /** Words that neither the vocabulary nor the agenda has tell little, as does another kind: «la balade sur les quais». */
    private static final double UNKNOWN = 0.6;

    /** «Le débat sur les loups» asks rather for the wolves than for any debate. */
    private static final double FORM = 0.75;

    /** What only one item has tells which of several is meant. */
    private static final double RARE = 1.2;

    private static final int SEVERAL = 3;

    private static final double APART = -0.12;
    private static final double LEADS_UP = 0.1;
    private static final double SIDE_BY_SIDE = 0.12;

    private final Matcher matcher;
    private final @Nullable String edge;
    private final boolean timed;
    private final boolean exists;

    /** «On part à quelle heure marcher ?»: with «Début de la marche». */
    private final boolean departs;

    private final List<List<String>> pairs;

    Ranking(Matcher matcher, Query query, AgendaIndex index) {
        this.matcher = matcher;
        this.edge = query.edge();
        this.timed = query.asks().isEmpty()
                || query.asksWhen()
                || query.asks("PLACE")
                || query.asks("END")
                || query.asks("DURATION");
        this.exists = query.asks("EXISTS");
        this.departs = query.asksWhen() && query.names(Title.DEPARTURE);
        this.pairs = query.pairs().stream()
                .filter(pair -> index.hasPair(pair.getFirst(), pair.getLast()))
                .toList();
    }

    /** All that match at all. */
    List<Ranked> rank(List<Term> terms, List<IndexedItem> items) {
        double[] weights = weights(terms, items);
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        List<Set<LocalDate>> days = terms.size() > 1 ? daysOf(terms, items) : List.of();
        boolean[] sameDay = new boolean[days.size()];
        LocalDate day = null;
        List<Ranked> ranked = new ArrayList<>();
        for (IndexedItem item : items) {
            double score = 0;
            double context = 0;
            if (!item.item().programmeDay().equals(day)) {
                day = item.item().programmeDay();
                for (int i = 0; i < sameDay.length; i++) {
                    // The second round of the day is not the first.
                    sameDay[i] = !terms.get(i).is(Trait.RUN) && days.get(i).contains(day);
                }
            }
            for (int i = 0; i < weights.length; i++) {
                double match = matcher.match(terms.get(i), item);
                score += weights[i] * match;
                context += match == 0 && sameDay.length > 0 && sameDay[i] ? weights[i] * IN_CONTEXT : 0;
            }
            if (score > 0) {
                double apart = isTornApart(terms, item) ? APART : 0;
                ranked.add(new Ranked(item, (score + context) / all + atEdge(item, terms) + sideBySide(item) + apart));
            }
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return ranked;
    }

    /** The group of the question is in the title, and beside another activity than the one of the question. */
    private boolean isTornApart(List<Term> terms, IndexedItem item) {
        for (Term label : terms) {
            boolean named = (label.is(Trait.RUN) || label.is(Trait.LABEL)) && matcher.match(label, item) > 0;
            for (Term other : named ? terms : List.<Term>of()) {
                if (other != label
                        && matcher.literal(other, item) > 0
                        && !item.title().holdsTogether(label.words(), other.words())) {
                    return true;
                }
            }
        }
        return false;
    }

    private double sideBySide(IndexedItem item) {
        return pairs.stream().anyMatch(item.title()::runs) ? SIDE_BY_SIDE : 0;
    }

    /** «La sortie au lac», where a title has the lake. */
    private boolean isOutingTo(Term term, List<Term> terms, List<IndexedItem> items) {
        return matcher.namesOuting(term)
                && terms.stream()
                        .anyMatch(other -> !other.isVague()
                                && !other.is(Trait.DETAIL)
                                && !other.turns()
                                && !matcher.namesOuting(other)
                                && isNamed(other, items));
    }

    /** In what form the matter is given, or who takes part. */
    private boolean isAround(Term term) {
        return matcher.namesForm(term) || matcher.namesPeople(term);
    }

    private double atEdge(IndexedItem item, List<Term> terms) {
        String own = item.title().edge();
        boolean itsEdge = (edge != null || departs) && terms.stream().anyMatch(item.title()::isEdgeOf);
        if (edge == null && departs && "BEGIN".equals(own)) {
            return itsEdge ? ITS_EDGE : 0;
        }
        if (edge == null || own == null) {
            return itsEdge && "BEGIN".equals(edge) && item.title().names(Title.DEPARTURE) ? ITS_EDGE : 0;
        }
        return !own.equals(edge) ? OTHER_EDGE : itsEdge ? ITS_EDGE : SAME_EDGE;
    }

    private double[] weights(List<Term> terms, List<IndexedItem> items) {
        boolean[] found = new boolean[terms.size()];
        boolean topic = false;
        boolean late = false;
        boolean other = false;
        boolean specific = false;
        boolean modified = false;
        boolean headed = false;
        boolean matter = false;
        boolean strangely = false;
        boolean shared = false;
        for (int i = 0; i < found.length; i++) {
            Term term = terms.get(i);
            found[i] = matcher.touches(term, items);
            topic |= found[i] && !term.is(Trait.DETAIL) && !term.isVague();
            other |= found[i] && !term.is(Trait.SELF) && !term.turns() && !term.is(Trait.DETAIL) && !term.isVague();
            late |= found[i] && !term.is(Trait.EARLY) && !term.isVague();
            specific |= found[i] && term.is(Trait.STRANGE) && !term.isVague();
            modified |= found[i] && term.is(Trait.MODIFIER);
            matter |= found[i]
                    && !term.isVague()
                    && !term.is(Trait.DETAIL)
                    && !term.is(Trait.SELF)
                    && !term.turns()
                    && !isAround(term)
                    && !matcher.isGeneric(term);
            strangely |= found[i] && term.is(Trait.MODIFIER) && term.is(Trait.STRANGE);
            shared |= found[i] && !term.is(Trait.OWN) && !term.isVague() && !matcher.isGeneric(term);
            headed |= found[i] && !term.is(Trait.MODIFIER) && !term.isVague() && !matcher.isGeneric(term);
        }
        boolean[] rare = rare(terms, items);
        double[] weights = new double[terms.size()];
        boolean led = false;
        for (int i = 0; i < weights.length; i++) {
            Term term = terms.get(i);
            boolean arrives = other && term.turns();
            boolean aside = term.is(Trait.OWN) && shared;
            boolean leads = !led
                    && found[i]
                    && !aside
                    && !term.isVague()
                    && !arrives
                    && !(specific && matcher.isGeneric(term))
                    && !(headed && term.is(Trait.MODIFIER) && !term.is(Trait.STRANGE));
            led |= leads;
            double share = aside
                    ? UNKNOWN
                    : leads ? term.is(Trait.RUN) ? NAME : LEAD : !arrives ? 1 : found[i] ? ARRIVES : TURN;
            if (term.is(Trait.DETAIL) && topic && !(timed && isNamed(term, items))) {
                share = DETAIL;
            } else if (term.is(Trait.SELF) && other) {
                share = WHOLE;
            } else if (!found[i] && term.is(Trait.STRANGE)) {
                share = late && term.is(Trait.EARLY) ? LEADS_UP : UNKNOWN;
            } else if (!found[i] && isBrought(term, terms)) {
                share = ABROAD;
            } else if (!found[i] && term.is(Trait.MODIFIER) && headed && matcher.translates()) {
                share = ABROAD;
            } else if (exists && headed && term.is(Trait.MODIFIER) && !term.is(Trait.STRANGE)) {
                share = BESIDE_HEAD;
            } else if (!found[i] && modified && (strangely || matcher.namesKind(term) || matcher.translates())) {
                share = UNKNOWN;
            } else if (matter && isAround(term) && !matcher.isGeneric(term) || isOutingTo(term, terms, items)) {
                share = FORM;
            }
            weights[i] = term.weight() * share * (rare[i] ? RARE : 1);
        }
        return weights;
    }

    /** The food of «faut apporter à manger ?»: what is asked is whether to bring it. */
    static boolean isBrought(Term term, List<Term> terms) {
        return term.ideas().equals(Set.of("meal"))
                && terms.stream().anyMatch(other -> other.ideas().contains("bring"));
    }

    /** For each term: one item alone is what it means, where others of the question mean several. It tells which. */
    private boolean[] rare(List<Term> terms, List<IndexedItem> items) {
        boolean[] rare = new boolean[terms.size()];
        if (rare.length < 2 || terms.stream().noneMatch(term -> term.is(Trait.STRANGE))) {
            return rare;
        }
        int[] counts = new int[rare.length];
        boolean several = false;
        for (int i = 0; i < rare.length; i++) {
            counts[i] = matcher.count(terms.get(i), items, SEVERAL);
            several |= counts[i] == SEVERAL;
        }
        for (int i = 0; several && i < rare.length; i++) {
            rare[i] = terms.get(i).is(Trait.STRANGE) && counts[i] == 1;
        }
        return rare;
    }

    /** A title has the very word: when is the "weather forecast"? */
    private boolean isNamed(Term term, List<IndexedItem> items) {
        return items.stream().anyMatch(item -> matcher.literal(term, item) > NEAR);
    }

    /** For each term, the days that have an item that it means. */
    private List<Set<LocalDate>> daysOf(List<Term> terms, List<IndexedItem> items) {
        List<Set<LocalDate>> days = new ArrayList<>();
        for (Term term : terms) {
            Set<LocalDate> found = new HashSet<>();
            LocalDate last = null;
            for (IndexedItem item : items) {
                LocalDate day = item.item().programmeDay();
                if (!day.equals(last) && matcher.match(term, item) > BROAD) {
                    found.add(day);
                    last = day;
                }
            }
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

    /** Those that come near the best, in the order of time. */
    static List<IndexedItem> near(List<Ranked> ranked) {
        return within(ranked, NEAR);
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
