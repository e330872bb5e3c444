package app.convive.question.understanding.time;

import app.convive.question.understanding.words.Role;
import app.convive.question.understanding.words.Span;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A moment told from now: "in 10 minutes", «dans une heure».
 *
 * @param used the spans that tell it
 */
public record Ahead(TimeSpec time, BitSet used) {

    private static final Pattern GLUED_MINUTES = Pattern.compile("(\\d{1,3})(?:m|mn|mins?|minutes?)");
    private static final Pattern GLUED_HOURS = Pattern.compile("(\\d{1,2})h(\\d{2})?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final int HOUR = 60;

    /** The first of them; nothing where the words tell none. */
    public static @Nullable Ahead of(List<Span> spans, LocalDateTime now) {
        for (int i = 0; i < spans.size(); i++) {
            String told = spans.get(i).value(Role.AHEAD);
            if (told != null && NUMBER.matcher(told).matches()) {
                return at(now, Integer.parseInt(told), i, i + 1);
            }
            if (told == null || i + 1 == spans.size()) {
                continue;
            }
            int glued = glued(spans.get(i + 1).text());
            if (glued > 0) {
                return at(now, glued, leading(spans, i), i + 2);
            }
            int number = number(spans.get(i + 1));
            int unit = i + 2 < spans.size() ? unit(spans.get(i + 2)) : 0;
            if (number * unit > 0) {
                return at(now, number * unit, leading(spans, i), i + 3);
            }
        }
        return null;
    }

    /** The "in" of "what's in 5 minutes" asks too. */
    private static int leading(List<Span> spans, int at) {
        return spans.get(at).has(Role.ASK) ? at + 1 : at;
    }

    private static Ahead at(LocalDateTime now, int minutes, int from, int to) {
        LocalDateTime then = now.plusMinutes(minutes).withSecond(0).withNano(0);
        ClockRange clock = new ClockRange(then.toLocalTime(), then.toLocalTime(), false, false);
        int days = then.toLocalDate().equals(now.toLocalDate()) ? 0 : 1;
        BitSet used = new BitSet();
        used.set(from, to);
        return new Ahead(new TimeSpec(List.of(new DayRef.FromToday(days)), List.of(), clock), used);
    }

    /** Minutes of «10min», «1h30». */
    private static int glued(String text) {
        Matcher minutes = GLUED_MINUTES.matcher(text);
        if (minutes.matches()) {
            return Integer.parseInt(minutes.group(1));
        }
        Matcher hours = GLUED_HOURS.matcher(text);
        if (!hours.matches()) {
            return 0;
        }
        int rest = hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2));
        return HOUR * Integer.parseInt(hours.group(1)) + rest;
    }

    private static int number(Span span) {
        String word = span.value(Role.NUMBER);
        String digits = word == null ? span.text() : word;
        return NUMBER.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
    }

    private static int unit(Span span) {
        return span.is(Role.UNIT, "MINUTE") ? 1 : span.is(Role.UNIT, "HOUR") ? HOUR : 0;
    }
}
