package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** «The camp runs from Friday 4 June at 3 pm to Sunday 6 June at noon», above a list: it tells the whole, and is no item. */
final class WholeSpan {

    private static final int FEWEST = 3;

    private static final int LONG = 4 * 60;

    /** Letters of «à», «at». */
    private static final int JOINED = 4;

    private final Phrases calendar;
    private final Phrases clock;

    WholeSpan(Vocabulary vocabulary) {
        calendar = vocabulary.topic("calendar");
        clock = vocabulary.topic("clock");
    }

    /** The same lines, such a line above the first item without its hours. */
    List<Reading> withoutHours(List<Reading> lines) {
        long items = lines.stream().filter(Reading::hourLeads).count();
        List<Reading> all = new ArrayList<>(lines);
        long timed = lines.stream().filter(line -> !line.times().isEmpty()).count();
        if (timed > FEWEST && headsAll(lines, 0)) {
            all.set(0, lines.getFirst().keeping(mention -> !(mention instanceof TimeMention)));
        }
        if (items < FEWEST) {
            return all;
        }
        for (int i = 0; i < lines.size() && !lines.get(i).hourLeads(); i++) {
            if (spans(lines.get(i)) || opensEachDay(lines, i)) {
                all.set(i, lines.get(i).keeping(mention -> !(mention instanceof TimeMention)));
            }
        }
        return all;
    }

    /** «La nuit des contes, de midi à minuit», above all else: within these hours lie all of the day below. */
    private static boolean headsAll(List<Reading> lines, int at) {
        Reading line = lines.get(at);
        boolean head = at == 0
                && line.shape() == Reading.Shape.TRAILING
                && line.times().size() == 1
                && isLong(line.times().getFirst());
        return head
                && lines.stream()
                        .skip(1)
                        .flatMap(below -> below.times().stream())
                        .allMatch(time -> within(line.times().getFirst(), time));
    }

    private static boolean within(TimeMention whole, TimeMention time) {
        Clock from = whole.start();
        Clock to = whole.end();
        Clock start = time.start();
        return from != null
                && to != null
                && start != null
                && start.minutes() >= from.minutes()
                && start.minutes() < ends(to);
    }

    /** Midnight ends a day. */
    private static int ends(Clock end) {
        return end.minutes() == 0 ? 24 * 60 : end.minutes();
    }

    /** «… le vendredi 4 juin de 18h à 23h et le samedi 5 de 9h à 22h», each of them a heading below: when all is open. */
    private static boolean opensEachDay(List<Reading> lines, int at) {
        Reading line = lines.get(at);
        boolean several = line.days().size() > 1
                && line.days().size() == line.times().size()
                && line.days().stream().allMatch(DayMention::single)
                && line.times().stream().allMatch(WholeSpan::isLong);
        return several && line.days().stream().allMatch(day -> heads(lines.subList(at + 1, lines.size()), day));
    }

    private static boolean isLong(TimeMention time) {
        Clock start = time.start();
        Clock end = time.end();
        return start != null && end != null && ends(end) - start.minutes() >= LONG;
    }

    /** That day stands above other lines, without an hour. */
    private static boolean heads(List<Reading> below, DayMention day) {
        return below.stream()
                .anyMatch(line -> line.leading() instanceof DayMention other
                        && line.times().isEmpty()
                        && other.single()
                        && (other.first().sameDate(day.first()) || isSameDay(other.first(), day.first())));
    }

    private static boolean isSameDay(ReadDay one, ReadDay other) {
        boolean dates = Objects.equals(one.dayOfMonth(), other.dayOfMonth());
        return one.weekday() != null
                && one.weekday() == other.weekday()
                && (dates || one.dayOfMonth() == null || other.dayOfMonth() == null);
    }

    private boolean spans(Reading line) {
        List<DayMention> days = line.days();
        List<TimeMention> times = line.times();
        if (days.size() != 2 || times.size() != 2) {
            return false;
        }
        TimeMention start = times.getFirst();
        DayMention last = days.getLast();
        boolean inOrder = days.getFirst().to() <= start.from()
                && start.to() <= last.from()
                && last.to() <= times.getLast().from();
        return inOrder
                && !start.range()
                && joined(line.between(days.getFirst(), start))
                && joined(line.between(last, times.getLast()))
                && leadsOn(line, start, last);
    }

    private static boolean joined(String between) {
        return Edges.trimmed(between).length() <= JOINED;
    }

    /** «au», «to», a dash: from the first hour to the second day. */
    private boolean leadsOn(Reading line, TimeMention start, DayMention last) {
        String between = line.between(start, last).strip();
        if (between.length() == 1 && "-–—→".contains(between)) {
            return true;
        }
        Tokens tokens = line.tokens();
        return calendar.is("range.to", tokens, start.to())
                || clock.is("until", tokens, start.to())
                || between.isEmpty() && calendar.is("range.to", tokens, last.from());
    }
}
