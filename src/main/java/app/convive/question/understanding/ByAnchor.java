package app.convive.question.understanding;

import app.convive.meeting.ItemKind;
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

    /** From here on an item of another day is what is asked for. */
    private static final double SURE = 0.8;

    private final Inquiry inquiry;
    private final Query query;
    private final Moments moments;
    private final Ranking ranking;
    private final TimeBesideAnchor told;

    ByAnchor(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.query = inquiry.query();
        this.moments = inquiry.moments();
        this.ranking = inquiry.ranking();
        this.told = new TimeBesideAnchor(inquiry.query(), inquiry.window());
    }

    Finding find(Anchor anchor) {
        List<Ranking.Ranked> ranked = ranking.rank(anchor.terms(), inquiry.inWindow());
        if (ranked.isEmpty() || ranked.getFirst().score() < ENOUGH) {
            ranked = ranking.rank(
                    anchor.terms(), inquiry.filter().in(inquiry.window().wholeDays()));
        }
        if (ranked.isEmpty() || ranked.getFirst().score() < ENOUGH) {
            if (query.has("OVER") && query.terms().isEmpty() && moments.hasBegun()) {
                return Finding.of(moments.next(moments.today())).after(ranked);
            }
            List<IndexedItem> going = told.isThis() && anchor.terms().stream().allMatch(inquiry.matcher()::isGeneric)
                    ? moments.running()
                    : List.of();
            return (going.isEmpty() ? besideMeal(anchor) : beside(going, anchor)).after(ranked);
        }
        List<IndexedItem> best = ended(calledSo(anchor, Ranking.best(ranked)));
        List<IndexedItem> both = inOneTitle(anchor, best);
        if (!both.isEmpty()) {
            return (inquiry.isTold(both) ? Finding.of(both) : Finding.missing(both)).after(ranked);
        }
        if (anchor.side() == Anchor.Side.BETWEEN && anchor.until().isEmpty()) {
            if (inquiry.window().clock() != null) {
                return untilAnchor(best).after(ranked);
            }
            if (best.size() == 2) {
                return Finding.of(amid(best.getFirst(), best.getLast())).after(ranked);
            }
        }
        best = query.has("OVER") ? moments.lastBegun(best) : best;
        best = query.picks("LAST") && anchor.isBefore() ? Moments.last(best) : best;
        List<IndexedItem> running = moments.among(told.isThis() ? enough(ranked) : best);
        List<IndexedItem> from = running.isEmpty() ? moments.reached(new Topic(inquiry).soonest(best)) : running;
        return beside(from, anchor).after(ranked);
    }

    /** «Qui débat après la projection ?», where the title is «Projection suivie d'un débat»: no later item is meant. */
    private List<IndexedItem> inOneTitle(Anchor anchor, List<IndexedItem> items) {
        List<Term> topic =
                query.terms().stream().filter(term -> !term.isVague()).toList();
        if (anchor.side() != Anchor.Side.AFTER || topic.isEmpty()) {
            return List.of();
        }
        return items.stream()
                .filter(item -> topic.stream()
                                .allMatch(term -> inquiry.matcher().isIn(term, List.of(item)))
                        && topic.stream().noneMatch(term -> inquiry.matcher().isIn(term, moments.after(item))))
                .toList();
    }

    /** «Après le thé» is after the «Thé», and not after the «Accueil et thé» of the same day. */
    private static List<IndexedItem> calledSo(Anchor anchor, List<IndexedItem> items) {
        List<IndexedItem> just = anchor.terms().size() == 1
                ? items.stream()
                        .filter(item -> item.title().tokens().size() == 1)
                        .toList()
                : List.of();
        return items.stream()
                .filter(item -> just.contains(item)
                        || just.stream()
                                .noneMatch(other -> other.isOn(item.item().programmeDay())))
                .toList();
    }

    private static List<IndexedItem> enough(List<Ranking.Ranked> ranked) {
        return ranked.stream()
                .filter(one -> one.score() >= ENOUGH)
                .map(Ranking.Ranked::item)
                .toList();
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
        boolean own = !inquiry.window().parts().isEmpty() && !told.isOfAnchor();
        if (!own || !query.terms().isEmpty() || !query.asks("WHAT")) {
            return Finding.nothing();
        }
        List<IndexedItem> left = moments.isToday(inquiry.window()) ? moments.left(inquiry.inWindow()) : List.of();
        return Finding.of(left.isEmpty() ? inquiry.inWindow() : left);
    }

    /** "After lunch", where the day has none: its usual hour parts the day all the same. */
    private Finding besideMeal(Anchor anchor) {
        Meal meal = anchor.terms().stream()
                .flatMap(term -> term.ideas().stream())
                .map(Meal::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean parts = meal != null && isOneDay();
        if (meal == null || !parts) {
            return inItsTime();
        }
        LocalTime usual = (meal.isLunchIn(inquiry.index()) ? Meal.LUNCH : meal).usual();
        // «Fin de la séance» at noon is not what one does after the meal.
        List<IndexedItem> found = inquiry.filter().in(inquiry.window().wholeDays()).stream()
                .filter(item -> item.start() != null && item.start().isBefore(usual) == anchor.isBefore())
                .filter(item -> anchor.isBefore() || !"END".equals(item.title().edge()))
                .toList();
        if (!query.terms().isEmpty()) {
            return amongAll(found);
        }
        return switch (anchor.side()) {
            case BEFORE -> Finding.of(isAll() ? found : Moments.last(found));
            case AFTER -> Finding.of(isAll() ? found : Moments.first(found));
            case FROM, UNTIL -> Finding.of(found);
            case DURING, BETWEEN -> Finding.nothing();
        };
    }

    /** «Ça recommence à quelle heure après manger ?», where the day has a «Reprise» then. */
    private Finding amongAll(List<IndexedItem> found) {
        boolean all = query.terms().stream().allMatch(term -> inquiry.matcher().isIn(term, found));
        List<IndexedItem> best = all ? Ranking.best(ranking.rank(query.terms(), found)) : List.of();
        return inquiry.isTold(best) ? Finding.of(best) : Finding.nothing();
    }

    /** The day that is meant goes without saying where there is but one. */
    private boolean isOneDay() {
        int days = inquiry.window().days().size();
        return days == 1 || days == 0 && inquiry.index().days().size() == 1;
    }

    private boolean isAll() {
        boolean right = query.has("RIGHT");
        boolean many =
                query.terms().stream().anyMatch(term -> term.isPlural() && (term.isVague() || isStrangePlural(term)));
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
        if (told.isOfAnchor()) {
            return false;
        }
        if (parts.isEmpty()) {
            boolean day = !inquiry.window().days().isEmpty();
            return day && told.beginsWithTime() && (isBefore() || isMeal()) || isPartedByMeal(day);
        }
        return isBefore() || told.beginsWithTime() || parts.contains(Part.EVENING) || parts.contains(Part.AFTERNOON);
    }

    /** "What have we got after dinner on Saturday": a meal parts the day; "what comes after it" is the next thing. */
    private boolean isPartedByMeal(boolean day) {
        Anchor anchor = query.anchor();
        boolean ours = query.has("OURS") || day && query.has("IS_ON");
        return anchor != null && ours && anchor.isBeyond() && isMeal();
    }

    private boolean isBefore() {
        return query.anchor() != null && query.anchor().side() == Anchor.Side.BEFORE;
    }

    /** It parts the day in two, as no other item does. */
    private boolean isMeal() {
        return query.anchor() != null
                && query.anchor().terms().stream()
                        .anyMatch(term ->
                                term.ideas().stream().anyMatch(idea -> Meal.of(idea) != null || idea.equals("meal"))
                                        || isMealHere(term));
    }

    /** «Pause (chacun apporte son panier)», which is no break of ten minutes. */
    private boolean isMealHere(Term term) {
        return term.ideas().contains("break")
                && inquiry.inWindow().stream()
                        .filter(item -> inquiry.matcher().isIn(term, List.of(item)))
                        .anyMatch(item -> item.item().kind() == ItemKind.MEAL);
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
            List<IndexedItem> here = query.asksWhen() ? withoutParts(inItsParts(found)) : inItsParts(found);
            return isWhoComes() || inquiry.isTold(here) ? Finding.of(here) : Finding.missing(here);
        }
        List<IndexedItem> here = Ranking.best(ranking.rank(query.terms(), found));
        List<IndexedItem> wanted = !here.isEmpty() ? here : isBefore() ? onEarlierDays(items) : farther(items, anchor);
        Term detail = query.terms().stream()
                .filter(term -> term.is(Term.Trait.DETAIL)
                        && query.asks("EXISTS")
                        && !inquiry.matcher().isIn(term, wanted))
                .findFirst()
                .orElse(null);
        if (detail != null) {
            return Finding.missingDetail(detail);
        }
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

    /** "Who sings before the twins?": the item, whatever it is called. */
    private boolean isWhoComes() {
        return (query.asks("PERFORMER") || query.asks("BAND") || query.asks("WHO")) && !query.asks("SPEAKER");
    }

    /** «Il y a une réunion avant le départ ?» may be days before, where nothing comes before on that day. */
    private List<IndexedItem> onEarlierDays(List<IndexedItem> items) {
        List<IndexedItem> there = farther(items, Objects.requireNonNull(query.anchor()));
        if (!there.isEmpty() || !query.asks("EXISTS") || items.isEmpty()) {
            return there;
        }
        List<IndexedItem> earlier = inquiry.index().items().stream()
                .filter(item -> item.order() < items.getFirst().order())
                .toList();
        return Ranking.best(ranking.rank(query.terms(), earlier).stream()
                .filter(one -> one.score() > SURE)
                .toList());
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
