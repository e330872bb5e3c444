package app.convive.question.understanding;

import app.convive.meeting.ItemKind;
import app.convive.question.understanding.Term.Trait;
import app.convive.question.understanding.words.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Questions that name what they are about: the items, and whether the programme tells of them what is asked. */
final class ByTopic {

    /** A team, a bus, a start number: not an hour. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{3,}");

    /** Above it the word leads the title. */
    private static final double LEADS = 0.82;

    /** Of these the agenda tells each one. */
    private static final Set<ItemKind> PARTS = EnumSet.of(ItemKind.WORKSHOP, ItemKind.SESSION, ItemKind.PLENARY);

    /** Who is one of these is told by that word, not by whatever name stands in the title. */
    private static final Set<String> OFFICES =
            Set.of("dignitaries", "mayor", "president", "minister", "prefect", "deputy", "senator", "boss");

    /** What goes by them, or leaves. */
    private static final Set<String> RIDDEN = Set.of("travel", "tour", "excursion", Title.DEPARTURE);

    /** Where no item is called so, the first one of the day. */
    private static final Set<String> ARRIVALS = Set.of("arrival", "be_there", "appointment");

    private final Inquiry inquiry;
    private final Query query;
    private final List<Term> telling;
    private final WayThere way;
    private final Passable passable;

    ByTopic(Inquiry inquiry, List<Term> telling) {
        this.inquiry = inquiry;
        this.query = inquiry.query();
        this.telling = telling;
        this.way = new WayThere(telling);
        this.passable = new Passable(inquiry, telling, way);
    }

    Finding find() {
        Topic topic = new Topic(inquiry);
        List<IndexedItem> chosen = way.among(beginning(placed(topic.items())));
        List<Ranking.Ranked> considered = topic.considered();
        if (chosen.isEmpty()) {
            return edgeOfStay().after(considered);
        }
        List<Term> unmatched = unmatched(chosen);
        boolean manner = query.asks().equals(Set.of("HOW")) && !isToldDetail(telling.getFirst(), chosen);
        // "What kind of soup is it?": that there is soup does not tell.
        boolean kind = query.has("KIND") && telling.stream().allMatch(inquiry::isFood);
        if (kind || isDishAsked(chosen) || unmatched.stream().anyMatch(term -> isRideUntold(term, chosen))) {
            return Finding.missing(chosen).after(considered);
        }
        Term missing = manner ? telling.getFirst() : missing(unmatched, chosen);
        if (missing != null) {
            return Finding.missingDetail(missing).after(considered).leaving(unmatched);
        }
        if (chosen.size() == 1 && inquiry.field() == Field.TITLE && leavesOpen(chosen.getFirst())) {
            return Finding.missing(chosen).after(considered);
        }
        boolean deadline = inquiry.field() == Field.END && !query.wishes().isEmpty();
        boolean told = deadline
                ? chosen.stream().anyMatch(item -> Told.bookingUntil(item) || isSignUp(item))
                : inquiry.isTold(chosen) && (inquiry.field() != Field.COUNT || isCounted(chosen));
        if (!told && inquiry.field() == Field.END && telling.stream().allMatch(term -> "BEGIN".equals(edge(term)))) {
            return Finding.of(Moments.last(inquiry.inWindow())).after(considered);
        }
        if (!told && isSomebodyOfMany()) {
            return Finding.missingDetail(telling.getFirst()).after(considered);
        }
        Finding found = told ? Finding.of(chosen) : Finding.missing(chosen);
        return found.after(considered).leaving(unmatched);
    }

    /** "Who is the guest of honour?", who has a part in several items: none of them is what is asked about. */
    private boolean isSomebodyOfMany() {
        return query.asks("WHO")
                && telling.size() == 1
                && telling.getFirst().is(Trait.ROLE)
                && inquiry.matcher().count(telling.getFirst(), inquiry.inWindow(), 2) > 1;
    }

    /** "When does the coach to the dam arrive?", where the title says no more than that one goes to the dam. */
    private boolean isRideUntold(Term term, List<IndexedItem> chosen) {
        return query.asksWhen()
                && telling.size() > 1
                && Journeys.isRide(term)
                && chosen.stream().noneMatch(item -> RIDDEN.stream().anyMatch(item.title()::names));
    }

    /** "What are they cooking?": that there is a meal does not tell. */
    private boolean isDishAsked(List<IndexedItem> chosen) {
        return (query.asks("WHAT") || query.asks("TITLE") || query.asks("WHICH"))
                && telling.stream().anyMatch(term -> term.ideas().contains("cooking"))
                && chosen.stream()
                        .allMatch(item -> item.item().kind() == ItemKind.MEAL
                                && !item.title().tells().contains(TitleReader.MENU));
    }

    /** «Les matchs démarrent à quelle heure ?», where only «fin des matchs» is called so: the beginning beside it. */
    private List<IndexedItem> beginning(List<IndexedItem> items) {
        boolean begins = ("BEGIN".equals(query.edge()) || query.picks("FIRST"))
                && (query.asksWhen() || query.asks().isEmpty());
        if (!begins || items.isEmpty() || !items.stream().allMatch(this::isEnd)) {
            return items;
        }
        List<IndexedItem> beginnings = inquiry.inWindow().stream()
                .filter(item -> "BEGIN".equals(item.title().edge()))
                .filter(item -> items.stream()
                        .anyMatch(end ->
                                end.item().programmeDay().equals(item.item().programmeDay())
                                        && item.minute() < end.minute()))
                .toList();
        return beginnings.isEmpty() ? items : Moments.last(beginnings);
    }

    /** The end comes first in what it is called: «fin des matchs», not «session 2 et clôture». */
    private boolean isEnd(IndexedItem item) {
        return item.title().spans().stream()
                .filter(span -> !span.has(Role.PLAIN))
                .limit(1)
                .anyMatch(span -> span.is(Role.EDGE, "END"));
    }

    /** One signs up there until it ends, or it is itself the end of signing up. */
    private static boolean isSignUp(IndexedItem item) {
        boolean ends = item.timed() && "END".equals(item.title().edge());
        return (item.end() != null || ends) && item.title().names("checkin");
    }

    /** «C'est où, le labour ?»: of several, those whose place the programme tells. */
    private List<IndexedItem> placed(List<IndexedItem> items) {
        if (inquiry.field() != Field.PLACE || items.size() < 2) {
            return items;
        }
        List<IndexedItem> told = items.stream().filter(inquiry::isTold).toList();
        List<IndexedItem> street = query.asks("ADDRESS")
                ? told.stream().filter(Told::numberInPlace).toList()
                : List.of();
        return told.isEmpty() ? items : street.isEmpty() ? told : street;
    }

    /** Terms that none of the items has, but for those that only lead up to the question or tell its surroundings. */
    private List<Term> unmatched(List<IndexedItem> chosen) {
        return telling.stream()
                .filter(term -> !isMatched(term, chosen) && !isOtherSense(term, chosen))
                .filter(term -> !isHour(term) && !isContext(term, chosen) && !leadsUp(term, chosen))
                .toList();
    }

    /** «L'enregistrement» of those who arrive is no recording. */
    private boolean isOtherSense(Term term, List<IndexedItem> chosen) {
        return BesideTopics.isExact(query.asks())
                && telling.stream()
                        .anyMatch(
                                other -> other != term && other.text().equals(term.text()) && isMatched(other, chosen));
    }

    /** "What food trucks are coming?", where the title has no more than «Food trucks». */
    private boolean leavesOpen(IndexedItem item) {
        return telling.stream()
                .filter(term -> (term.is(Trait.ASKED) || isAskedAfterwards(term) || isAskedInPlural(term))
                        && !inquiry.matcher().isGeneric(term))
                .filter(term -> !isItself(term, item) && !isTold(term, item))
                .anyMatch(term ->
                        !Contents.toldBy(item, query.terms(), inquiry.index().language(), inquiry.concepts())
                                        && !Contents.isPlaceNamed(item, term)
                                || Contents.isUnnamed(item, term));
    }

    /** «Le gîte, c'est lequel ?» */
    private boolean isAskedAfterwards(Term term) {
        return query.asks("WHICH")
                && telling.stream().allMatch(other -> other.text().equals(term.text()))
                && term.is(Trait.EARLY)
                && !term.isPlural()
                && inquiry.kinds(term).isEmpty();
    }

    /** "What are the door prizes?": that there are some does not tell. */
    private boolean isAskedInPlural(Term term) {
        return query.asks("TITLE") && !query.has("SUBJECT") && term.isPlural();
    }

    /** «La vannerie, c'est quel atelier ?»: it is the one that is asked for. */
    private boolean isItself(Term term, IndexedItem item) {
        boolean told = telling.stream().anyMatch(other -> other.is(Trait.EARLY));
        return telling.size() > 1
                && (told || PARTS.contains(item.item().kind()) && !term.isPlural())
                && term.ideas().stream()
                        .map(inquiry.concepts()::kind)
                        .anyMatch(item.item().kind().name()::equals);
    }

    /** "What age is it for?", where the title has «ages 3 to 6». */
    private boolean isTold(Term term, IndexedItem item) {
        return term.is(Trait.DETAIL) && isMatched(term, List.of(item)) && Told.number(item);
    }

    /** «Comment on s’habille pour la photo», where the title says it. */
    private boolean isToldDetail(Term term, List<IndexedItem> chosen) {
        return term.ideas().contains("dress") && telling.size() > 1 && isMatched(term, chosen);
    }

    private boolean isMatched(Term term, List<IndexedItem> items) {
        return inquiry.matcher().isIn(term, items);
    }

    /** The unmatched term that is what the question wants to know; nothing if it may be passed over. */
    private @Nullable Term missing(List<Term> unmatched, List<IndexedItem> chosen) {
        boolean either = query.has("OR")
                && telling.size() > 2
                && unmatched.size() < telling.size() - 1
                && unmatched.stream().noneMatch(term -> term.is(Trait.DETAIL));
        if (either) {
            return null;
        }
        for (Term term : unmatched) {
            if (!passable.is(term, unmatched, chosen)
                    && (term.is(Trait.DETAIL) || isOffice(term) || decides(term, unmatched, chosen))) {
                return term;
            }
        }
        return null;
    }

    /** "Who is the mayor at the fair?", where the title names somebody and no mayor. */
    private boolean isOffice(Term term) {
        return inquiry.field() == Field.SPEAKER
                && query.asks("WHO")
                && !term.is(Trait.MODIFIER)
                && term.ideas().stream().anyMatch(OFFICES::contains);
    }

    private boolean decides(Term term, List<Term> unmatched, List<IndexedItem> chosen) {
        boolean number = LONG_NUMBER.matcher(term.text()).matches();
        if (term.is(Trait.RUN) || term.is(Trait.LABEL) || number) {
            return true;
        }
        if (query.asks().isEmpty()) {
            return !isSingledOut(term, unmatched, chosen);
        }
        return switch (inquiry.field()) {
            case EXISTS -> !isWhoAsks(term);
            case COUNT -> true;
            case TITLE -> query.asks("WHICH") ? isWhich(term, chosen) : leads(term, unmatched);
            default -> false;
        };
    }

    /** "Do the cubs have a bonfire?" asks for the bonfire. */
    private boolean isWhoAsks(Term term) {
        return term.is(Trait.EARLY) && telling.size() > 1 && inquiry.matcher().namesPeople(term);
    }

    /** «Départ des Belges lundi ?»: its day and the rest of its words leave but one item. */
    private boolean isSingledOut(Term term, List<Term> unmatched, List<IndexedItem> chosen) {
        return chosen.size() == 1
                && term.is(Trait.STRANGE)
                && !inquiry.window().days().isEmpty()
                && telling.stream()
                        .anyMatch(other -> !unmatched.contains(other)
                                && !other.is(Trait.MODIFIER)
                                && !inquiry.matcher().isGeneric(other));
    }

    /** «Quel atelier», of which the agenda tells only that it is a session, names one all the same. */
    private boolean isWhich(Term term, List<IndexedItem> chosen) {
        boolean part =
                chosen.stream().allMatch(item -> PARTS.contains(item.item().kind()));
        // "Which team is on court three now?": what goes on there.
        if (query.picks("NOW")
                && term.is(Trait.STRANGE)
                && inquiry.moments().running().containsAll(chosen)) {
            return false;
        }
        return term.is(Trait.ASKED) && !(part && inquiry.matcher().isGeneric(term));
    }

    /** True if the term comes before all that are matched: it is what is asked for. */
    private boolean leads(Term term, List<Term> unmatched) {
        return telling.stream()
                .filter(other -> !unmatched.contains(other))
                .noneMatch(other -> telling.indexOf(other) < telling.indexOf(term));
    }

    /** A strange word before the words that ask, where what follows them is matched: «mon collègue demande …». */
    private boolean leadsUp(Term term, List<IndexedItem> chosen) {
        return term.is(Trait.EARLY)
                && term.is(Trait.STRANGE)
                && telling.stream().anyMatch(other -> !other.is(Trait.EARLY) && isMatched(other, chosen));
    }

    /** The item is what is counted, and not only has some: «remise des dossards aux équipes». */
    private boolean isCalledSo(IndexedItem item) {
        return telling.stream().anyMatch(term -> inquiry.matcher().match(term, item) > LEADS);
    }

    /** Several can be counted; one must tell the number. */
    private boolean isCounted(List<IndexedItem> chosen) {
        boolean heads = telling.size() > 1 && telling.stream().anyMatch(passable::isHeads);
        boolean several = chosen.size() > 1 && chosen.stream().anyMatch(this::isCalledSo);
        return heads
                ? chosen.stream().anyMatch(Told::number)
                : several || chosen.stream().anyMatch(Told::number);
    }

    /** "Dinner 8 or 8:30?" */
    private static boolean isHour(Term term) {
        return term.text().length() <= 2 && Character.isDigit(term.text().charAt(0));
    }

    /** A word that another item of the same day has: "free time in Bruges". */
    private boolean isContext(Term term, List<IndexedItem> chosen) {
        boolean asked = query.asks("EXISTS") && !term.is(Trait.MODIFIER);
        return !(asked || term.is(Trait.DETAIL) || term.is(Trait.RUN) || term.is(Trait.LABEL))
                && chosen.stream()
                        .allMatch(item ->
                                isMatched(term, inquiry.index().on(item.item().programmeDay())));
    }

    /** «On arrive à quelle heure ?» is the first item of the day where none is an arrival; "closing" is the last. */
    private Finding edgeOfStay() {
        String side = telling.size() == 1 ? edge(telling.getFirst()) : null;
        List<IndexedItem> items = inquiry.inWindow();
        if ("BEGIN".equals(side) && inquiry.field() == Field.PLACE) {
            List<IndexedItem> first = Moments.first(items);
            return first.stream().anyMatch(inquiry::isTold) ? Finding.of(first) : Finding.missing(first);
        }
        if (side == null || !query.asksWhen()) {
            return Finding.nothing();
        }
        return Finding.of(side.equals("BEGIN") ? Moments.first(items) : Moments.last(items));
    }

    private @Nullable String edge(Term term) {
        if (ARRIVALS.stream().anyMatch(term.ideas()::contains)) {
            return "BEGIN";
        }
        for (String idea : term.ideas()) {
            String side = inquiry.concepts().edge(idea);
            if (side != null && !inquiry.concepts().isDeadline(idea)) {
                return side;
            }
        }
        return null;
    }
}
