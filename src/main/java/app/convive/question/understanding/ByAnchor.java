package app.convive.question.understanding;

import app.convive.question.understanding.time.ClockRange;
import app.convive.question.understanding.time.Part;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Questions whose time is told by another item: after the visit, before lunch, between the two. */
final class ByAnchor {

    private static final double ENOUGH = 0.45;

    /** «La pause de jeudi», «du matin» */
    private static final Set<String> OF = Set.of("de", "du", "of");

    /** Letters of an article before an hour: "after the 3.30 tea". */
    private static final int ARTICLE = 3;

    private final Inquiry inquiry;
    private final Query query;
    private final Moments moments;
    private final Ranking ranking;

    ByAnchor(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.query = inquiry.query();
        this.moments = inquiry.moments();
        this.ranking = inquiry.ranking();
    }

    Finding find(Anchor anchor) {
        List<Ranking.Ranked> ranked = ranking.rank(anchor.terms(), inquiry.inWindow());
        if (ranked.isEmpty() || ranked.getFirst().score() < ENOUGH) {
            ranked = ranking.rank(
                    anchor.terms(), inquiry.filter().in(inquiry.window().wholeDays()));
        }
        if (ranked.isEmpty() || ranked.getFirst().score() < ENOUGH) {
            return besideMeal(anchor).after(ranked);
        }
        List<IndexedItem> best = ended(Ranking.best(ranked));
        if (anchor.side() == Anchor.Side.BETWEEN && anchor.until().isEmpty()) {
            if (inquiry.window().clock() != null) {
                return untilAnchor(best).after(ranked);
            }
            if (best.size() == 2) {
                return Finding.of(amid(best.getFirst(), best.getLast())).after(ranked);
            }
        }
        List<IndexedItem> running = moments.among(best);
        List<IndexedItem> from = running.isEmpty() ? moments.reached(new Topic(inquiry).soonest(best)) : running;
        return beside(from, anchor).after(ranked);
    }

    /** "After the vote has ended", where the end of the vote is an item of its own. */
    private List<IndexedItem> ended(List<IndexedItem> items) {
        List<IndexedItem> ends = "END".equals(query.edge())
                ? items.stream()
                        .filter(item -> "END".equals(item.title().edge()))
                        .toList()
                : List.of();
        return ends.isEmpty() ? items : ends;
    }

    /** "Between 11.15 and lunch" */
    private Finding untilAnchor(List<IndexedItem> ends) {
        ClockRange clock = inquiry.window().clock();
        LocalTime start = clock == null ? null : clock.from();
        return Finding.of(ends.stream()
                .limit(1)
                .flatMap(end -> moments.before(end).stream())
                .filter(item ->
                        start != null && item.start() != null && !item.start().isBefore(start))
                .toList());
    }

    /** «Samedi soir après les matchs, on fait quoi ?», where no item is called so: that evening all the same. */
    private Finding inItsTime() {
        boolean told = !inquiry.window().parts().isEmpty() && query.terms().isEmpty() && query.asks("WHAT");
        return told ? Finding.of(inquiry.inWindow()) : Finding.nothing();
    }

    /** "After lunch", where the day has none: its usual hour parts the day all the same. */
    private Finding besideMeal(Anchor anchor) {
        Meal meal = anchor.terms().stream()
                .flatMap(term -> term.ideas().stream())
                .map(Meal::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean parts = meal != null
                && inquiry.window().days().size() == 1
                && query.terms().isEmpty();
        if (meal == null || !parts) {
            return inItsTime();
        }
        List<IndexedItem> day = inquiry.filter().in(inquiry.window().wholeDays());
        List<IndexedItem> found = day.stream()
                .filter(item -> item.start() != null && item.start().isBefore(meal.usual()) == anchor.isBefore())
                .toList();
        return switch (anchor.side()) {
            case BEFORE -> Finding.of(isAll() ? found : Moments.last(found));
            case AFTER -> Finding.of(isAll() ? found : Moments.first(found));
            case FROM, UNTIL -> Finding.of(found);
            case DURING, BETWEEN -> Finding.nothing();
        };
    }

    private boolean isAll() {
        boolean right = query.has("RIGHT");
        boolean many = query.terms().stream()
                .anyMatch(term -> term.text().endsWith("s") && (term.isVague() || isStrangePlural(term)));
        boolean isThere = query.asks("EXISTS") && !query.terms().isEmpty();
        boolean left = query.picks("LEFT") && (query.asks("WHAT") || !query.asks("EXISTS"));
        return query.has("ANY") && !right
                || query.has("MISS")
                || many
                || isThere
                || left
                || (!right && (query.asks("LIST") || query.asks("WHAT") && isWhole()));
    }

    /** "Which towers do we do before lunch?", where no item is called so. */
    private boolean isStrangePlural(Term term) {
        return (query.asks("WHICH") || query.asks("LIST"))
                && !inquiry.matcher().isIn(term, inquiry.index().items());
    }

    /** «Vendredi matin, il y a quoi avant le départ ?», "what is on saturday night after dinner": all of that. */
    private boolean isWhole() {
        List<Part> parts = inquiry.window().parts();
        if (isTimeOfAnchor()) {
            return false;
        }
        if (parts.isEmpty()) {
            boolean day = !inquiry.window().days().isEmpty();
            return day && beginsWithTime() || isPartedByMeal(day);
        }
        boolean before = query.anchor() != null && query.anchor().side() == Anchor.Side.BEFORE;
        return before || beginsWithTime() || parts.contains(Part.EVENING) || parts.contains(Part.AFTERNOON);
    }

    /** "What have we got after dinner on Saturday": a meal parts the day; "what comes after it" is the next thing. */
    private boolean isPartedByMeal(boolean day) {
        Anchor anchor = query.anchor();
        boolean ours = query.has("OURS") || day && query.has("IS_ON");
        return anchor != null
                && ours
                && anchor.isBeyond()
                && anchor.terms().stream()
                        .flatMap(term -> term.ideas().stream())
                        .anyMatch(idea -> Meal.of(idea) != null);
    }

    /** «On fait quoi dimanche après le repas»: the day is that of all that is asked for. */
    private boolean beginsWithTime() {
        List<Reading.Part> told = query.parts();
        int anchor = placeOfAnchor(told);
        return told.subList(0, Math.max(anchor, 0)).stream()
                        .filter(part -> part.taken() == Reading.Taken.TIME
                                && part.words().length() > ARTICLE
                                && part.words().chars().noneMatch(Character::isDigit))
                        .count()
                > 1;
    }

    /** «Après la pause de l'après-midi»: the time only tells which pause, and the next thing is asked for. */
    private boolean isTimeOfAnchor() {
        List<Reading.Part> told = query.parts();
        int at = placeOfAnchor(told) + 1;
        if (at == 0 || at >= told.size()) {
            return false;
        }
        boolean joined = OF.contains(told.get(at).words()) && at + 1 < told.size();
        Reading.Part time = told.get(joined ? at + 1 : at);
        boolean of = joined || OF.stream().anyMatch(word -> time.words().startsWith(word + " "));
        return of && time.taken() == Reading.Taken.TIME && !beginsWithTime();
    }

    /** Index of the part that names the anchor; -1 for none. */
    private int placeOfAnchor(List<Reading.Part> told) {
        Anchor anchor = query.anchor();
        for (int i = told.size() - 1; i >= 0 && anchor != null; i--) {
            String words = told.get(i).words();
            if (anchor.terms().stream().anyMatch(term -> term.text().equals(words))) {
                return i;
            }
        }
        return -1;
    }

    /** What stands on that side of the items. */
    Finding beside(List<IndexedItem> items, Anchor anchor) {
        List<IndexedItem> found = new ArrayList<>();
        for (IndexedItem item : items) {
            beside(item, anchor).stream()
                    .filter(other -> !found.contains(other) && !(anchor.isBeyond() && items.contains(other)))
                    .forEach(found::add);
        }
        if (query.terms().isEmpty()) {
            List<IndexedItem> here = inItsParts(found);
            return Finding.of(query.asksWhen() ? withoutParts(here) : here);
        }
        List<IndexedItem> here = Ranking.best(ranking.rank(query.terms(), found));
        List<IndexedItem> wanted = here.isEmpty() ? farther(items, anchor) : here;
        if (wanted.isEmpty()) {
            return !query.isDirect() && query.terms().stream().anyMatch(this::isFood)
                    ? Finding.nothing()
                    : Finding.of(found);
        }
        List<IndexedItem> parts =
                wanted.size() == 1 && query.picks("CHOICE") ? inquiry.index().partsOf(wanted.getFirst()) : List.of();
        if (!parts.isEmpty()) {
            return Finding.of(parts);
        }
        return inquiry.isTold(wanted) ? Finding.of(wanted) : Finding.missing(wanted);
    }

    /** "What's on in the hall after the debate?", where something else follows it elsewhere first. */
    private List<IndexedItem> farther(List<IndexedItem> items, Anchor anchor) {
        if (!anchor.isBeyond()) {
            return List.of();
        }
        List<IndexedItem> there = items.stream()
                .flatMap(item -> (anchor.isBefore() ? moments.before(item) : moments.after(item)).stream())
                .distinct()
                .filter(item -> query.terms().stream().anyMatch(term -> isHeldAt(item, term)))
                .toList();
        List<IndexedItem> wanted = Ranking.best(ranking.rank(query.terms(), there));
        return anchor.isBefore() ? Moments.last(wanted) : Moments.first(wanted);
    }

    private static boolean isHeldAt(IndexedItem item, Term term) {
        return Title.runs(item.placeWords(), term.words())
                || term.ideas().stream().anyMatch(item.placeIdeas()::contains);
    }

    /** "Do they serve food between the rounds?" */
    private boolean isFood(Term term) {
        return term.ideas().contains("food") || inquiry.isFood(term);
    }

    /** What follows at noon is not yet "saturday evening after the meeting". */
    private List<IndexedItem> inItsParts(List<IndexedItem> found) {
        List<IndexedItem> here = inquiry.window().parts().isEmpty() || !isAll()
                ? List.of()
                : found.stream().filter(inquiry.inWindow()::contains).toList();
        return here.isEmpty() ? found : here;
    }

    /** Parallel items begin with the one that holds them. */
    private static List<IndexedItem> withoutParts(List<IndexedItem> items) {
        Set<Long> ids = items.stream().map(item -> item.item().id()).collect(Collectors.toSet());
        return items.stream()
                .filter(item -> item.item().parent() == null
                        || !ids.contains(item.item().parent()))
                .toList();
    }

    private List<IndexedItem> beside(IndexedItem item, Anchor anchor) {
        boolean all = isAll();
        return switch (anchor.side()) {
            case BEFORE -> all ? coming(moments.before(item)) : Moments.last(moments.before(item));
            case AFTER -> all ? awake(moments.after(item)) : Moments.first(moments.after(item));
            case FROM -> from(item);
            case UNTIL -> moments.before(item);
            case DURING -> during(item);
            case BETWEEN -> between(item, anchor);
        };
    }

    /** "What do we do after dinner?": going to bed is not what is asked for, unless nothing else follows. */
    private List<IndexedItem> awake(List<IndexedItem> items) {
        boolean whole = query.has("MISS") || query.picks("LEFT");
        List<IndexedItem> found =
                items.stream().filter(item -> !item.title().names("bedtime")).toList();
        return whole || found.isEmpty() ? items : found;
    }

    private List<IndexedItem> from(IndexedItem item) {
        List<IndexedItem> items = new ArrayList<>(List.of(item));
        items.addAll(moments.after(item));
        return items;
    }

    /** «Il reste quoi avant le repas ?», said on that day: what is over is not left. */
    private List<IndexedItem> coming(List<IndexedItem> items) {
        List<IndexedItem> left = query.picks("LEFT") ? moments.left(items) : List.of();
        return left.isEmpty() ? items : left;
    }

    private List<IndexedItem> during(IndexedItem item) {
        List<IndexedItem> beside = moments.during(item);
        return beside.isEmpty() ? List.of(item) : beside;
    }

    /** «Entre les deux débats» */
    private List<IndexedItem> amid(IndexedItem one, IndexedItem other) {
        List<IndexedItem> earlier = moments.before(other);
        return moments.after(one).stream().filter(earlier::contains).toList();
    }

    private List<IndexedItem> between(IndexedItem item, Anchor anchor) {
        List<IndexedItem> later = moments.after(item);
        List<IndexedItem> ends = Ranking.best(ranking.rank(anchor.until(), later));
        if (ends.isEmpty()) {
            return later;
        }
        return later.stream()
                .filter(other -> other.minute() < ends.getFirst().minute())
                .toList();
    }
}
