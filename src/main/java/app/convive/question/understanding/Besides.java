package app.convive.question.understanding;

import app.convive.question.understanding.time.ClockRange;
import app.convive.question.understanding.time.DayRef;
import app.convive.question.understanding.time.MeetingDays;
import app.convive.question.understanding.time.TimeParser;
import app.convive.question.understanding.time.TimeSpec;
import app.convive.question.understanding.words.Role;
import app.convive.question.understanding.words.Span;
import app.convive.question.understanding.words.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is told beside a question: signs, a time, perhaps a topic.
 *
 * @param told clauses of the same sentence, or the one before it: no topic, but they may say when
 * @param coming sentences before it that tell when somebody comes or leaves
 */
record Besides(List<Span> told, List<Span> coming) {

    static final Besides NOTHING = new Besides(List.of(), List.of());

    private static final Set<String> COMINGS = Set.of("JOIN", "LEAVE");

    /** Signs of the question's own grammar do not count. */
    private static final Set<String> OF_GRAMMAR = Set.of("SUBJECT", "QUESTION");

    Stream<String> signs() {
        Stream<String> here = told.stream().flatMap(Besides::signs).filter(sign -> !OF_GRAMMAR.contains(sign));
        return Stream.concat(here, coming.stream().flatMap(Besides::signs).filter(COMINGS::contains));
    }

    /** «Mon train arrive à 15 h 30» tells when somebody comes. */
    private static Stream<String> signs(Span span) {
        if (span.is(Role.CONCEPT, "arrival")) {
            return Stream.of("JOIN");
        }
        return span.tags().stream().filter(tag -> tag.role() == Role.SIGN).map(Tag::value);
    }

    /** Words that could be a topic. */
    Stream<Span> topics() {
        return told.stream().filter(span -> span.has(Role.CONCEPT) || span.has(Role.SELF) || span.isStrange());
    }

    /** A name with its number that titles have in a row: the hut 8 of "Huts 7, 8 and 9". */
    List<Term> labels(Terms maker, AgendaIndex index) {
        List<Term> labels = new ArrayList<>();
        for (int i = 1; i < told.size(); i++) {
            Span number = told.get(i);
            String named = told.get(i - 1).tokens().getLast().text();
            if (number.first().isNumber()
                    && index.items().stream().anyMatch(item -> item.title().numbers(named, number.text()))) {
                labels.add(maker.label(told.get(i - 1), number));
            }
        }
        return labels;
    }

    /** What could be the topic, in terms; none if the agenda has nothing of it. */
    List<Term> terms(Terms maker, AgendaIndex index) {
        Stream<Term> topics = topics().flatMap(span -> maker.terms(span).stream());
        List<Term> terms = Stream.concat(runs().map(span -> maker.run(span.first())), topics)
                .toList();
        return terms.stream().anyMatch(term -> BesideTopics.isIn(index, term)) ? terms : List.of();
    }

    /** Names that stand so in a title, «groupe 2»: they tell which of several is meant. */
    Stream<Span> runs() {
        return told.stream().filter(span -> span.first().isName());
    }

    /** The day of a question that does not name one. */
    TimeSpec day(TimeSpec own, MeetingDays meeting) {
        return own.orElse(new TimeSpec(time(meeting).days(), List.of(), null));
    }

    /** When a question is about that asks what there is. */
    TimeSpec when(TimeSpec own, MeetingDays meeting) {
        return own.orElse(time(meeting));
    }

    /** What is missed by who comes late or leaves early: its parts of the day are the question's own. */
    TimeSpec missed(TimeSpec own, MeetingDays meeting) {
        TimeSpec time = time(meeting);
        return new TimeSpec(
                own.days().isEmpty() ? time.days() : own.days(),
                own.parts(),
                own.clock() == null ? time.clock() : own.clock());
    }

    /** From the moment on at which somebody comes; nothing if they tell none. */
    @Nullable
    TimeSpec fromThen(TimeSpec own, MeetingDays meeting) {
        TimeSpec time = time(meeting);
        ClockRange clock = time.clock();
        boolean free = own.clock() == null && own.parts().isEmpty();
        if (!free || clock == null || clock.from() == null || !clock.isMoment()) {
            return null;
        }
        List<DayRef> days = own.days().isEmpty() ? time.days() : own.days();
        return new TimeSpec(days, List.of(), new ClockRange(clock.from(), null, false, clock.half()));
    }

    private TimeSpec time(MeetingDays meeting) {
        List<Span> both = new ArrayList<>(coming);
        both.addAll(told);
        return both.isEmpty() ? TimeSpec.NONE : new TimeParser(both, meeting).read();
    }
}
