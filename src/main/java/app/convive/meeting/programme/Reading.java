package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.mention.PartMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A line with what it says about time. Each is asked many times for the same, and finds it out once. */
final class Reading {

    /** How a line stands to hours and days. */
    enum Shape {
        /** A day leads it. */
        DAY,
        /** A part of the day leads it. */
        PART,
        /** An hour leads it and text follows. */
        TIMED,
        /** Nothing but an hour. */
        TIME_ALONE,
        /** Text, then an hour that ends it. */
        TRAILING,
        /** An hour somewhere within text. */
        INNER,
        /** No hour. */
        TEXT
    }

    /** Signs and words between a day and its hour, at most: «, à». */
    private static final int BESIDE = 2;

    private static final int LONGEST_HEAD = 40;

    private final Line line;
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final List<TimeMention> times;
    private final List<DayMention> days;
    private @Nullable Shape shape;

    Reading(Line line, Tokens tokens, List<Mention> mentions) {
        this.line = line;
        this.tokens = tokens;
        this.mentions = mentions;
        times = only(TimeMention.class);
        days = only(DayMention.class);
    }

    Line line() {
        return line;
    }

    Tokens tokens() {
        return tokens;
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<TimeMention> times() {
        return times;
    }

    List<DayMention> days() {
        return days;
    }

    private <T extends Mention> List<T> only(Class<T> kind) {
        return mentions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    Shape shape() {
        Shape found = shape;
        if (found == null) {
            found = found();
            shape = found;
        }
        return found;
    }

    /** An hour leads it, whether text follows or none. */
    boolean hourLeads() {
        return shape() == Shape.TIMED || shape() == Shape.TIME_ALONE;
    }

    private Shape found() {
        if (leading() instanceof DayMention) {
            return Shape.DAY;
        }
        if (leading() instanceof PartMention part && partHeads(part)) {
            return Shape.PART;
        }
        if (times.isEmpty()) {
            return Shape.TEXT;
        }
        TimeMention first = times.getFirst();
        if (first.equals(leading())) {
            return after(times.getLast()).isEmpty() && gapsAreEmpty(times) ? Shape.TIME_ALONE : Shape.TIMED;
        }
        TimeMention last = times.getLast();
        String rest = after(last);
        boolean remark = rest.startsWith("(") && rest.indexOf(')') == rest.length() - 1;
        return rest.isEmpty() || remark ? Shape.TRAILING : Shape.INNER;
    }

    /** The mention that opens the line, behind signs alone. */
    @Nullable
    Mention leading() {
        if (mentions.isEmpty()) {
            return null;
        }
        Mention first = mentions.getFirst();
        return before(first).isEmpty() ? first : null;
    }

    /** It names the night: «Nuit du 3 au 4 mai». */
    boolean night() {
        return mentions.stream()
                .anyMatch(mention ->
                        mention instanceof PartMention part && part.part().equals("night"));
    }

    /** For each token, whether it says something about time. */
    boolean[] told() {
        boolean[] told = new boolean[tokens.size()];
        for (Mention mention : mentions) {
            Arrays.fill(told, mention.from(), mention.to(), true);
        }
        return told;
    }

    String text() {
        return tokens.text();
    }

    /** What the line says besides days and hours. */
    String withoutTimes() {
        StringBuilder text = new StringBuilder(text());
        for (Mention mention : mentions.reversed()) {
            if (mention instanceof DayMention || mention instanceof TimeMention) {
                text.replace(start(mention), end(mention), " ");
            }
        }
        return Edges.trimmed(text.toString().replaceAll(" {2,}", " ").replace(" ,", ","));
    }

    /** Where a mention begins in the text, in characters. */
    int start(Mention mention) {
        return tokens.at(mention.from()).start();
    }

    /** Where it ends. */
    int end(Mention mention) {
        return tokens.at(mention.to() - 1).end();
    }

    /** A mention as it is written. */
    String written(Mention mention) {
        return written(mention, mention);
    }

    /** All from one mention through another, as it is written. */
    String written(Mention first, Mention last) {
        return text().substring(start(first), end(last));
    }

    boolean tellsSeveralDays() {
        return days.size() > 1;
    }

    /** An hour somewhere in so few letters, and no day that leads them. */
    boolean tellsHourWithin(int longest) {
        return !times.isEmpty() && shape() != Shape.DAY && text().length() <= longest;
    }

    /** «Gala dinner Tuesday 12 June, 20:00», apart below a table: a date of its own before its hour. */
    boolean isAppointment() {
        return days.size() == 1
                && !times.isEmpty()
                && days.getFirst().first().dated()
                && follows(times.getFirst(), days.getFirst());
    }

    /** «Tasting from 12 to 5 pm: bread, cheese»: a few words, one hour, and behind a colon more about it, or below. */
    boolean headsItsHour() {
        TimeMention time = times.isEmpty() ? null : times.getFirst();
        return time != null
                && times.size() == 1
                && start(time) <= LONGEST_HEAD
                && tokens.at(time.to()).is(":")
                && (tokens.at(time.to() + 1).isWord() || time.range() && time.to() + 1 >= tokens.size());
    }

    /** No more than a sign and a small word stand between a mention and the one before it. */
    static boolean follows(Mention mention, Mention before) {
        return mention.from() >= before.to() && mention.from() - before.to() <= BESIDE;
    }

    /** All up to a mention, signs and spaces too. */
    String upTo(Mention mention) {
        return text().substring(0, start(mention));
    }

    /** All through a mention. */
    String through(Mention mention) {
        return text().substring(0, end(mention));
    }

    /** All behind a mention, signs and spaces too. */
    String behind(Mention mention) {
        return text().substring(end(mention));
    }

    /** The words before a mention. */
    String before(Mention mention) {
        return Edges.trimmed(upTo(mention));
    }

    /** The words after a mention. */
    String after(Mention mention) {
        return Edges.trimmed(behind(mention));
    }

    /** The words between two mentions. */
    String between(Mention one, Mention other) {
        return text().substring(end(one), start(other));
    }

    /** No words stand between two mentions. */
    boolean adjoin(Mention one, Mention other) {
        return Edges.trimmed(between(one, other)).isEmpty();
    }

    /** «Sunday roast», «Friday night lights»: a weekday that goes on in small letters need be no heading. */
    boolean weekdayWithinWords(DayMention day) {
        int behind = day.to();
        for (Mention mention : mentions) {
            if (mention.from() == day.to() && mention instanceof PartMention) {
                behind = mention.to();
            }
        }
        Token next = tokens.at(behind);
        boolean small = next.isWord() && Character.isLowerCase(next.text().charAt(0)) && next.length() > 2;
        int after = behind;
        boolean told = mentions.stream().anyMatch(mention -> mention.from() == after);
        return named(day) && small && !told;
    }

    /** A weekday alone, without date or number. */
    static boolean named(DayMention day) {
        return day.single() && day.first().dayOfMonth() == null && day.first().number() == null;
    }

    /** The same line as if it said no more about time than these mentions of it. */
    Reading keeping(Predicate<Mention> kept) {
        List<Mention> left = mentions.stream().filter(kept).toList();
        return left.size() == mentions.size() ? this : new Reading(line, tokens, left);
    }

    /** The same words, with what is said of them about time, on that line. */
    Reading on(Line other) {
        return new Reading(other, tokens, mentions);
    }

    /** «Saturday 5 June: Saturday sees the first heats …»: behind its own day a weekday tells nothing new. */
    Reading withoutWeekdayOf(DayMention day) {
        return keeping(mention -> !(mention instanceof DayMention other
                && named(other)
                && other.first().weekday() == day.first().weekday()));
    }

    /** The same line as if it named no day. */
    Reading withoutDays() {
        return keeping(mention -> !(mention instanceof DayMention));
    }

    /** The same line as if it said nothing about time. */
    Reading asText() {
        return keeping(mention -> false);
    }

    private boolean partHeads(PartMention part) {
        String next = tokens.at(part.to()).text();
        return after(part).isEmpty()
                || next.equals(":")
                || next.equals("-")
                || next.equals("–")
                || next.equals("(")
                || next.equals(",");
    }

    private boolean gapsAreEmpty(List<TimeMention> times) {
        for (int i = 1; i < times.size(); i++) {
            if (!adjoin(times.get(i - 1), times.get(i))) {
                return false;
            }
        }
        return true;
    }
}
