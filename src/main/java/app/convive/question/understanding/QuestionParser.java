package app.convive.question.understanding;

import app.convive.question.understanding.Reading.Taken;
import app.convive.question.understanding.time.Ahead;
import app.convive.question.understanding.time.MeetingDays;
import app.convive.question.understanding.time.Part;
import app.convive.question.understanding.time.TimeParser;
import app.convive.question.understanding.time.TimeSpec;
import app.convive.question.understanding.words.Lexicon;
import app.convive.question.understanding.words.Role;
import app.convive.question.understanding.words.Span;
import app.convive.question.understanding.words.Tag;
import app.convive.question.understanding.words.Token;
import app.convive.question.understanding.words.Vocabulary;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes one sentence apart in one language: question words, time, topic, signs. */
final class QuestionParser {

    /** «On reprend»: not only a turn to a beginning, where an item is called so. */
    private static final String AGAIN = "resumption";

    private static final int RARE = 6;

    /** The same where a question names nothing else: "How long is the make and take?" */
    private static final int SHORT_NAME = 4;

    /** What a relation picks where no item follows it: «et après ?», «les ateliers en parallèle». */
    private static final Map<Anchor.Side, String> ALONE =
            Map.of(Anchor.Side.AFTER, "NEXT", Anchor.Side.BEFORE, "BEFORE", Anchor.Side.DURING, "CHOICE");

    private final Terms maker;
    private final Lexicon lexicon;
    private final Besides besides;
    private final List<Span> spans;
    private final Neighbours around;
    private final boolean questionMark;
    private final MeetingDays meeting;
    private final AgendaIndex index;
    private final List<Term> namedNouns = new ArrayList<>();

    private final Set<String> asks = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> picks = new HashSet<>();
    private final Set<String> signs = new HashSet<>();
    private final Set<String> wishes = new LinkedHashSet<>();
    private final Set<String> courtesies = new HashSet<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<Term> anchored = new ArrayList<>();
    private final List<Term> until = new ArrayList<>();
    private final List<Reading.Part> parts = new ArrayList<>();
    private Anchor.@Nullable Side side;
    private boolean either;
    private List<Term> into = terms;
    private @Nullable String edge;
    private int ordinal;
    private int early;
    private double known;

    QuestionParser(Vocabulary vocabulary, Lexicon lexicon, Sentences.Sentence sentence, AgendaIndex index) {
        this.maker = new Terms(vocabulary, lexicon);
        this.lexicon = lexicon;
        this.besides = sentence.besides();
        this.spans = Neighbours.named(sentence.spans(), index);
        this.around = new Neighbours(spans, index.slots());
        this.questionMark = sentence.questionMark();
        this.meeting = index.meetingDays();
        this.index = index;
    }

    /** @param now when it is asked */
    Query parse(LocalDateTime now) {
        TimeParser times = new TimeParser(spans, meeting);
        Ahead ahead = Ahead.of(spans, now);
        TimeSpec time = ahead == null ? times.read().orElse(TimeParser.within(spans, lexicon, meeting)) : ahead.time();
        BitSet timed = ahead == null ? times.used() : ahead.used();
        if (ahead != null) {
            signs.add("AHEAD");
        }
        boolean moment = time.clock() != null && time.clock().isMoment();
        for (int i = 0; i < spans.size(); i++) {
            boolean opens = moment && spans.get(i).is(Role.RELATION, "BETWEEN");
            timed.set(i, timed.get(i) && !opens);
            read(i, timed);
        }
        besides.signs().forEach(signs::add);
        time = new BesideTopics(besides, maker, index).read(asks, signs, picks, terms, time);
        int shortest = terms.isEmpty() ? SHORT_NAME : RARE;
        List<Span> rare = spans.stream()
                .filter(span -> RareWords.has(span, shortest, lexicon, index))
                .toList();
        if (!terms.isEmpty()) {
            rare.forEach(span -> terms.add(maker.trace(span)));
        } else if (picks.isEmpty() && side == null && time.isEmpty() && !asks.isEmpty()) {
            rare.forEach(span -> terms.add(maker.noun(span)));
        }
        // «Le débat, avant ou après le repas ?» asks when the debate is.
        side = either && !terms.isEmpty() ? null : side;
        if ((side == null || side == Anchor.Side.AFTER) && anchored.isEmpty()) {
            List<Term> told = signs.contains("OVER") ? besides.terms(maker, index) : List.of();
            anchored.addAll(Following.takenFrom(terms, told, signs, asks, picks));
            side = anchored.isEmpty() ? side : Anchor.Side.AFTER;
        }
        if (BesideTopics.isExact(asks)) {
            asks.remove("PERFORMER");
        }
        // "Which film can I still see?", asked by who comes from an hour on.
        boolean one = signs.contains("JOIN")
                && asks.contains("WHICH")
                && terms.stream().noneMatch(Term::isPlural);
        if (one && time.clock() != null) {
            picks.add("FIRST");
        }
        if (side != null && anchored.isEmpty()) {
            String pick = ALONE.get(side);
            if (pick != null) {
                picks.add(pick);
            }
            side = null;
        }
        boolean list = asks.contains("WHAT") || asks.contains("LIST");
        if ((side == Anchor.Side.FROM || side == Anchor.Side.UNTIL) && !list) {
            terms.addAll(anchored);
            side = null;
        }
        if (asks.contains("DURATION") && !spans.isEmpty() && spans.getLast().is(Role.PICK, "LAST")) {
            picks.remove("LAST");
        }
        boolean openUntil = asks.contains("END") && "BEGIN".equals(edge);
        edge = openUntil ? null : edge;
        boolean morning = time.parts().contains(Part.MORNING);
        terms.replaceAll(term -> maker.firstMeal(term, morning, index.dinesAtNoon()));
        if (asks.contains("WHEN") || asks.contains("HOUR")) {
            terms.replaceAll(maker::asHappening);
        }
        boolean direct = !asks.isEmpty();
        if (direct) {
            terms.subList(0, Math.min(early, terms.size())).replaceAll(term -> term.with(Term.Trait.EARLY));
        }
        if (!OpenNouns.settle(asks, nouns, signs, terms, maker, index)) {
            terms.addAll(namedNouns);
        }
        if (wishes.contains("REGISTER") && maker.register(terms, BesideTopics.isExact(asks), index)) {
            asks.add("HOUR");
        }
        if (terms.isEmpty() && side == null && signs.contains("LEAVE") && BesideTopics.isExact(asks)) {
            terms.addAll(maker.leaving(index));
        }
        Anchor anchor = side == null ? null : new Anchor(side, anchored, until);
        int words = spans.stream().mapToInt(span -> span.tokens().size()).sum();
        double share = words == 0 ? 0 : known / words;
        return new Query(
                lexicon.language(),
                asks,
                edge,
                picks,
                ordinal,
                time,
                terms,
                anchor,
                signs,
                List.copyOf(wishes),
                courtesies,
                questionMark,
                direct,
                around.pairs(maker, index),
                parts,
                share);
    }

    private boolean isInAgenda(String word) {
        return index.words().contains(word) || index.words().contains(WordForms.otherNumber(word));
    }

    private void read(int at, BitSet timed) {
        Span span = spans.get(at);
        if (span.isMark()) {
            into = terms;
            return;
        }
        known += (span.tags().isEmpty() ? 0 : span.has(Role.CONCEPT) ? 0.7 : 1)
                * span.tokens().size();
        if (timed.get(at)) {
            parts.add(new Reading.Part(span.text(), Taken.TIME));
            return;
        }
        parts.add(new Reading.Part(span.text(), take(at, span, timed)));
    }

    private Taken take(int at, Span span, BitSet timed) {
        if (span.first().kind() == Token.Kind.FOREIGN) {
            signs.add("NAMED");
            return Taken.SIGN;
        }
        if (span.first().isName() || span.first().isAgeGroup() && index.words().contains(span.text())) {
            add(at, List.of(maker.run(span.first())));
            return Taken.TOPIC;
        }
        if (span.first().isLetter() && around.isLabel(at, span)) {
            into.add(maker.label(spans.get(at - 1), span));
            return Taken.TOPIC;
        }
        if (span.is(Role.ASIDE, "NOT")) {
            into = new ArrayList<>();
            return Taken.FILLER;
        }
        if (span.has(Role.WISH) && around.opensName(at, index)) {
            return Taken.FILLER;
        }
        if (around.isRelative(at, asks)) {
            return Taken.FILLER;
        }
        boolean picksOrNames = Neighbours.picksOrNames(span);
        boolean named = picksOrNames && maker.isNamed(span, index);
        span.tags().stream().filter(tag -> Neighbours.counts(tag, span, named)).forEach(this::remember);
        if (Neighbours.asksForSeveral(span, lexicon)) {
            signs.add("EACH");
        }
        if (at == 0 && span.is(Role.RELATION, "AND")) {
            signs.add("GOES_ON");
        }
        if (span.tokens().size() > 1 && maker.isSubject(span.first())) {
            signs.add("SUBJECT");
        }
        String loose = span.value(Role.LOOSE_ASK);
        if (loose != null
                && around.joinsNothing(at, timed)
                && (!loose.equals("WHO") || !terms.isEmpty() && maker.namesPerson(terms.getLast()))) {
            asks.add(loose);
            signs.addAll(loose.equals("WHO") ? Set.of("NAME") : Set.of());
            return Taken.FIELD;
        }
        String loosePick = span.value(Role.LOOSE_PICK);
        if (loosePick != null && (around.leadsQuestion(at) || !asks.isEmpty() && around.joinsNothing(at, timed))) {
            picks.add(loosePick);
            return Taken.TIME;
        }
        if (!around.isInTitle(at, index) && relation(span)) {
            return Taken.TIME;
        }
        if (around.isRound(at) && !isInAgenda(span.text())) {
            return Taken.FILLER;
        }
        boolean turns = span.has(Role.EDGE) && span.has(Role.CONCEPT) && !maker.isNamed(span, index);
        if (span.has(Role.CONCEPT) && (!picksOrNames || named) && !turns) {
            List<Term> found = maker.terms(span);
            boolean again = span.has(Role.EDGE) && span.is(Role.CONCEPT, AGAIN);
            add(at, again ? found.stream().map(Term::inFull).toList() : found);
            return Taken.TOPIC;
        }
        if (span.has(Role.ASK) || span.has(Role.NOUN) || span.has(Role.EDGE) || span.has(Role.PICK)) {
            stopAnchor(span);
            if (span.has(Role.NOUN) && !span.has(Role.ASK) && isInAgenda(span.text())) {
                namedNouns.add(maker.noun(span));
            }
            return Taken.FIELD;
        }
        if (span.has(Role.VAGUE) || meeting.isOnlyNamed(span)) {
            into.addAll(maker.terms(span));
            return Taken.TOPIC;
        }
        maker.kin(span, index).forEach(into::add);
        String hint = span.value(Role.HINT);
        if (hint != null) {
            into.add(maker.hint(span, hint));
            return Taken.FILLER;
        }
        if (span.has(Role.SELF)
                && (index.isHead(span.text())
                        || index.isNamed(span.tokens())
                        || index.isRare(span.text()) && around.modifies(at, lexicon))) {
            add(at, maker.terms(span));
            return Taken.TOPIC;
        }
        if (span.has(Role.SELF)) {
            signs.add("SELF");
            return Taken.FILLER;
        }
        if (around.isLabel(at, span)) {
            into.add(maker.label(spans.get(at - 1), span));
            return Taken.TOPIC;
        }
        if (around.isCount(at, span)) {
            return Taken.FILLER;
        }
        if (around.isNameOfGreeted(at, index.words())) {
            return Taken.FILLER;
        }
        if (span.tags().isEmpty()) {
            if (span.first().isNumber() || span.first().text().length() > 1) {
                add(at, around.isOfDay(at, timed) ? List.of() : strange(at, span));
            }
            return Taken.UNKNOWN;
        }
        if (span.has(Role.SIGN)) {
            stopAnchor(span);
            return Taken.SIGN;
        }
        return Taken.FILLER;
    }

    private List<Term> strange(int at, Span span) {
        boolean counted = asks.contains("COUNT") && at > 0 && spans.get(at - 1).is(Role.SIGN, "QUESTION");
        if (counted || at > 0 && (spans.get(at - 1).is(Role.SIGN, "MODAL") || around.isRelative(at - 1, asks))) {
            return List.of(maker.verb(span));
        }
        return maker.terms(span);
    }

    private void add(int at, List<Term> found) {
        boolean asked = around.isAsked(at, lexicon);
        boolean modifies = around.modifies(at, lexicon);
        if (at > 0 && spans.get(at - 1).is(Role.SIGN, "THOSE")) {
            found.forEach(term -> into.add(term.asHint()));
            return;
        }
        boolean subject = modifies && around.isSubject(at, lexicon, maker);
        if (subject && !into.isEmpty()) {
            into.add(into.removeLast().without(Term.Trait.SELF));
        }
        for (Term term : subject ? maker.asSubject(found) : found) {
            Term told = asked ? term.with(Term.Trait.ASKED) : term;
            Term linked = modifies ? told.with(Term.Trait.MODIFIER) : told;
            into.add(around.isOwn(at) ? linked.with(Term.Trait.OWN) : linked);
        }
    }

    private void remember(Tag tag) {
        switch (tag.role()) {
            case ASK -> {
                early = asks.isEmpty() ? terms.size() : early;
                asks.add(tag.value());
            }
            case NOUN -> nouns.add(tag.value());
            case EDGE -> edge = edge == null || tag.value().equals("END") ? tag.value() : edge;
            case PICK -> picks.add(tag.value());
            case SIGN -> signs.add(tag.value());
            case WISH -> wishes.add(tag.value());
            case COURTESY -> courtesies.add(tag.value());
            case ORDINAL -> ordinal = Integer.parseInt(tag.value());
            default -> {
                // Times and topics are read elsewhere.
            }
        }
    }

    /** "After", "before", "between": what follows is an anchor, not the topic. */
    private boolean relation(Span span) {
        String relation = span.value(Role.RELATION);
        boolean other = relation != null && side != null && signs.contains("OR") && side.isOther(relation);
        either |= other;
        if (relation == null || side != null && !relation.equals("AND") && !relation.equals("OR")) {
            return other;
        }
        if (relation.startsWith("RIGHT_")) {
            signs.add("RIGHT");
        }
        switch (relation) {
            case "AFTER", "RIGHT_AFTER" -> side = Anchor.Side.AFTER;
            case "BEFORE", "RIGHT_BEFORE" -> side = Anchor.Side.BEFORE;
            case "BETWEEN" -> side = Anchor.Side.BETWEEN;
            case "DURING" -> side = Anchor.Side.DURING;
            case "FROM" -> side = Anchor.Side.FROM;
            case "UNTIL" -> side = Anchor.Side.UNTIL;
            case "OR" -> {
                signs.add("OR");
                return false;
            }
            case "AND" -> {
                if (side == Anchor.Side.BETWEEN && into == anchored && !anchored.isEmpty()) {
                    into = until;
                    return true;
                }
                return false;
            }
            default -> {
                return false;
            }
        }
        into = anchored;
        return true;
    }

    private void stopAnchor(Span span) {
        boolean subject = span.is(Role.SIGN, "SUBJECT");
        if (into != terms && !into.isEmpty() && (subject || span.has(Role.ASK))) {
            into = terms;
        }
    }
}
