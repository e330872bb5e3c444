package app.convive.question.understanding;

import app.convive.question.understanding.time.MeetingDays;
import app.convive.question.understanding.time.TimeSpec;
import app.convive.question.understanding.words.Span;
import java.util.List;
import java.util.Set;

/**
 * What is told beside a question adds to it: when, where it asks what there is; about what, where it has no topic of its
 * own.
 */
final class BesideTopics {

    /** Who asks for one of these does not ask for what is told besides: «ma fille de 5 ans». */
    private static final Set<String> EXACT = Set.of("HOUR", "WHEN", "END", "DURATION", "PLACE", "DAY");

    /** What is told besides only says which of several is meant. */
    private static final double TOLD = 0.45;

    private final Besides besides;
    private final Terms maker;
    private final AgendaIndex index;

    BesideTopics(Besides besides, Terms maker, AgendaIndex index) {
        this.besides = besides;
        this.maker = maker;
        this.index = index;
    }

    static boolean isExact(Set<String> asks) {
        return EXACT.stream().anyMatch(asks::contains);
    }

    /**
     * Adds its terms to those of the question.
     *
     * @return the time of both
     */
    TimeSpec read(Set<String> asks, Set<String> signs, Set<String> picks, List<Term> terms, TimeSpec time) {
        MeetingDays meeting = index.meetingDays();
        boolean missing = signs.contains("MISS");
        boolean coming = signs.contains("JOIN") && (asks.contains("TITLE") || asks.contains("WHICH"));
        boolean open = missing || coming || asks.contains("WHAT") || asks.contains("LIST");
        boolean topicless =
                terms.stream().allMatch(term -> term.isVague() || isComing(term)) && !open && picks.isEmpty();
        if (!signs.contains("OVER")) {
            add(terms, !isExact(asks), topicless);
            terms.addAll(asks.contains("DURATION") ? measures() : List.of());
        }
        if (!open) {
            return besides.day(time, meeting);
        }
        if (missing) {
            return besides.missed(time, meeting);
        }
        TimeSpec fromThen = signs.contains("JOIN") ? besides.fromThen(time, meeting) : null;
        return fromThen == null ? besides.when(time, meeting) : fromThen;
    }

    /** "How long is the walk, I mean in miles?" */
    private List<Term> measures() {
        return besides.topics()
                .flatMap(span -> maker.terms(span).stream())
                .filter(term -> term.ideas().contains("distance"))
                .toList();
    }

    private void add(List<Term> terms, boolean detailed, boolean topicless) {
        List<Term> told = besides.topics()
                .flatMap(span -> maker.terms(span).stream())
                .filter(term -> !isComing(term))
                .toList();
        told.stream()
                .filter(term -> (detailed && term.is(Term.Trait.DETAIL)) || (topicless && isIn(index, term)))
                .forEach(terms::add);
        if (!terms.isEmpty()) {
            besides.topics()
                    .filter(span -> index.words().contains(span.text())
                            || span.tokens().size() == 1 && index.isRooted(maker.root(span)))
                    .forEach(span -> terms.add(maker.told(span)));
            besides.told().forEach(span -> terms.addAll(maker.kin(span, index)));
        }
        List<Term> labels = besides.labels(maker, index);
        boolean nowhere = !labels.isEmpty()
                && terms.stream()
                        .filter(term -> !term.isVague())
                        .noneMatch(term -> term.is(Term.Trait.DETAIL) || isIn(index, term));
        labels.stream().map(label -> nowhere ? label : label.weighing(TOLD)).forEach(terms::add);
        besides.runs()
                .map(Span::first)
                .map(maker::run)
                .map(run -> topicless ? run : run.weighing(TOLD))
                .forEach(terms::add);
    }

    /** «Je veux voir la taille des haies, il faut être là à quelle heure ?» asks for what is told before. */
    private static boolean isComing(Term term) {
        return term.ideas().contains("arrival") || term.ideas().contains("be_there");
    }

    static boolean isIn(AgendaIndex index, Term term) {
        return term.words().stream().anyMatch(index.words()::contains)
                || term.ideas().stream().anyMatch(index::names);
    }
}
