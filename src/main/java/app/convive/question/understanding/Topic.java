package app.convive.question.understanding;

import app.convive.question.understanding.Term.Trait;
import app.convive.question.understanding.time.ClockRange;
import app.convive.question.understanding.time.DayRef;
import app.convive.question.understanding.time.Part;
import app.convive.question.understanding.time.Window;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which items a question with a topic means: in its window, by its picks, parents or children. */
final class Topic {

    private static final double ENOUGH = 0.4;
    /** Above it the very word stands in the title. */
    private static final double NAMED = 0.95;

    /** So many are called by the very word: others of the kind are not meant. */
    private static final int MANY = 3;

    private static final double AS_GOOD = 0.6;

    /** What is told by its distance. */
    private static final Set<String> RACES = Set.of("run", "race", "distance");

    private final Inquiry inquiry;
    private final Query query;
    private final Field field;
    private final Window window;
    private final Telling telling;
    private final Called called;
    private final Slots slots;
    private final Journeys journeys;
    private List<Ranking.Ranked> considered = List.of();

    Topic(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.query = inquiry.query();
        this.field = inquiry.field();
        this.window = inquiry.window();
        this.telling = new Telling(inquiry);
        this.called = new Called(inquiry);
        this.slots = new Slots(inquiry);
        this.journeys = new Journeys(inquiry);
    }

    List<Ranking.Ranked> considered() {
        return considered;
    }

    /** The items that are meant; empty if the programme has none. */
    List<IndexedItem> items() {
        if (inquiry.home().isWholeStay()) {
            return WayHome.among(window.isOpen() ? inquiry.index().items() : inquiry.inWindow(), inquiry.index());
        }
        List<Ranking.Ranked> everywhere = rank(inquiry.index().items());
        List<Ranking.Ranked> here = window.isOpen() ? everywhere : rank(inquiry.inWindow());
        // Whether there is one then, or a detail of it, is not told by what is on at another hour.
        boolean then = field == Field.EXISTS
                || query.terms().stream().allMatch(term -> term.is(Trait.DETAIL) || term.isVague());
        if (!enough(here, everywhere) && window.isWithinDay()) {
            List<Ranking.Ranked> days = rank(inquiry.filter().in(window.wholeDays())).stream()
                    .filter(one -> !then || !one.item().timed())
                    .toList();
            here = query.isDirect() || Ranking.best(days).size() == 1 ? nearest(days) : here;
        }
        considered = here.isEmpty() ? everywhere : here;
        List<IndexedItem> atHour = atItsHour(everywhere);
        if (!atHour.isEmpty()) {
            return atHour;
        }
        List<IndexedItem> ofPerson = query.picks().isEmpty() ? new OfPerson(inquiry).items() : List.of();
        if (!ofPerson.isEmpty()) {
            return ofPerson;
        }
        if (enough(here, everywhere)) {
            return beforeNoon(picked(here));
        }
        List<Ranking.Ranked> otherWeeks = rank(onOtherWeeks());
        return enough(otherWeeks, everywhere) ? picked(otherWeeks) : series(everywhere);
    }

    /** «L'office du dimanche», where the next Sunday has none and the one after it has. */
    private List<IndexedItem> onOtherWeeks() {
        boolean weekday = !query.time().days().isEmpty()
                && query.time().days().stream()
                        .allMatch(day -> day instanceof DayRef.Weekday said && said.turn() == DayRef.Turn.PLAIN);
        return !weekday || window.isWithinDay()
                ? List.of()
                : inquiry.index().items().stream()
                        .filter(item -> window.days().stream()
                                .anyMatch(day -> day.getDayOfWeek()
                                        == item.item().programmeDay().getDayOfWeek()))
                        .toList();
    }

    /** «Le train de lundi soir», where it leaves at five and another in the morning: the one of the later half of the day. */
    private List<Ranking.Ranked> nearest(List<Ranking.Ranked> days) {
        if (!window.parts().equals(List.of(Part.EVENING))) {
            return days;
        }
        List<Ranking.Ranked> near = days.stream()
                .filter(one -> one.item().start() instanceof LocalTime start && !start.isBefore(LocalTime.NOON))
                .toList();
        return near.isEmpty() ? days : near;
    }

    /** "Who is dancing at 11:15?": what begins then, where no title has these words. */
    private List<IndexedItem> atItsHour(List<Ranking.Ranked> everywhere) {
        boolean open = field == Field.SPEAKER || field == Field.TITLE || query.asks("WHAT");
        ClockRange clock = window.clock();
        LocalTime at = clock != null && clock.isMoment() ? clock.from() : null;
        if (!open || at == null) {
            return List.of();
        }
        boolean named = everywhere.stream()
                .anyMatch(one -> query.terms().stream()
                        .anyMatch(term -> !term.isVague() && inquiry.matcher().literal(term, one.item()) > 0));
        return named
                ? List.of()
                : inquiry.inWindow().stream()
                        .filter(item -> at.equals(item.start()))
                        .toList();
    }

    /** «Les ateliers du matin»: those that begin at noon only where none does before. */
    private List<IndexedItem> beforeNoon(List<IndexedItem> items) {
        if (!window.parts().equals(List.of(Part.MORNING))) {
            return items;
        }
        List<IndexedItem> before = items.stream()
                .filter(item -> item.start() == null || item.start().isBefore(LocalTime.NOON))
                .toList();
        return before.isEmpty() ? items : before;
    }

    /** «La pratique du soir» is called so on one day, and by half of its name on the others. */
    private List<IndexedItem> series(List<Ranking.Ranked> everywhere) {
        if (window.isOpen() || everywhere.isEmpty() || everywhere.getFirst().score() < ENOUGH) {
            return List.of();
        }
        List<IndexedItem> named = Ranking.best(everywhere);
        return inquiry.inWindow().stream()
                .filter(item -> named.stream().anyMatch(other -> item.title().isPartOf(other.title())))
                .toList();
    }

    private List<Ranking.Ranked> rank(List<IndexedItem> items) {
        return inquiry.ranking().rank(query.terms(), items);
    }

    private static boolean enough(List<Ranking.Ranked> here, List<Ranking.Ranked> everywhere) {
        return !here.isEmpty()
                && here.getFirst().score() >= ENOUGH
                && here.getFirst().score() >= AS_GOOD * everywhere.getFirst().score();
    }

    private List<IndexedItem> picked(List<Ranking.Ranked> ranked) {
        boolean all = field == Field.LIST || field == Field.COUNT || isPlural();
        boolean pick = query.picks("LAST")
                || query.picks("FIRST")
                || query.picks("NEXT")
                || Superlative.isAsked(query)
                || query.ordinal() > 0;
        List<IndexedItem> best = Ranking.best(ranked);
        boolean several = best.size() > 1 && (ranked.getFirst().score() > NAMED || telling.isCalledSo(best));
        boolean enough = several && (isGeneric() || best.size() >= MANY);
        boolean wide = namesKind() && (pick && !several || all && !enough) && !(all && called.isWhole(best));
        boolean choice = query.picks("CHOICE")
                && best.size() == 1
                && !inquiry.index().partsOf(best.getFirst()).isEmpty();
        List<IndexedItem> chosen = telling.begun(choice ? best : wide ? broad(ranked) : telling.among(ranked));
        // «On dîne quand les deux jours ?» asks for each of them, whatever more one is called.
        boolean each = query.has("EACH");
        List<IndexedItem> just = !isTimed() ? chosen : called.itself(each ? chosen : called.justSo(chosen));
        List<IndexedItem> returned = journeys.returning(slots.parts(slots.family(just, all)));
        chosen = each ? returned : journeys.leaving(new Beginnings(inquiry).among(returned));
        if (query.picks("NOW")) {
            List<IndexedItem> running = runningOf(ranked);
            List<IndexedItem> any = isGeneric() && !isHeldThere(chosen) || isPeople() || field == Field.SPEAKER
                    ? inquiry.moments().running()
                    : List.of();
            return !running.isEmpty() ? running : any.isEmpty() ? soonest(chosen) : any;
        }
        if (Superlative.isAsked(query)) {
            List<IndexedItem> races = isRace() ? called.itself(Superlative.measured(inquiry.inWindow())) : List.of();
            return Superlative.among(races.size() > 1 ? races : chosen, query);
        }
        // One is dropped off once, at the beginning, and goes home once, at the end.
        if (query.picks("LAST") || query.names("going_home")) {
            return Moments.last(chosen);
        }
        boolean oneDay = window.days().size() == 1;
        List<IndexedItem> before = journeys.gathering();
        if (!before.isEmpty()) {
            return before;
        }
        if (query.picks("FIRST") || query.names("dropoff") || (query.names("be_there") && oneDay) || isAppointment()) {
            return Moments.first(chosen);
        }
        if ((oneDay || query.has("OPENS") && inquiry.index().days().size() == 1)
                && (query.asksWhen() || field == Field.PLACE)
                && query.terms().stream().allMatch(Term::isArrival)) {
            return Moments.first(Ranking.named(ranked));
        }
        List<IndexedItem> ordinal = called.ordinal(ranked);
        if (!ordinal.isEmpty()) {
            return ordinal;
        }
        List<IndexedItem> nth = Moments.nth(chosen, query.ordinal());
        if (!nth.isEmpty()) {
            return nth;
        }
        if (query.picks("NEXT")) {
            List<IndexedItem> next = inquiry.moments().next(chosen);
            List<IndexedItem> any = query.names("appointment") || query.names("be_there")
                    ? inquiry.moments().next(inquiry.moments().today())
                    : List.of();
            return !any.isEmpty() ? any : next.isEmpty() ? chosen : next;
        }
        return all || each ? chosen : soonest(starting(called.ownWord(chosen)));
    }

    /** «Rdv à quelle heure ?»: of a day, the one that it begins with. */
    private boolean isAppointment() {
        return query.asksWhen()
                && inquiry.index().days().size() == 1
                && query.terms().stream().allMatch(term -> term.ideas().equals(Set.of("appointment")));
    }

    /** «Les ateliers commencent à quelle heure l'après-midi ?»: the first of those that follow one another then. */
    private List<IndexedItem> starting(List<IndexedItem> chosen) {
        boolean starts = query.asksWhen()
                && "BEGIN".equals(query.edge())
                && !window.parts().isEmpty();
        boolean oneDay = chosen.stream()
                        .map(item -> item.item().programmeDay())
                        .distinct()
                        .count()
                == 1;
        // "When does the skating stop?": with the last of it.
        boolean ends = oneDay
                && field == Field.END
                && "END".equals(query.edge())
                && chosen.stream().allMatch(inquiry::isTold);
        return ends ? Moments.last(chosen) : starts && oneDay && namesKind() ? Moments.first(chosen) : chosen;
    }

    private boolean isTimed() {
        return query.asksWhen()
                || field == Field.END
                || field == Field.DURATION
                || query.asks().isEmpty();
    }

    /** «C'est quoi maintenant à la grange ?»: what goes on elsewhere is not asked for. */
    private boolean isHeldThere(List<IndexedItem> items) {
        return query.terms().stream()
                .filter(term -> !term.isVague() && term.ideas().isEmpty())
                .anyMatch(term -> inquiry.matcher().isIn(term, items));
    }

    /** "What's on now in room 2" */
    private List<IndexedItem> runningOf(List<Ranking.Ranked> ranked) {
        List<IndexedItem> running = inquiry.moments().running();
        return Ranking.best(ranked.stream()
                .filter(one -> one.score() >= ENOUGH && running.contains(one.item()))
                .toList());
    }

    /** «Quels sont les ateliers», "which workshops". */
    private boolean isPlural() {
        boolean open = field == Field.TITLE && (query.asks("WHICH") || query.asks("TITLE") || query.asks("CONTENT"))
                || query.asks().isEmpty() && query.edge() == null;
        boolean asked = query.terms().stream().anyMatch(term -> term.is(Trait.ASKED));
        boolean many = query.terms().stream()
                .filter(term -> asked
                        ? term.is(Trait.ASKED)
                        : !term.isVague() && !term.text().matches("\\d+"))
                .allMatch(Term::isPlural);
        return open && many && namesKind();
    }

    /** "The shortest race", «la plus longue marche»: whatever is called by how far it goes. */
    private boolean isRace() {
        return query.terms().stream()
                .filter(term -> !term.isVague())
                .allMatch(term -> term.ideas().stream().anyMatch(RACES::contains));
    }

    /** «Ils font quoi maintenant, les enfants ?» */
    private boolean isPeople() {
        return query.terms().stream()
                .filter(term -> !term.isVague())
                .allMatch(term -> term.ideas().stream().anyMatch(inquiry.concepts()::isPerson));
    }

    private boolean namesKind() {
        return !kinds().isEmpty();
    }

    private boolean isGeneric() {
        return query.terms().stream().flatMap(term -> term.ideas().stream()).allMatch(inquiry.concepts()::isGeneric);
    }

    private Set<String> kinds() {
        Set<String> kinds = new HashSet<>();
        for (Term term : query.terms()) {
            for (String idea : term.ideas()) {
                String kind = inquiry.concepts().kind(idea);
                if (kind != null) {
                    kinds.add(kind);
                }
            }
        }
        return kinds;
    }

    /** The best, and those of the same kind that are less well named. */
    private List<IndexedItem> broad(List<Ranking.Ranked> ranked) {
        Set<String> kinds = kinds();
        List<IndexedItem> best = Ranking.best(ranked);
        List<IndexedItem> named = Ranking.named(ranked);
        List<IndexedItem> broad = Ranking.broad(ranked).stream()
                .filter(item -> best.contains(item)
                        || named.contains(item)
                        || kinds.contains(item.item().kind().name()) && isAbout(item, best))
                .toList();
        // «Le premier exposé» is no word of welcome, where none is called an «exposé».
        List<IndexedItem> talks = isGeneric() && !telling.isCalledSo(best)
                ? broad.stream()
                        .filter(item -> kinds.contains(item.item().kind().name()))
                        .toList()
                : List.of();
        return talks.isEmpty() ? broad : talks;
    }

    /** "Talks about ships": other talks of the day are none. */
    private boolean isAbout(IndexedItem item, List<IndexedItem> best) {
        return query.terms().stream()
                .filter(term -> !term.isVague() && !namesKind(term))
                .filter(term -> inquiry.matcher().isIn(term, best))
                .allMatch(term -> inquiry.matcher().isIn(term, List.of(item)));
    }

    private boolean namesKind(Term term) {
        return term.ideas().stream().anyMatch(idea -> inquiry.concepts().kind(idea) != null);
    }

    /** While the meeting is on, "the lunch" is the next one. */
    List<IndexedItem> soonest(List<IndexedItem> chosen) {
        LocalDateTime now = inquiry.asked().askedAt();
        LocalDate today = now.toLocalDate();
        if (chosen.size() < 2
                || !window.days().isEmpty()
                || !inquiry.index().days().contains(today)) {
            return chosen;
        }
        List<IndexedItem> coming =
                chosen.stream().filter(item -> !item.at().isBefore(now)).toList();
        if (coming.isEmpty()) {
            return chosen;
        }
        LocalDate day = coming.getFirst().item().programmeDay();
        return coming.stream().filter(item -> item.isOn(day)).toList();
    }
}
