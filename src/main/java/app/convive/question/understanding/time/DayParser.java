package app.convive.question.understanding.time;

import app.convive.question.understanding.time.DayRef.Turn;
import app.convive.question.understanding.words.Role;
import app.convive.question.understanding.words.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one day: "vendredi prochain", "le 17 mai", "17/05", "day 2", "J2", "the second day", "demain". */
final class DayParser {

    private static final int LONGEST_ARTICLE = 3;

    /** A day and the index after the last span that belongs to it. */
    record Day(DayRef ref, @Nullable Part part, int next) {}

    private static final Set<String> MONTHS_FOLLOW = Set.of("en", "de", "d", "in", "of", "for");

    private static final Pattern NUMBERED = Pattern.compile("[jd](\\d)");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})(?:[/.]\\d{2,4})?");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er)?");

    private static final Pattern SUFFIXED = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)");

    private final List<Span> spans;

    private final MeetingDays meeting;

    DayParser(List<Span> spans, MeetingDays meeting) {
        this.spans = spans;
        this.meeting = meeting;
    }

    @Nullable
    Day read(int at) {
        Span span = spans.get(at);
        String weekday = span.value(Role.WEEKDAY);
        if (weekday != null && meeting.isOnlyNamed(span) && dayOfMonth(at + 1, true) == null) {
            return null;
        }
        if (weekday != null) {
            return weekday(Integer.parseInt(weekday), at);
        }
        String shortened = span.value(Role.WEEKDAY_SHORT);
        if (shortened != null && (isFollowedByTime(at) || endsAfterTopic(at, shortened))) {
            return weekday(Integer.parseInt(shortened), at);
        }
        String relative = span.value(Role.RELATIVE);
        if (relative != null) {
            String[] pieces = relative.split(" ", 2);
            Part part = pieces.length == 2 ? Part.valueOf(pieces[1]) : null;
            if (part != null && pieces[0].equals("-1") && isTheLast(at)) {
                return new Day(new DayRef.NthPart(-1, part), part, at + 1);
            }
            return new Day(new DayRef.FromToday(Integer.parseInt(pieces[0])), part, at + 1);
        }
        if (span.is(Role.UNIT, "WEEKEND")) {
            return new Day(new DayRef.Weekend(), null, at + 1);
        }
        if (span.is(Role.RELATION, "WEEK")) {
            return new Day(new DayRef.Week(1), null, at + 1);
        }
        Day nth = nth(at);
        if (nth == null) {
            nth = nthPart(at);
        }
        if (nth == null) {
            nth = nthOfMonth(at);
        }
        return nth == null ? date(at) : nth;
    }

    /** "On the third", "on the 3rd": no word follows that it could count, and the meeting has that day. */
    private @Nullable Day nthOfMonth(int at) {
        Span span = spans.get(at);
        int rank = rank(span);
        boolean counts = at + 1 < spans.size()
                && (spans.get(at + 1).isNoun()
                        || spans.get(at + 1).has(Role.SELF)
                        || spans.get(at + 1).has(Role.VAGUE));
        return span.has(Role.ORDINAL)
                        && has(at - 1, Role.RELATION, "ON")
                        && !counts
                        && meeting.ofMonth().contains(rank)
                ? new Day(new DayRef.OfMonth(rank, DayRef.OfMonth.ANY_MONTH), null, at + 1)
                : null;
    }

    /** "The last night" is the meeting's, "last night" is yesterday's. */
    private boolean isTheLast(int at) {
        return at > 0 && spans.get(at - 1).tokens().getLast().text().equals("the");
    }

    private boolean isFollowedByTime(int at) {
        if (at + 1 >= spans.size()) {
            return false;
        }
        Span next = spans.get(at + 1);
        boolean named = meeting.words().contains(spans.get(at).text());
        return next.first().isNumber() || next.has(Role.NUMBER) || (next.has(Role.PART) && !named);
    }

    /** "Breakfast sun", where the meeting has that day and does not speak of the sun. */
    private boolean endsAfterTopic(int at, String weekday) {
        boolean last = at + 1 == spans.size() || spans.get(at + 1).isMark();
        boolean day = meeting.weekdays().contains(Integer.valueOf(weekday))
                && !meeting.words().contains(spans.get(at).text());
        return last && day && at > 0 && spans.get(at - 1).has(Role.CONCEPT);
    }

    /** A weekday, and the date if it follows: the date decides. */
    private Day weekday(int isoDay, int at) {
        Turn turn = Turn.PLAIN;
        int next = at + 1;
        if (has(next, Role.PICK, "NEXT") && spans.get(next).tokens().size() == 1) {
            turn = Turn.NEXT;
            next++;
        } else if (has(at - 1, Role.PICK, "NEXT")) {
            turn = Turn.NEXT;
        } else if (has(at - 1, Role.RELATION, "THIS")) {
            turn = Turn.THIS;
        }
        int number = has(next, Role.UNIT, "DATE") ? next + 1 : next;
        Day date = dayOfMonth(number, true);
        return date == null ? new Day(new DayRef.Weekday(isoDay, turn), null, next) : date;
    }

    private @Nullable Day nth(int at) {
        Span span = spans.get(at);
        var numbered = NUMBERED.matcher(span.text());
        if (numbered.matches()) {
            return nthDay(Integer.parseInt(numbered.group(1)), at + 1);
        }
        int rank = rank(span);
        if (span.has(Role.ORDINAL) && span.tokens().size() > 1) {
            return nthDay(rank, at + 1);
        }
        if (rank != 0 && has(at + 1, Role.UNIT, "DAY")) {
            return nthDay(rank, at + 2);
        }
        if (span.is(Role.UNIT, "DAY") && at + 1 < spans.size()) {
            Integer number = smallNumber(at + 1);
            if (number != null && number > 0 && number < 10) {
                return nthDay(number, at + 2);
            }
        }
        return null;
    }

    /** «Le premier soir», "the last morning", "the second night". */
    private @Nullable Day nthPart(int at) {
        String part = at + 1 < spans.size() ? spans.get(at + 1).value(Role.PART) : null;
        // «Qui joue en premier l'après-midi ?» counts no afternoons.
        if (part == null || spans.get(at + 1).first().text().length() <= LONGEST_ARTICLE) {
            return null;
        }
        int rank = rank(spans.get(at));
        Part meant = Part.valueOf(part);
        return rank == 0 ? null : new Day(new DayRef.NthPart(rank, meant), meant, at + 2);
    }

    /** «Deuxième», «premier», «dernier»: from 1, or -1 for the last; 0 for another word. */
    private static int rank(Span span) {
        String ordinal = span.value(Role.ORDINAL);
        if (ordinal != null) {
            return Integer.parseInt(ordinal);
        }
        return span.is(Role.PICK, "FIRST") ? 1 : span.is(Role.PICK, "LAST") ? -1 : 0;
    }

    private static Day nthDay(int number, int next) {
        return new Day(new DayRef.Nth(number), null, next);
    }

    private @Nullable Day date(int at) {
        Span span = spans.get(at);
        if (span.has(Role.MONTH)) {
            Integer number = smallNumber(at + 1);
            return number == null || number < 1 || number > 31 || has(at + 2, Role.UNIT, "HOUR")
                    ? wholeMonth(at)
                    : new Day(ofMonth(number, span), null, at + 2);
        }
        var numeric = NUMERIC.matcher(span.text());
        if (span.text().contains("/") && numeric.matches()) {
            int day = Integer.parseInt(numeric.group(1));
            int month = Integer.parseInt(numeric.group(2));
            return day < 1 || day > 31 || month < 1 || month > 12
                    ? null
                    : new Day(new DayRef.OfMonth(day, month), null, at + 1);
        }
        return dayOfMonth(at, has(at - 1, Role.UNIT, "DATE") || isSuffixed(span) || isDayOfMeeting(at));
    }

    /** «En juin», "in March": behind such a word alone, as «mars» and "may" are other words too. */
    private @Nullable Day wholeMonth(int at) {
        boolean led = at > 0 && MONTHS_FOLLOW.contains(spans.get(at - 1).text());
        String month = spans.get(at).value(Role.MONTH);
        return led && month != null ? new Day(new DayRef.Month(Integer.parseInt(month)), null, at + 1) : null;
    }

    private static boolean isSuffixed(Span span) {
        return SUFFIXED.matcher(span.text()).matches();
    }

    /** "Le programme du 15", "on 15": a number after such a word, if the meeting has that day. */
    private boolean isDayOfMeeting(int at) {
        Integer number = smallNumber(at);
        boolean led = at > 0 && (has(at - 1, Role.RELATION, "OF") || has(at - 1, Role.RELATION, "ON"));
        return number != null && led && meeting.ofMonth().contains(number);
    }

    /** A number that is a day: with its month, or alone where a word before it makes it one. */
    private @Nullable Day dayOfMonth(int at, boolean alone) {
        Integer number = smallNumber(at);
        if (number == null || number < 1 || number > 31) {
            return null;
        }
        int month = has(at + 1, Role.RELATION, "OF") || hasText(at + 1, "of") ? at + 2 : at + 1;
        if (month < spans.size() && spans.get(month).has(Role.MONTH)) {
            return new Day(ofMonth(number, spans.get(month)), null, month + 1);
        }
        boolean clock = has(at + 1, Role.UNIT, "HOUR")
                || has(at + 1, Role.UNIT, "MINUTE")
                || has(at + 1, Role.CLOCK, "PM")
                || has(at + 1, Role.CLOCK, "AM");
        boolean counts = at + 1 < spans.size()
                && spans.get(at + 1).has(Role.CONCEPT)
                && spans.get(at).first().isNumber();
        return alone && !clock && !counts && spans.get(at).first().isNumber()
                ? new Day(new DayRef.OfMonth(number, DayRef.OfMonth.ANY_MONTH), null, at + 1)
                : null;
    }

    private static DayRef ofMonth(int day, Span month) {
        String value = month.value(Role.MONTH);
        return new DayRef.OfMonth(day, value == null ? DayRef.OfMonth.ANY_MONTH : Integer.parseInt(value));
    }

    private @Nullable Integer smallNumber(int at) {
        if (at >= spans.size()) {
            return null;
        }
        String word = spans.get(at).value(Role.NUMBER);
        if (word != null) {
            return Integer.valueOf(word);
        }
        var digits = DAY_OF_MONTH.matcher(spans.get(at).text());
        if (digits.matches()) {
            return Integer.valueOf(digits.group(1));
        }
        return spans.get(at).is(Role.PICK, "FIRST") ? Integer.valueOf(1) : null;
    }

    private boolean has(int at, Role role, String value) {
        return at >= 0 && at < spans.size() && spans.get(at).is(role, value);
    }

    private boolean hasText(int at, String text) {
        return at < spans.size() && spans.get(at).text().equals(text);
    }
}
