package app.convive.question.understanding;

import app.convive.meeting.AgendaItem;
import app.convive.meeting.ItemKind;
import app.convive.question.understanding.Term.Trait;
import app.convive.question.understanding.time.ClockRange;
import app.convive.question.understanding.time.DayResolver;
import app.convive.question.understanding.time.Part;
import app.convive.question.understanding.time.Window;
import app.convive.question.understanding.words.Vocabulary;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From a question taken apart to what is said. */
final class Decision {

    private static final double ENOUGH = 0.45;
    private static final double SURE = 0.94;
    private static final double SELF = 0.95;
    private static final double SELF_AFTER_WORDS = 0.75;
    private static final double MATCHED = 0.4;
    private static final Set<ItemKind> TALKS = EnumSet.of(ItemKind.SESSION, ItemKind.PLENARY, ItemKind.WORKSHOP);
    private static final int CANDIDATES_SHOWN = 10;

    private final Vocabulary vocabulary;
    private final AgendaIndex index;
    private final Asked asked;
    private final Query query;
    private final WindowFilter filter;
    private final Moments moments;
    private final Ranking ranking;
    private final Matcher matcher;
    private final Window window;
    private final Topic topic;
    private final Gate gate;
    private Field field;
    private @Nullable String detail;
    private List<Ranking.Ranked> considered = List.of();
    private List<Term> unmatched = List.of();

    Decision(Vocabulary vocabulary, AgendaIndex index, Asked asked, Query query) {
        this.vocabulary = vocabulary;
        this.index = index;
        this.asked = asked;
        this.query = query;
        this.filter = new WindowFilter(index);
        this.moments = new Moments(index, filter, asked.askedAt());
        this.matcher = new Matcher(vocabulary, index, query.language(), asked.addressed());
        this.ranking = new Ranking(matcher, query, index);
        this.window = new DayResolver(index.days(), asked.askedAt().toLocalDate()).window(query.time());
        this.field = WantedField.of(query);
        this.topic = new Topic(
                index, query, field, window, filter, moments, ranking, vocabulary.concepts(), asked.askedAt());
        this.gate = new Gate(asked, query, matcher);
    }

    Understanding decide() {
        if (!query.isQuestion()
                && !query.courtesies().isEmpty()
                && query.terms().isEmpty()) {
            return asked.addressed()
                    ? new Understanding.Courtesy(reading(), query.courtesies().contains("THANKS"))
                    : silence();
        }
        if (gate.isOtherTalk()) {
            return silence();
        }
        Anchor anchor = query.anchor();
        if (anchor != null
                && (anchor.side() != Anchor.Side.DURING || query.terms().isEmpty())) {
            return anchored(anchor);
        }
        List<Term> telling = telling();
        if (!query.wishes().isEmpty() && !programmeHas(telling) && !tellsPlaces(telling)) {
            return asked.addressed()
                    ? new Understanding.TakingPart(
                            reading(), Wish.valueOf(query.wishes().iterator().next()))
                    : silence();
        }
        boolean stay = query.has("MISS") && (query.has("JOIN") || query.has("LEAVE"));
        return telling.isEmpty() || stay || isWholeMeeting(telling) ? withoutTopic() : about(telling);
    }

    /** The terms that matter; where there are none, strange verbs that the programme has: "how long can we observe". */
    private List<Term> telling() {
        List<Term> telling =
                query.terms().stream().filter(term -> !term.isVague()).toList();
        if (!telling.isEmpty()) {
            return telling;
        }
        return query.terms().stream()
                .filter(term -> term.is(Trait.STRANGE)
                        && index.items().stream().anyMatch(item -> matcher.literal(term, item) > MATCHED))
                .toList();
    }

    /** "When does the conference end?", unless an item is just that. */
    private boolean isWholeMeeting(List<Term> telling) {
        Term term = telling.getFirst();
        return telling.size() == 1
                && term.is(Trait.SELF)
                && index.items().stream().noneMatch(item -> matcher.literal(term, item) > (index.isFrench() ? SELF_AFTER_WORDS : SELF));
    }

    /** "How many per group" is told by the item, if its title says "max. 12". */
    private boolean tellsPlaces(List<Term> telling) {
        boolean many = query.wishes().contains("PLACES_LEFT") || query.wishes().contains("WHO_COMES");
        return many && !telling.isEmpty() && topic.items().stream().anyMatch(Told::capacity);
    }

    private boolean programmeHas(List<Term> telling) {
        boolean asksForField =
                query.asksWhen() || field == Field.PLACE || field == Field.END || field == Field.DURATION;
        return asksForField && !telling.isEmpty() && !topic.items().isEmpty();
    }

    private Understanding withoutTopic() {
        if (query.picks("NEXT") && (query.has("SELF") || query.terms().stream().anyMatch(term -> term.is(Trait.SELF)))) {
            return missing(List.of());
        }
        if (query.picks("NOW") && window.clock() == null) {
            return shownOrMissing(moments.running());
        }
        if (query.picks("NEXT") && window.isOpen()) {
            return shownOrMissing(moments.next(index.items()));
        }
        if (query.has("MISS") && (query.has("JOIN") || query.has("LEAVE"))) {
            return shownOrMissing(missed());
        }
        List<IndexedItem> items = filter.in(window);
        if (query.picks("LEFT")) {
            return shownOrMissing(moments.left(window.isOpen() ? moments.today() : items));
        }
        boolean dayAsked = query.asksWhen() && !window.days().isEmpty() && query.edge() == null;
        if (query.picks("FIRST") || "BEGIN".equals(query.edge()) || dayAsked) {
            return shownOrMissing(Moments.first(items));
        }
        if (query.picks("LAST") || "END".equals(query.edge()) || field == Field.END) {
            return shownOrMissing(Moments.last(items));
        }
        if (field == Field.SPEAKER) {
            return shownOrMissing(speaking(items));
        }
        if (window.isOpen() && !query.asks("LIST") && !query.asks("WHAT")) {
            return missing(List.of());
        }
        return shownOrMissing(items);
    }

    /** Whose speaker is told, talks before all else; nobody of a whole meeting. */
    private List<IndexedItem> speaking(List<IndexedItem> items) {
        List<IndexedItem> told = items.stream()
                .filter(item -> Told.by(item, field) || query.asks("PERFORMER") && Told.performer(item))
                .toList();
        List<IndexedItem> talks = told.stream()
                .filter(item -> TALKS.contains(item.item().kind()))
                .toList();
        List<IndexedItem> best = talks.isEmpty() ? told : talks;
        return window.isOpen() ? List.of() : best;
    }

    /** «Si j'arrive à midi je rate quoi ?» */
    private List<IndexedItem> missed() {
        ClockRange clock = window.clock();
        LocalTime limit = clock == null || clock.from() == null ? LocalTime.NOON : clock.from();
        List<Part> parts =
                window.parts().stream().filter(part -> part != Part.NOON).toList();
        Window around = new Window(window.days(), parts, null, window.ambiguous());
        return filter.in(around).stream()
                .filter(item -> item.start() != null && item.start().isBefore(limit) == query.has("JOIN"))
                .toList();
    }

    private Understanding about(List<Term> telling) {
        List<IndexedItem> chosen = topic.items();
        considered = topic.considered();
        if (chosen.isEmpty()) {
            return edgeOfStay(telling);
        }
        unmatched = telling.stream()
                .filter(term -> chosen.stream().allMatch(item -> matcher.match(term, item) < MATCHED))
                .filter(term -> !isHour(term) && !isContext(term, chosen) && !leadsUp(term, telling, chosen))
                .toList();
        if (query.asks().equals(Set.of("HOW"))) {
            return missingDetail(telling.getFirst());
        }
        boolean either = query.has("OR") && telling.size() > 2 && unmatched.size() < telling.size() - 1;
        for (Term term : either ? List.<Term>of() : unmatched) {
            boolean known = term.is(Trait.DETAIL);
            boolean decides = (term.is(Trait.RUN) || term.is(Trait.LABEL))
                    || field == Field.EXISTS
                    || field == Field.TITLE && !query.asks("WHICH") && leads(term, telling)
                    || field == Field.COUNT
                    || query.asks().isEmpty();
            if (known || decides) {
                return missingDetail(term);
            }
        }
        return told(chosen);
    }

    /** True if the term comes before all that are matched: it is what is asked for. */
    private boolean leads(Term term, List<Term> telling) {
        return telling.stream().filter(other -> !unmatched.contains(other)).noneMatch(other -> telling.indexOf(other) < telling.indexOf(term));
    }

    /** A strange word before the words that ask, where what follows them is matched: «mon collègue demande …». */
    private boolean leadsUp(Term term, List<Term> telling, List<IndexedItem> chosen) {
        return term.is(Trait.EARLY)
                && term.is(Trait.STRANGE)
                && telling.stream()
                        .anyMatch(other -> !other.is(Trait.EARLY)
                                && chosen.stream().anyMatch(item -> matcher.match(other, item) >= MATCHED));
    }

    /** "Dinner 8 or 8:30?" */
    private static boolean isHour(Term term) {
        return term.text().length() <= 2 && Character.isDigit(term.text().charAt(0));
    }

    /** A word that another item of the same day has: "free time in Bruges". */
    private boolean isContext(Term term, List<IndexedItem> chosen) {
        return !(term.is(Trait.DETAIL) || term.is(Trait.RUN) || term.is(Trait.LABEL))
                && chosen.stream()
                        .allMatch(item -> index.on(item.item().programmeDay()).stream()
                                .anyMatch(other -> matcher.match(term, other) > MATCHED));
    }

    /** «On arrive à quelle heure ?» is the first item of the day where none is an arrival; "closing" is the last. */
    private Understanding edgeOfStay(List<Term> telling) {
        String side = telling.size() == 1 ? edge(telling.getFirst()) : null;
        List<IndexedItem> items = filter.in(window);
        if (side == null || !query.asksWhen() || items.isEmpty()) {
            return missing(List.of());
        }
        return shownOrMissing(side.equals("BEGIN") ? Moments.first(items) : Moments.last(items));
    }

    private @Nullable String edge(Term term) {
        if (term.ideas().contains("arrival") || term.ideas().contains("be_there")) {
            return "BEGIN";
        }
        for (String idea : term.ideas()) {
            String side = vocabulary.concepts().edge(idea);
            if (side != null) {
                return side;
            }
        }
        return null;
    }

    private Understanding missingDetail(Term term) {
        detail = term.text();
        field = Field.DETAIL;
        return missing(List.of());
    }

    private Understanding anchored(Anchor anchor) {
        List<IndexedItem> scope = filter.in(window.wholeDays());
        List<Ranking.Ranked> ranked = ranking.rank(anchor.terms(), scope);
        considered = ranked;
        if (ranked.isEmpty() || ranked.getFirst().score() < ENOUGH) {
            return missing(List.of());
        }
        List<IndexedItem> found = new ArrayList<>();
        for (IndexedItem item : topic.soonest(Ranking.best(ranked))) {
            found.addAll(beside(item, anchor));
        }
        if (!query.terms().isEmpty()) {
            List<IndexedItem> wanted = Ranking.best(ranking.rank(query.terms(), found));
            return wanted.isEmpty() ? shownOrMissing(found) : told(wanted);
        }
        return shownOrMissing(found);
    }

    private List<IndexedItem> beside(IndexedItem item, Anchor anchor) {
        boolean all = query.picks("LEFT") && (query.asks("WHAT") || !query.asks("EXISTS"));
        if (anchor.side() == Anchor.Side.BEFORE) {
            return all ? moments.before(item) : Moments.last(moments.before(item));
        }
        if (anchor.side() == Anchor.Side.DURING) {
            List<IndexedItem> beside = moments.during(item);
            return beside.isEmpty() ? List.of(item) : beside;
        }
        List<IndexedItem> later = moments.after(item);
        if (anchor.side() == Anchor.Side.BETWEEN) {
            List<IndexedItem> ends = Ranking.best(ranking.rank(anchor.until(), later));
            return ends.isEmpty()
                    ? later
                    : later.stream()
                            .filter(other -> other.minute() < ends.getFirst().minute())
                            .toList();
        }
        return all ? later : Moments.first(later);
    }

    private Understanding told(List<IndexedItem> chosen) {
        boolean other = query.picks("OTHER") && field == Field.SPEAKER;
        boolean day = field == Field.START && !query.asks("HOUR");
        boolean plays = query.asks("PERFORMER") && chosen.stream().anyMatch(Told::performer);
        boolean told = day || plays || chosen.stream().anyMatch(item -> Told.by(item, field));
        return told && !other ? gate.letThrough(shown(chosen), chosen, unmatched) : missing(chosen);
    }

    private Understanding shownOrMissing(List<IndexedItem> items) {
        return items.isEmpty() ? missing(items) : gate.letThrough(shown(items), items, unmatched);
    }

    private Understanding shown(List<IndexedItem> items) {
        List<AgendaItem> plain = plain(items);
        return new Understanding.Answer(reading(), plain, new Exchange(query, plain));
    }

    private Understanding missing(List<IndexedItem> items) {
        boolean sure = considered.isEmpty() || considered.getFirst().score() >= SURE;
        List<AgendaItem> plain = sure && isOne(items) ? plain(items) : List.of();
        return gate.letThrough(
                new Understanding.NotInProgramme(reading(), plain, new Exchange(query, plain)), items, unmatched);
    }

    /** One item, or the same one on several days. */
    private static boolean isOne(List<IndexedItem> items) {
        return items.stream()
                        .map(item -> item.title().words().keySet())
                        .distinct()
                        .count()
                == 1;
    }

    private Understanding silence() {
        return new Understanding.Silence(reading());
    }

    private static List<AgendaItem> plain(List<IndexedItem> items) {
        return items.stream().map(IndexedItem::item).toList();
    }

    private Reading reading() {
        return new Reading(
                query.language(),
                field,
                window,
                query.terms().stream().map(Term::text).toList(),
                detail,
                query.parts(),
                considered.stream()
                        .limit(CANDIDATES_SHOWN)
                        .map(one -> new Candidate(one.item().item(), one.score()))
                        .toList());
    }
}
