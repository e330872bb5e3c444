package app.convive.question.understanding;

import app.convive.question.understanding.words.Concepts;
import app.convive.question.understanding.words.Role;
import app.convive.question.understanding.words.Span;
import app.convive.question.understanding.words.Tag;
import app.convive.question.understanding.words.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How much of a title a question names: of several that have its words, the one that is called just so is meant. */
final class Called {

    /** Articles and the like. */
    private static final int SHORT = 2;

    private static final double HALF = 0.5;

    /** Letters of words that join others. */
    private static final int JOINING = 3;

    /** Above it the very word stands in the title. */
    private static final double NAMED = 0.95;

    /** Above it a form of the word does. */
    private static final double ROOTED = 0.85;

    private static final double TRACE = 0.1;

    /** Words that go with many others: «aller», "go". */
    private static final double WEAK = 0.3;

    /** Ideas of what goes with something else. */
    private static final Set<String> AROUND = Set.of("award", "results", "winners", "checkin", "setup", "cleanup");

    private final Query query;
    private final AgendaIndex index;
    private final Concepts concepts;
    private final Matcher matcher;

    /** What of titles the question names, by its text: many titles share theirs. */
    private final Map<String, Boolean> namings = new HashMap<>();

    Called(Inquiry inquiry) {
        this.query = inquiry.query();
        this.index = inquiry.index();
        this.concepts = inquiry.concepts();
        this.matcher = inquiry.matcher();
    }

    /** «Le dîner» is the item «Dîner», where there is one, and no «Préparation du dîner des bénévoles». */
    List<IndexedItem> justSo(List<IndexedItem> items) {
        boolean one = query.picks().isEmpty() && query.terms().stream().noneMatch(Term::isPlural);
        if (!one || items.size() < 2) {
            return items;
        }
        List<Double> shares = items.stream().map(this::share).toList();
        return !shares.contains(1.0)
                ? items
                : IntStream.range(0, items.size())
                        .filter(i -> shares.get(i) > HALF)
                        .mapToObj(items::get)
                        .toList();
    }

    /** «Le 10 km» is the race, and not the «Podium du 10 km» or the "10k briefing", where the question speaks of none. */
    List<IndexedItem> itself(List<IndexedItem> items) {
        Set<String> asked = query.terms().stream()
                .flatMap(term -> term.ideas().stream())
                .flatMap(idea -> concepts.withParents(idea).stream())
                .collect(Collectors.toSet());
        if (items.size() < 2 || AROUND.stream().anyMatch(asked::contains)) {
            return items;
        }
        List<IndexedItem> themselves =
                items.stream().filter(item -> !isAround(item)).toList();
        return themselves.isEmpty() ? items : themselves;
    }

    /** What its title is before all else is something that goes with another: its prizes, its registration. */
    private boolean isAround(IndexedItem item) {
        List<Span> name = item.title().spans().stream()
                .takeWhile(span -> !span.isMark() && !span.has(Role.PREPOSITION))
                .filter(Span::isNoun)
                .toList();
        Span head = name.isEmpty() ? null : index.language().headLast() ? name.getLast() : name.getFirst();
        return head != null && AROUND.stream().anyMatch(idea -> head.is(Role.CONCEPT, idea));
    }

    /**
     * How well an item is what each term means.
     *
     * @param literal by the very word
     */
    private record Naming(List<Double> match, List<Double> literal) {

        /** The other has all that the item has, and a word of the question that the item is only meant by. */
        boolean isOnlyMeantBeside(Naming other) {
            boolean only = false;
            for (int i = 0; i < match.size(); i++) {
                if (other.match.get(i) < match.get(i)) {
                    return false;
                }
                only |= other.literal.get(i) > ROOTED && literal.get(i) == 0;
            }
            return only;
        }
    }

    private Naming naming(IndexedItem item, List<Term> telling) {
        return new Naming(
                telling.stream().map(term -> matcher.match(term, item)).toList(),
                telling.stream().map(term -> matcher.literal(term, item)).toList());
    }

    /** "How long is the panel?" is the one that is called so, and not the round table beside it. */
    List<IndexedItem> ownWord(List<IndexedItem> chosen) {
        List<Term> telling = query.terms().stream()
                .filter(term -> !term.isVague() && term.weight() > WEAK && !matcher.isGeneric(term))
                .toList();
        if (chosen.size() < 2) {
            return chosen;
        }
        List<IndexedItem> traced = chosen.stream().filter(this::isTraced).toList();
        if (traced.size() == 1) {
            return traced;
        }
        List<Naming> namings =
                chosen.stream().map(item -> naming(item, telling)).toList();
        // Of hundreds of items, most are named alike.
        Set<Naming> all = new HashSet<>(namings);
        Set<Naming> meant = new HashSet<>(all);
        meant.removeIf(one -> all.stream().anyMatch(one::isOnlyMeantBeside));
        return IntStream.range(0, namings.size())
                .filter(i -> meant.contains(namings.get(i)))
                .mapToObj(chosen::get)
                .toList();
    }

    /** It alone has a common word of the question: "the general secretary". */
    private boolean isTraced(IndexedItem item) {
        return query.terms().stream().anyMatch(term -> isTrace(term) && matcher.literal(term, item) > 0);
    }

    /** «Le 2e concours» is the «second concours», wherever it stands. */
    List<IndexedItem> ordinal(List<Ranking.Ranked> ranked) {
        if (query.ordinal() < 1) {
            return List.of();
        }
        String number = Integer.toString(query.ordinal());
        return Ranking.named(ranked).stream()
                .filter(item -> item.title().spans().stream().anyMatch(span -> span.is(Role.ORDINAL, number)))
                .toList();
    }

    /** The one title that has the words of the question and no others: «Ateliers terre et eau». */
    boolean isWhole(List<IndexedItem> best) {
        List<Term> telling =
                query.terms().stream().filter(term -> !term.isVague()).toList();
        return best.size() == 1
                && telling.size() > 1
                && telling.stream().allMatch(term -> matcher.literal(term, best.getFirst()) > 0)
                && best.getFirst().title().tokens().stream()
                        .filter(token -> token.text().length() > JOINING)
                        .allMatch(token -> telling.stream()
                                .flatMap(term -> term.words().stream())
                                .anyMatch(word -> Title.isSame(word, token.text())));
    }

    /** Of the part of its title that is named best: «Accueil, tour de table» is also a «tour de table». */
    private double share(IndexedItem item) {
        double best = 0;
        int named = 0;
        int telling = 0;
        List<Span> spans = item.title().spans();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            boolean traced = isTraced(span);
            if (tells(span) || traced) {
                telling++;
                named += traced || namings.computeIfAbsent(span.text(), text -> isNamed(span)) ? 1 : 0;
            }
            if (telling > 0 && (span.isMark() || i + 1 == spans.size())) {
                best = Math.max(best, (double) named / telling);
                named = 0;
                telling = 0;
            }
        }
        return best;
    }

    private static boolean tells(Span span) {
        boolean says = span.has(Role.CONCEPT) || span.has(Role.EDGE) || span.has(Role.SELF) || span.isStrange();
        return says && span.text().length() > SHORT;
    }

    /** A common word that the question has too: "the general clearing". */
    private boolean isTraced(Span span) {
        return span.text().length() > JOINING
                && query.terms().stream()
                        .anyMatch(term -> isTrace(term) && term.words().contains(span.text()));
    }

    private static boolean isTrace(Term term) {
        return term.weight() <= TRACE && term.ideas().isEmpty();
    }

    private boolean isNamed(Span span) {
        boolean turn = "BEGIN".equals(query.edge()) && span.is(Role.CONCEPT, Title.DEPARTURE);
        return turn
                || span.tags().stream().anyMatch(this::isEdge)
                || query.terms().stream().anyMatch(term -> isNamed(span, term));
    }

    /** The beginning or end that is asked for. */
    private boolean isEdge(Tag tag) {
        String own =
                tag.role() == Role.EDGE ? tag.value() : tag.role() == Role.CONCEPT ? concepts.edge(tag.value()) : null;
        return own != null && own.equals(query.edge());
    }

    private boolean isNamed(Span span, Term term) {
        boolean word = span.tokens().stream()
                .map(Token::text)
                .anyMatch(text -> term.words().stream().anyMatch(other -> Title.isSame(text, other)));
        return word
                || span.tags().stream()
                        .filter(tag -> tag.role() == Role.CONCEPT)
                        .anyMatch(tag -> term.ideas().contains(tag.value())
                                || term.ideas().stream().anyMatch(concepts.withParents(tag.value())::contains));
    }
}
