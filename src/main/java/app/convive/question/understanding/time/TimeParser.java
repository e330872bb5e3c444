package app.convive.question.understanding.time;

import app.convive.question.understanding.words.Lexicon;
import app.convive.question.understanding.words.Role;
import app.convive.question.understanding.words.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a question says about time. */
public final class TimeParser {

    /** Words that let a bare number be an hour. */
    private static final Set<String> BEFORE_HOURS =
            Set.of("AT", "AROUND", "AFTER", "BEFORE", "FROM", "UNTIL", "BETWEEN");

    private final List<Span> spans;
    private final ClockParser clocks;
    private final DayParser dayParser;
    private final BitSet used = new BitSet();
    private final List<DayRef> days = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private @Nullable ClockRange clock;

    public TimeParser(List<Span> spans, MeetingDays meeting) {
        this.spans = spans;
        this.clocks = new ClockParser(spans);
        this.dayParser = new DayParser(spans, meeting);
    }

    public TimeSpec read() {
        for (int i = 0; i < spans.size(); ) {
            int next = readAt(i);
            i = Math.max(next, i + 1);
        }
        return new TimeSpec(days, parts, clock);
    }

    /** The "tonight" of "eat tonight": the words name a meal together, and tell its day all the same. */
    public static TimeSpec within(List<Span> spans, Lexicon lexicon, MeetingDays meeting) {
        for (Span span : spans) {
            int words = span.has(Role.CONCEPT) ? span.tokens().size() : 0;
            for (int i = 1; i < words; i++) {
                List<Span> last = lexicon.spans(span.tokens().subList(i, words));
                String relative = last.getFirst().value(Role.RELATIVE);
                if (last.size() == 1 && relative != null && relative.indexOf(' ') > 0) {
                    return new TimeParser(last, meeting).read();
                }
            }
        }
        return TimeSpec.NONE;
    }

    /** The spans that say something about time. */
    public BitSet used() {
        return used;
    }

    private int readAt(int at) {
        int next = clockRange(at);
        if (next > at) {
            return next;
        }
        DayParser.Day day = dayParser.read(at);
        if (day != null) {
            days.add(day.ref());
            if (day.part() != null) {
                parts.add(day.part());
            }
            use(at, day.next());
            return day.next();
        }
        String part = spans.get(at).value(Role.PART);
        if (part != null) {
            parts.add(Part.valueOf(part));
            use(at, at + 1);
            return at + 1;
        }
        return at;
    }

    private int clockRange(int at) {
        String relation = spans.get(at).value(Role.RELATION);
        boolean led = relation != null && BEFORE_HOURS.contains(relation);
        int start = relation == null ? at : at + 1;
        Clock first = clocks.read(start, led);
        if (first == null) {
            return at;
        }
        boolean noon = start < spans.size() && spans.get(start).is(Role.PART, "NOON");
        if (noon && (relation == null || relation.equals("AT"))) {
            return at;
        }
        if (clock != null) {
            use(at, first.next());
            return first.next();
        }
        Clock either = isOr(first.next()) ? clocks.read(first.next() + 1, true) : null;
        if (either != null) {
            use(at, either.next());
            return either.next();
        }
        boolean joined = first.next() < spans.size() && joins(spans.get(first.next()), relation);
        Clock second = clocks.read(joined ? first.next() + 1 : first.next(), joined);
        if (second != null && (joined || spans.get(first.next()).first().isNumber())) {
            clock = between(first, second);
            use(at, second.next());
            return second.next();
        }
        clock = single(first, relation == null ? "AT" : relation);
        use(at, first.next());
        return first.next();
    }

    /** "Is the opening at 9 or at 9:30?" asks for the hour, it does not tell one. */
    private boolean isOr(int at) {
        return at < spans.size() && spans.get(at).is(Role.RELATION, "OR");
    }

    private static boolean joins(Span span, @Nullable String relation) {
        String joint = span.value(Role.RELATION);
        if (joint == null) {
            return span.text().equals("to");
        }
        return joint.equals("UNTIL") || joint.equals("AT") || (joint.equals("AND") && "BETWEEN".equals(relation));
    }

    /** "Between 2 and 4 pm": what the end says about the half of the day holds for the beginning too; "11 and 1" lie around noon. */
    private static ClockRange between(Clock first, Clock second) {
        boolean later = first.half()
                && !second.half()
                && second.time().getHour() > 12
                && first.time().plusHours(12).isBefore(second.time());
        boolean pastNoon = second.half()
                && !second.time().isAfter(first.time())
                && second.time().getHour() < 12
                && second.time().plusHours(12).isAfter(first.time());
        return new ClockRange(
                later ? first.time().plusHours(12) : first.time(),
                pastNoon ? second.time().plusHours(12) : second.time(),
                false,
                first.half() && second.half() && !pastNoon);
    }

    private static ClockRange single(Clock time, String relation) {
        return switch (relation) {
            case "AFTER", "FROM" -> new ClockRange(time.time(), null, false, time.half());
            case "BEFORE", "UNTIL" -> new ClockRange(null, time.time(), false, time.half());
            case "AROUND" -> ClockRange.at(time, true);
            default -> ClockRange.at(time, false);
        };
    }

    private void use(int from, int to) {
        used.set(from, Math.min(to, spans.size()));
    }
}
