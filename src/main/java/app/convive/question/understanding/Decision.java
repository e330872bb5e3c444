package app.convive.question.understanding;

import app.convive.meeting.AgendaItem;
import app.convive.question.understanding.Term.Trait;
import app.convive.question.understanding.time.ClockRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Decides what is said to a question that was taken apart: an answer, an honest no, or nothing. */
final class Decision {

    private static final double SELF = 0.95;
    private static final double SELF_AFTER_WORDS = 0.75;
    private static final double MATCHED = 0.4;
    private static final double NAMED = 0.9;
    private static final int CANDIDATES_SHOWN = 10;

    /** Ideas of what a whole agenda can be of. */
    private static final Set<String> GATHERINGS =
            Set.of("general_assembly", "contest", "tournament", "meeting", "party", "fair");

    /** Ideas of those for whom all of it may be. */
    private static final Set<String> WHO_COMES =
            Set.of("children", "boy", "girl", "youth", "students", "families", "members", "participants");

    /** What is asked of an item, and not for taking part in it. */
    private static final Set<Field> TOLD_OF_ONE = EnumSet.of(Field.PLACE, Field.END, Field.DURATION, Field.PRICE);

    private final Inquiry inquiry;
    private final Asked asked;
    private final Query query;
    private final Gate gate;

    Decision(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.asked = inquiry.asked();
        this.query = inquiry.query();
        this.gate = new Gate(inquiry);
    }

    /** @param about the items of the answer before, where the question goes on about them; else empty */
    Understanding decide(List<AgendaItem> about) {
        if (!query.isQuestion()
                && !query.courtesies().isEmpty()
                && query.terms().isEmpty()) {
            return asked.addressed()
                    ? new Understanding.Courtesy(
                            reading(Finding.nothing()), query.courtesies().contains("THANKS"))
                    : silence(Finding.nothing());
        }
        if (gate.isOtherTalk()) {
            return silence(Finding.nothing());
        }
        List<Term> telling = telling();
        if (isWish(telling)) {
            return asked.addressed()
                    ? new Understanding.TakingPart(
                            reading(Finding.nothing()),
                            Wish.valueOf(query.wishes().getFirst()))
                    : silence(Finding.nothing());
        }
        return said(about.isEmpty() ? find(telling) : goingOn(about));
    }

    private Finding find(List<Term> telling) {
        Anchor anchor = query.anchor();
        if (anchor != null && anchor.isBeyond() && isMoment()) {
            return new ByTime(inquiry).find();
        }
        if (anchor != null
                && (anchor.side() != Anchor.Side.DURING || query.terms().isEmpty())) {
            return new ByAnchor(inquiry).find(anchor);
        }
        if (query.isAboutMissing() && !query.asks("WHAT") && isNamed(telling) && !isOfPieces(telling)) {
            return new ByTopic(inquiry.onWholeDays(), telling).find();
        }
        boolean timely = telling.isEmpty()
                || query.isAboutMissing()
                || isWholeMeeting(telling)
                || isOnlyStrange(telling)
                || isAtMoment(telling)
                || isOfPieces(telling)
                || isNextOfKind(telling)
                || isPickOfAll(telling)
                || isOfWhoComes(telling);
        return timely ? new ByTime(inquiry).find() : new ByTopic(inquiry, telling).find();
    }

    /** «Il y a quoi à 17 h avant le banquet ?»: the hour says which, where something is on then. */
    private boolean isMoment() {
        ClockRange clock = inquiry.window().clock();
        return clock != null
                && clock.isMoment()
                && query.asks("WHAT")
                && query.terms().isEmpty()
                && query.isDirect()
                && !query.has("JOIN")
                && !query.has("LEAVE")
                && !inquiry.inWindow().isEmpty();
    }

    /** «J'arrive vers 13 h, est-ce que je rate la table ronde ?» asks for the one item, whenever it is. */
    private boolean isNamed(List<Term> telling) {
        return telling.stream()
                .anyMatch(term -> inquiry.matcher().isIn(term, inquiry.index().items()));
    }

    /** «Que pourrai-je écouter jeudi ?»: where the time says enough, words that nobody knows do not matter. */
    private boolean isOnlyStrange(List<Term> telling) {
        boolean narrow = query.asks("TITLE")
                && inquiry.window().isWithinDay()
                && inquiry.inWindow().size() == 1;
        boolean timed = query.picks("NOW")
                || isNextForSomebody(telling)
                || narrow
                || (query.asks("WHAT") && !inquiry.window().isOpen());
        return timed
                && asked.addressed()
                && telling.stream()
                        .allMatch(term -> !term.is(Trait.DETAIL)
                                && !inquiry.matcher().isIn(term, inquiry.index().items()));
    }

    /** "What's next, Olwen?", said while the meeting is on. */
    private boolean isNextForSomebody(List<Term> telling) {
        return query.picks("NEXT")
                && query.asks("WHAT")
                && inquiry.moments().hasBegun()
                && telling.stream()
                        .allMatch(term -> term.is(Trait.STRANGE) && term.ideas().isEmpty());
    }

    /** "What forums are on at 10?", where nothing is called so then: what is on. */
    private boolean isAtMoment(List<Term> telling) {
        ClockRange clock = inquiry.window().clock();
        boolean asks = query.asks("WHAT") || query.asks("WHICH") || query.asks("LIST");
        return asks
                && clock != null
                && clock.isMoment()
                && telling.stream().noneMatch(term -> term.is(Trait.DETAIL))
                && !inquiry.inWindow().isEmpty()
                && telling.stream().noneMatch(term -> inquiry.matcher().isIn(term, inquiry.inWindow()));
    }

    /** "What are the kids doing in the afternoon?", of which no item speaks then: what is on. */
    private boolean isOfWhoComes(List<Term> telling) {
        boolean does = query.asks("WHAT") || query.asks("TITLE") || query.asks("WHICH") && query.has("QUESTION");
        return does
                && !inquiry.window().isOpen()
                && telling.stream()
                        .allMatch(term -> term.ideas().stream().anyMatch(WHO_COMES::contains)
                                && !inquiry.matcher().isIn(term, inquiry.inWindow()));
    }

    /** "Next show?", said at a meeting whose shows have other names: whatever of that kind comes next. */
    private boolean isNextOfKind(List<Term> telling) {
        return query.picks("NEXT")
                && inquiry.moments().hasBegun()
                && telling.stream()
                        .allMatch(term -> !term.is(Trait.DETAIL)
                                && !inquiry.kinds(term).isEmpty()
                                && !inquiry.matcher().isIn(term, inquiry.index().items()));
    }

    /** "First heat?", «la toute première arrivée», where nothing is called so: of all that there is. */
    private boolean isPickOfAll(List<Term> telling) {
        boolean picks = query.picks("FIRST") || query.picks("LAST") || Superlative.isAsked(query);
        return picks
                && telling.stream()
                        .allMatch(term -> !term.is(Trait.DETAIL)
                                && (term.turns() || inquiry.isBout(term))
                                && !inquiry.matcher().isIn(term, inquiry.index().items()));
    }

    private boolean isOfPieces(List<Term> telling) {
        boolean timed = !inquiry.window().isOpen() || query.picks("FIRST") || query.picks("LAST");
        return timed && new Repertoire(inquiry.index()).isAsked(telling, inquiry.inWindow());
    }

    /** Another field of the same items, or what comes after them. */
    private Finding goingOn(List<AgendaItem> about) {
        List<IndexedItem> items = new ArrayList<>();
        for (AgendaItem item : about) {
            IndexedItem indexed = inquiry.index().of(item);
            if (indexed != null) {
                items.add(indexed);
            }
        }
        if (query.picks("NEXT") || query.picks("BEFORE")) {
            Anchor.Side side = query.picks("NEXT") ? Anchor.Side.AFTER : Anchor.Side.BEFORE;
            return new ByAnchor(inquiry).beside(items, new Anchor(side, List.of(), List.of()));
        }
        return inquiry.isTold(items) ? Finding.of(items) : Finding.missing(items);
    }

    /** A wish to take part, unless the programme itself has what is asked: an item «Inscription», "max. 12". */
    private boolean isWish(List<Term> telling) {
        if (query.wishes().isEmpty()) {
            return false;
        }
        boolean many = query.wishes().contains("PLACES_LEFT") || query.wishes().contains("WHO_COMES");
        Field field = inquiry.field();
        boolean asksForField = query.asksWhen() || TOLD_OF_ONE.contains(field);
        if (telling.isEmpty()) {
            return true;
        }
        List<IndexedItem> items = new Topic(inquiry).items();
        if (asksForField || query.asks("WHICH")) {
            return items.isEmpty();
        }
        return many
                ? items.stream().noneMatch(Told::capacity)
                : !query.wishes().contains("REGISTER") || items.stream().noneMatch(Told::booking);
    }

    /** The terms that matter; where there are none, strange verbs that the programme has: "how long can we observe". */
    private List<Term> telling() {
        List<Term> telling =
                query.terms().stream().filter(term -> !term.isVague()).toList();
        if (!telling.isEmpty()) {
            return telling;
        }
        boolean turn = query.asks().isEmpty() && query.edge() != null;
        boolean field = query.picks().isEmpty() && (query.asksWhen() || turn || TOLD_OF_ONE.contains(inquiry.field()));
        return query.terms().stream()
                .filter(term -> (term.is(Trait.STRANGE) || field && term.isVague())
                        && inquiry.index().items().stream()
                                .anyMatch(item -> inquiry.matcher().literal(term, item) > MATCHED))
                .toList();
    }

    /** "When does the conference end?", unless an item is just that. */
    private boolean isWholeMeeting(List<Term> telling) {
        Term term = telling.getFirst();
        if (telling.size() == 1 && isGathering(term)) {
            return true;
        }
        double just = inquiry.index().isFrench() ? SELF_AFTER_WORDS : SELF;
        return telling.size() == 1
                && term.is(Trait.SELF)
                && inquiry.index().items().stream()
                        .noneMatch(item -> inquiry.matcher().literal(term, item) > just
                                || !inquiry.matcher().isGeneric(term)
                                        && inquiry.matcher().match(term, item) > NAMED);
    }

    /** "When does the assembly open?", where no item is called so: it is the meeting itself. */
    private boolean isGathering(Term term) {
        return query.edge() != null
                && query.asksWhen()
                && !term.ideas().isEmpty()
                && term.ideas().stream()
                        .flatMap(idea -> inquiry.concepts().withParents(idea).stream())
                        .anyMatch(GATHERINGS::contains)
                && !inquiry.matcher().isIn(term, inquiry.index().items());
    }

    private Understanding said(Finding finding) {
        if (!gate.letsThrough(finding)) {
            return silence(finding);
        }
        List<AgendaItem> shown = finding.shown();
        Exchange exchange = new Exchange(query, shown);
        if (!finding.told()) {
            return new Understanding.NotInProgramme(reading(finding), shown, exchange);
        }
        List<List<AgendaItem>> choices = byDay(shown);
        return inquiry.window().ambiguous() && choices.size() > 1
                ? new Understanding.Unclear(reading(finding), choices, exchange)
                : new Understanding.Answer(reading(finding), shown, exchange);
    }

    private static List<List<AgendaItem>> byDay(List<AgendaItem> items) {
        List<List<AgendaItem>> choices = new ArrayList<>();
        for (LocalDate day :
                items.stream().map(AgendaItem::programmeDay).distinct().toList()) {
            choices.add(items.stream()
                    .filter(item -> item.programmeDay().equals(day))
                    .toList());
        }
        return choices;
    }

    private Understanding silence(Finding finding) {
        return new Understanding.Silence(reading(finding));
    }

    private Reading reading(Finding finding) {
        return new Reading(
                query.language(),
                finding.detail() == null ? inquiry.field() : Field.DETAIL,
                inquiry.window(),
                query.terms().stream().map(Term::text).toList(),
                inquiry.subject(),
                finding.detail(),
                query.parts(),
                finding.considered().stream()
                        .limit(CANDIDATES_SHOWN)
                        .map(one -> new Candidate(one.item().item(), one.score()))
                        .toList());
    }
}
