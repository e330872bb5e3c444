package app.convive.question.understanding;

import app.convive.meeting.ItemKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Questions about getting somewhere, back, or off one's hands: which of the items on the way is meant. */
final class Journeys {

    /** What takes one there or back. */
    private static final Set<String> RIDES = Set.of("bus", "shuttle", "train", "plane", "boat", "transfer");

    private static final String RETURN = "return";
    private static final String TRAVEL = "travel";
    private static final String DROP_OFF = "dropoff";
    private static final String APPOINTMENT = "appointment";

    private final Inquiry inquiry;
    private final Query query;

    Journeys(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.query = inquiry.query();
    }

    /** «On revient de la visite à quelle heure ?» asks for the way back, where that is an item. */
    List<IndexedItem> returning(List<IndexedItem> chosen) {
        if (!query.names(RETURN) || chosen.isEmpty()) {
            return chosen;
        }
        List<IndexedItem> ride = rideBack();
        if (!ride.isEmpty()) {
            return ride;
        }
        List<IndexedItem> later = new ArrayList<>(chosen);
        later.addAll(inquiry.moments().after(chosen.getLast()));
        List<IndexedItem> back =
                later.stream().filter(item -> item.title().names(RETURN)).toList();
        boolean own = back.stream().anyMatch(chosen::contains);
        if (back.isEmpty() && chosen.stream().allMatch(item -> item.title().names(TRAVEL))) {
            return Moments.last(chosen);
        }
        return back.isEmpty()
                ? chosen
                : own ? back.stream().filter(chosen::contains).toList() : Moments.first(back);
    }

    /** «Le train du retour part quand ?»: of the trains on several days, those of the last; none where one ride does. */
    private List<IndexedItem> rideBack() {
        List<Term> others = others(RETURN);
        if (others.stream().noneMatch(Journeys::isRide)) {
            return List.of();
        }
        List<IndexedItem> rides = meant(others);
        if (rides.isEmpty() || rides.stream().anyMatch(item -> item.title().names(RETURN))) {
            return List.of();
        }
        LocalDate last = rides.getLast().item().programmeDay();
        List<IndexedItem> back = rides.stream().filter(item -> item.isOn(last)).toList();
        return back.size() == rides.size() ? List.of() : query.asksWhen() ? Moments.first(back) : back;
    }

    /** «Le train», "the flight". */
    static boolean isRide(Term term) {
        return term.ideas().stream().anyMatch(RIDES::contains);
    }

    /** «À quelle heure part-on pour la fruitière ?»: where the programme has the departure of that day, that. */
    List<IndexedItem> leaving(List<IndexedItem> chosen) {
        boolean leaves = query.asksWhen() && query.names(Title.DEPARTURE) && chosen.size() > 1;
        List<IndexedItem> departures = leaves
                ? chosen.stream()
                        .filter(item -> item.title().names(Title.DEPARTURE))
                        .toList()
                : List.of();
        boolean same = departures.size() == 1
                && chosen.stream()
                        .allMatch(item -> item.isOn(departures.getFirst().item().programmeDay()));
        return same ? departures : chosen;
    }

    /** «Où laisse-t-on les petits pour la kermesse ?»: where they gather last before it. */
    List<IndexedItem> gathering() {
        if (!query.names(DROP_OFF)) {
            return List.of();
        }
        List<Term> others = others(DROP_OFF);
        List<IndexedItem> asked = others.isEmpty() ? List.of() : meant(others);
        return asked.isEmpty()
                ? List.of()
                : Moments.last(inquiry.moments().before(asked.getFirst()).stream()
                        .filter(item -> item.item().kind() == ItemKind.ARRIVAL
                                || item.title().names(APPOINTMENT)
                                || item.title().names(DROP_OFF))
                        .toList());
    }

    /** The terms that matter beside the journey itself. */
    private List<Term> others(String idea) {
        return query.terms().stream()
                .filter(term -> !term.isVague() && !term.ideas().contains(idea))
                .toList();
    }

    /** The items that each of the terms means. */
    private List<IndexedItem> meant(List<Term> terms) {
        return inquiry.inWindow().stream()
                .filter(item ->
                        terms.stream().allMatch(term -> inquiry.matcher().isIn(term, List.of(item))))
                .toList();
    }
}
