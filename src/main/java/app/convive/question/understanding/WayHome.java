package app.convive.question.understanding;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** «On revient quand ?» where the programme calls no item so. */
final class WayHome {

    private static final double MATCHED = 0.4;
    private static final Set<String> RETURN = Set.of("return", "pickup");
    private static final String GOING_HOME = "going_home";
    private static final String LEAVING_IT = "leaving";
    private static final String DEPARTURE = "departure";
    private static final Set<String> LEAVING = Set.of(DEPARTURE, "travel");
    private static final String ARRIVAL = "arrival";

    private final List<Term> others;
    private final boolean returning;
    private final boolean leaving;
    private final boolean pickup;
    private final boolean untold;
    private final boolean untoldThen;
    private final boolean arrives;
    private final boolean collects;

    /** «Le train du retour», where there is one on the way out too: not the end of that. */
    private final boolean rides;

    /** @param days the items of the days that are meant: on the others, going home is told of another stay */
    WayHome(Query query, AgendaIndex index, List<IndexedItem> days, Matcher matcher) {
        this.returning = query.terms().stream().anyMatch(term -> isReturn(term, index));
        this.pickup = query.names("pickup");
        this.leaving = query.names(LEAVING_IT) && !query.names(GOING_HOME);
        boolean asked = query.terms().stream().anyMatch(term -> isIt(term, index));
        this.untold = asked && index.items().stream().noneMatch(item -> isTold(item.title()));
        this.untoldThen = asked && days.stream().noneMatch(item -> isTold(item.title()));
        this.others = !untoldThen
                ? List.of()
                : query.terms().stream()
                        .filter(term -> !isIt(term, index) && (!term.isVague() || term.is(Term.Trait.STRANGE)))
                        .filter(term -> term.is(Term.Trait.STRANGE)
                                || index.items().stream().anyMatch(item -> matcher.match(term, item) >= MATCHED))
                        .toList();
        this.collects = others.stream()
                .anyMatch(term -> term.is(Term.Trait.STRANGE)
                        && index.items().stream().anyMatch(item -> matcher.literal(term, item) > MATCHED));
        this.rides =
                others.stream().anyMatch(term -> Journeys.isRide(term) && matcher.count(term, index.items(), 2) > 1);
        this.arrives = others.stream()
                .allMatch(term -> index.items().stream()
                        .anyMatch(item -> item.title().names(ARRIVAL) && matcher.match(term, item) >= MATCHED));
    }

    private boolean isTold(Title title) {
        boolean returns = !leaving && RETURN.stream().anyMatch(title::names);
        return returns || !returning && title.names(DEPARTURE);
    }

    /** «Le ramassage» of litter, where the agenda has that, brings nobody home. */
    private static boolean isReturn(Term term, AgendaIndex index) {
        return term.ideas().stream().anyMatch(RETURN::contains)
                && term.ideas().stream().filter(idea -> !RETURN.contains(idea)).noneMatch(index::names);
    }

    private static boolean isIt(Term term, AgendaIndex index) {
        return isReturn(term, index)
                || term.ideas().contains(GOING_HOME)
                || term.ideas().contains(LEAVING_IT);
    }

    /** «Le retour de la rando» is its end; but «on récupère les dossards» fetches what a title names. */
    boolean isEndOfItem() {
        return untold && returning && !others.isEmpty() && !rides && !arrives && !(pickup && collects);
    }

    /** «On rentre quand ?» */
    boolean isWholeStay() {
        return untoldThen && others.isEmpty();
    }

    /** How an outing of one day begins, «Départ du parking»: it does not tell when one is back. */
    private static boolean isWayOut(IndexedItem item, AgendaIndex index) {
        LocalDate day = item.item().programmeDay();
        return item.title().names(DEPARTURE)
                && RETURN.stream().noneMatch(item.title()::names)
                && item.start() instanceof LocalTime start
                && start.isBefore(LocalTime.NOON)
                && index.on(day).getFirst().equals(item)
                && index.on(day.minusDays(1)).isEmpty();
    }

    /**
     * On the last of their days, the arrival after a departure, else the last departure, else the end; nothing where that
     * is how an outing begins.
     */
    static List<IndexedItem> among(List<IndexedItem> items, AgendaIndex index) {
        List<IndexedItem> leaving = List.of();
        List<IndexedItem> home = List.of();
        for (IndexedItem item : items) {
            boolean sameDay = !leaving.isEmpty()
                    && leaving.getFirst()
                            .item()
                            .programmeDay()
                            .equals(item.item().programmeDay());
            if (LEAVING.stream().anyMatch(item.title()::names)) {
                leaving = List.of(item);
                home = leaving;
            } else if (sameDay && item.title().names(ARRIVAL)) {
                home = List.of(item);
            }
        }
        boolean last =
                !home.isEmpty() && home.getFirst().isOn(items.getLast().item().programmeDay());
        List<IndexedItem> found = last ? home : Moments.last(items);
        return found.stream().anyMatch(item -> isWayOut(item, index)) ? List.of() : found;
    }
}
