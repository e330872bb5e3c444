package app.convive.question.understanding.time;

import app.convive.question.understanding.words.Role;
import app.convive.question.understanding.words.Span;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one clock time: "17h30", "5 pm", "half past two", "midi et demi", "à 17". */
final class ClockParser {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})(?:h(\\d{0,2})|[:.](\\d{2}))");
    /** "At 430", "1015 am"; no room and no year: in steps of five minutes. */
    private static final Pattern RUN_TOGETHER = Pattern.compile("(1?\\d|2[0-3])([0-5][05])");

    private static final Pattern BARE = Pattern.compile("\\d{1,2}");
    private static final Pattern MINUTES = Pattern.compile("[0-5]\\d");

    private final List<Span> spans;

    ClockParser(List<Span> spans) {
        this.spans = spans;
    }

    /**
     * @param bare true if a word before it ("à", "at", "vers") lets a number alone be an hour
     */
    @Nullable
    Clock read(int at, boolean bare) {
        if (at >= spans.size()) {
            return null;
        }
        Span span = spans.get(at);
        if (span.is(Role.CLOCK, "00:00")) {
            return new Clock(LocalTime.MIDNIGHT, false, at + 1);
        }
        if (span.is(Role.PART, "NOON")) {
            return bare ? withMinutes(12, false, at + 1) : null;
        }
        if (span.is(Role.CLOCK, "HALF_PAST")) {
            return shifted(at + 1, 30);
        }
        if (span.is(Role.CLOCK, "QUARTER_PAST")) {
            return shifted(at + 1, 15);
        }
        if (span.is(Role.CLOCK, "QUARTER_BEFORE")) {
            return shifted(at + 1, -15);
        }
        return hour(at, bare);
    }

    private @Nullable Clock hour(int at, boolean bare) {
        Span span = spans.get(at);
        String text = span.first().text();
        var written = WRITTEN.matcher(text);
        if (span.first().isNumber() && written.matches()) {
            String minutes = written.group(2) == null ? written.group(3) : written.group(2);
            boolean shortForm = !text.startsWith("0");
            return minutes.isEmpty()
                    ? withMinutes(Integer.parseInt(written.group(1)), shortForm, at + 1)
                    : clock(Integer.parseInt(written.group(1)), Integer.parseInt(minutes), shortForm, at + 1);
        }
        var together = RUN_TOGETHER.matcher(text);
        if (span.first().isNumber() && together.matches() && (bare || meridiem(at + 1) != null)) {
            return clock(Integer.parseInt(together.group(1)), Integer.parseInt(together.group(2)), true, at + 1);
        }
        Integer number = number(span);
        if (number == null) {
            return null;
        }
        boolean unit = has(at + 1, Role.UNIT, "HOUR");
        if (unit) {
            return withMinutes(number, true, at + 2);
        }
        return bare && !isCount(at) || meridiem(at + 1) != null ? withMinutes(number, true, at + 1) : null;
    }

    /** «Les thèmes des 4 ateliers», «on a une chorale» */
    private boolean isCount(int at) {
        if (at + 1 == spans.size()) {
            return false;
        }
        Span counted = spans.get(at + 1);
        boolean article = spans.get(at).has(Role.NUMBER) && counted.isNoun();
        return article || counted.has(Role.CONCEPT) && counted.text().endsWith("s");
    }

    private @Nullable Integer number(Span span) {
        String word = span.value(Role.NUMBER);
        if (word != null) {
            return Integer.valueOf(word);
        }
        String text = span.first().text();
        return span.first().isNumber() && BARE.matcher(text).matches() ? Integer.valueOf(text) : null;
    }

    private @Nullable Clock withMinutes(int hour, boolean half, int next) {
        if (has(next, Role.CLOCK, "HALF")) {
            return clock(hour, 30, half, next + 1);
        }
        if (has(next, Role.CLOCK, "QUARTER")) {
            return clock(hour, 15, half, next + 1);
        }
        if (has(next, Role.CLOCK, "QUARTER_TO")) {
            return clock(hour - 1, 45, half, next + 1);
        }
        if (next < spans.size()
                && MINUTES.matcher(spans.get(next).first().text()).matches()) {
            return clock(hour, Integer.parseInt(spans.get(next).first().text()), half, next + 1);
        }
        return clock(hour, 0, half, next);
    }

    private @Nullable Clock shifted(int at, int minutes) {
        Clock hour = at < spans.size() ? hour(at, true) : null;
        return hour == null ? null : new Clock(hour.time().plusMinutes(minutes), hour.half(), hour.next());
    }

    private @Nullable Clock clock(int hour, int minute, boolean half, int next) {
        if (hour < 0 || hour > 24 || minute > 59) {
            return null;
        }
        String meridiem = meridiem(next);
        if (meridiem == null) {
            return new Clock(LocalTime.of(hour % 24, minute), half && hour > 0 && hour < 12, next);
        }
        if (hour < 1 || hour > 12) {
            return new Clock(LocalTime.of(hour % 24, minute), false, next + 1);
        }
        int day = meridiem.equals("PM") ? hour % 12 + 12 : hour % 12;
        return new Clock(LocalTime.of(day, minute), false, next + 1);
    }

    private @Nullable String meridiem(int at) {
        if (has(at, Role.CLOCK, "AM")) {
            return "AM";
        }
        return has(at, Role.CLOCK, "PM") ? "PM" : null;
    }

    private boolean has(int at, Role role, String value) {
        return at < spans.size() && spans.get(at).is(role, value);
    }
}
