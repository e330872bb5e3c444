package app.convive.question.understanding;

import app.convive.question.understanding.Term.Trait;
import app.convive.question.understanding.words.Concepts;
import app.convive.question.understanding.words.FirstNames;
import app.convive.question.understanding.words.Lexicon;
import app.convive.question.understanding.words.Role;
import app.convive.question.understanding.words.Span;
import app.convive.question.understanding.words.Tag;
import app.convive.question.understanding.words.Token;
import app.convive.question.understanding.words.Vocabulary;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the terms of a question: words with the ideas that they name and how much they matter. */
final class Terms {

    private static final String REGISTRATION = "checkin";
    private static final String DEADLINE = "deadline";

    private static final double PLAIN = 1;
    /** Beside what it only tells more of. */
    private static final double LEADING = 1.5;

    private static final double GENERIC = 0.6;
    private static final double VAGUE = 0.25;
    private static final double HINT = 0.1;
    private static final double EDGE = 0.4;

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;

    Terms(Vocabulary vocabulary, Lexicon lexicon) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
    }

    /** Of an idea and a detail that one phrase names, each is its own term: «on mange quoi». */
    List<Term> terms(Span span) {
        Set<String> ideas = ideas(span);
        if (span.tags().isEmpty() && span.tokens().size() == 1 && !FirstNames.has(span.text())) {
            ideas.addAll(foreignIdeas(span));
        }
        Set<String> details = new HashSet<>(ideas);
        details.removeIf(idea -> !vocabulary.concepts().isDetail(idea));
        if (details.isEmpty() || details.size() == ideas.size()) {
            return List.of(term(span, ideas));
        }
        ideas.removeAll(details);
        return List.of(term(span, ideas), term(span, details));
    }

    private Term term(Span span, Set<String> ideas) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (span.has(Role.SELF)) {
            traits.add(Trait.SELF);
        }
        if (span.tags().isEmpty()) {
            traits.add(Trait.STRANGE);
        }
        if (lexicon.told(span.tokens()).contains(Field.SPEAKER.name())) {
            traits.add(Trait.ROLE);
        }
        if (ideas.stream().anyMatch(vocabulary.concepts()::isDetail)) {
            traits.add(Trait.DETAIL);
        }
        List<String> words = span.tokens().stream().map(Token::text).toList();
        return new Term(span.text(), words, ideas, weight(span, ideas), traits);
    }

    /** An unknown word after "can we": its verb, most likely. */
    Term verb(Span span) {
        return new Term(span.text(), List.of(span.text()), Set.of(), VAGUE, Set.of(Trait.STRANGE));
    }

    /** What a common verb hints at; nothing is lost if no item has it. */
    Term hint(Span span, String idea) {
        return new Term(span.text(), List.of(span.text()), Set.of(idea), HINT, Set.of());
    }

    /** «Ma fille court à quelle heure ?»: of several races, that of the girls. */
    List<Term> kin(Span span, AgendaIndex index) {
        String idea = span.value(Role.KIN);
        return idea == null || !index.names(idea)
                ? List.of()
                : List.of(new Term(span.text(), List.of(span.text()), Set.of(idea), VAGUE, Set.of()));
    }

    /** A noun that names a field, where something else is asked: it may be the topic. */
    Term noun(Span span) {
        return new Term(span.text(), List.of(span.text()), Set.of(), GENERIC, Set.of());
    }

    /** A common word that one title has: it only tells which of several is meant. */
    Term trace(Span span) {
        return new Term(span.text(), List.of(span.text()), Set.of(), HINT, Set.of());
    }

    /**
     * "When do we register?", where the agenda has that: not how; "the deadline to sign up" is that of signing up.
     *
     * @param terms what one registers for: it matters only where a title has both
     * @param exact true if an hour or a place is asked for
     * @return true if a deadline turned out to be that of registering
     */
    boolean register(List<Term> terms, boolean exact, AgendaIndex index) {
        List<Term> about =
                terms.stream().filter(term -> !term.ideas().contains(DEADLINE)).toList();
        boolean deadline = about.size() < terms.size();
        boolean both = about.isEmpty()
                || about.stream().noneMatch(term -> BesideTopics.isIn(index, term))
                || index.items().stream().anyMatch(item -> isRegistrationFor(about, item));
        if ((exact || deadline) && both) {
            terms.removeIf(term -> !about.contains(term));
            plain(REGISTRATION, index).forEach(term -> terms.addFirst(about.isEmpty() ? term : term.weighing(LEADING)));
            return deadline;
        }
        return false;
    }

    String root(Span span) {
        return lexicon.root(span.text());
    }

    /** True for a word that means somebody: the magician, the mayor. */
    boolean namesPerson(Term term) {
        return term.ideas().stream().anyMatch(vocabulary.concepts()::isPerson);
    }

    private static boolean isRegistrationFor(List<Term> about, IndexedItem item) {
        return item.title().names(REGISTRATION)
                && about.stream()
                        .flatMap(term -> term.words().stream())
                        .anyMatch(word -> item.title().word(word) > 0);
    }

    /** True if some title names the idea; a deadline also by what has to be done until then. */
    boolean isNamed(String idea, AgendaIndex index) {
        Concepts concepts = vocabulary.concepts();
        return index.names(idea)
                || concepts.isDeadline(idea) && concepts.alike(idea).stream().anyMatch(index::names);
    }

    /** «La finale» is an item if a title has it, else the last one. */
    boolean isNamed(Span span, AgendaIndex index) {
        return span.tags().stream().anyMatch(tag -> tag.role() == Role.CONCEPT && isNamed(tag.value(), index));
    }

    /** "What time do we have to leave?", where the agenda has that. */
    List<Term> leaving(AgendaIndex index) {
        return plain("departure", index);
    }

    private static List<Term> plain(String idea, AgendaIndex index) {
        return index.names(idea) ? List.of(new Term(idea, List.of(idea), Set.of(idea), PLAIN, Set.of())) : List.of();
    }

    /** A word that is told besides, «ma fille est en CM2»: it tells which of several is meant. */
    Term told(Span span) {
        return new Term(span.text(), List.of(span.text()), Set.of(), VAGUE, Set.of());
    }

    /** A name of several words, as it stands in a title. */
    Term run(Token token) {
        List<String> words = List.of(token.text().split(" ", -1));
        boolean role = lexicon.told(words.stream().map(Token::word).toList()).contains(Field.SPEAKER.name());
        return new Term(token.text(), words, Set.of(), PLAIN, role ? Set.of(Trait.RUN, Trait.ROLE) : Set.of(Trait.RUN));
    }

    /** "Module 5": a name with its number or letter, which no title has side by side. */
    Term label(Span named, Span label) {
        List<String> words = List.of(named.tokens().getLast().text(), label.text());
        return new Term(named.text() + " " + label.text(), words, ideas(named), PLAIN, Set.of(Trait.LABEL));
    }

    /** «On déjeune à quelle heure le matin ?» asks for breakfast, as does «le déjeuner» where one dines at noon. */
    Term firstMeal(Term term, boolean morning, boolean dinesAtNoon) {
        boolean first = morning || dinesAtNoon && term.words().equals(List.of("dejeuner"));
        return first && term.ideas().equals(Set.of(Meal.LUNCH.idea()))
                ? new Term(term.text(), term.words(), Set.of(Meal.BREAKFAST.idea()), term.weight(), term.traits())
                : term;
    }

    /** "When do they say who won?" asks for the moment, not for the name. */
    Term asHappening(Term term) {
        return term.ideas().contains("winner_name")
                ? new Term(term.text(), term.words(), Set.of("winners"), term.weight(), Set.of())
                : term;
    }

    /** The same terms, where they are what is spoken of: no details. */
    List<Term> asSubject(List<Term> terms) {
        return terms.stream().map(term -> term.without(Trait.DETAIL)).toList();
    }

    /** True for a talk, a workshop, a session. */
    boolean isTalk(Span span) {
        return ideas(span).stream()
                .flatMap(idea -> vocabulary.concepts().kinds(idea).stream())
                .anyMatch(kind -> kind.equals("SESSION") || kind.equals("WORKSHOP"));
    }

    /** True for "we", «on», «je». */
    boolean isSubject(Token token) {
        return lexicon.spans(List.of(token)).getFirst().is(Role.SIGN, "SUBJECT");
    }

    boolean isPlain(Token token) {
        return lexicon.isPlain(token.text());
    }

    private double weight(Span span, Set<String> ideas) {
        if (span.has(Role.EDGE)) {
            return EDGE;
        }
        if (span.has(Role.VAGUE)) {
            return VAGUE;
        }
        boolean generic = !ideas.isEmpty() && ideas.stream().allMatch(vocabulary.concepts()::isGeneric);
        return generic ? GENERIC : PLAIN;
    }

    private static Set<String> ideas(Span span) {
        Set<String> ideas = new HashSet<>();
        for (Tag tag : span.tags()) {
            if (tag.role() == Role.CONCEPT) {
                ideas.add(tag.value());
            }
        }
        return ideas;
    }

    /** A word that this language does not know may be another's: "le workshop". */
    private Set<String> foreignIdeas(Span span) {
        Set<String> found = new HashSet<>();
        for (Lexicon other : vocabulary.lexicons()) {
            if (other != lexicon) {
                other.spans(other.spelled(span.tokens())).forEach(foreign -> found.addAll(ideas(foreign)));
            }
        }
        return found;
    }
}
