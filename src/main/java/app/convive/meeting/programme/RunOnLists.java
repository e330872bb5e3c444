package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.Clock.Style;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Capitals;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** «HORAIRE DE LA JOURNÉE 9h00 Accueil 9h30 Ouverture …»: a list that lost its line ends, its heading in capitals too. */
final class RunOnLists {

    private static final int FEWEST = 5;
    private static final int FEWEST_LABELS = 3;
    private static final int FEWEST_IN_LINE = 3;

    /** So many hours are a list below whatever few words. */
    private static final int MANY = 8;

    private static final int LONGEST_HEADING = 40;
    private static final int SHORTEST_WORD = 3;
    private static final Pattern SIGNS = Pattern.compile("^[\\s:+–—-]+");

    private final Readings readings;
    private final LastOfRun lasts;
    private final Phrases clock;
    private final Phrases layout;

    RunOnLists(Vocabulary vocabulary, Readings readings) {
        this.readings = readings;
        lasts = new LastOfRun(vocabulary);
        clock = vocabulary.topic("clock");
        layout = vocabulary.topic("layout");
    }

    List<Reading> parted(List<Reading> lines) {
        boolean broken = isBrokenRun(lines);
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            boolean run = isRun(line, hoursOf(line)) || (broken && isPart(lines, i)) || isGlued(line);
            all.addAll(run ? cut(line) : List.of(line));
        }
        return all;
    }

    private List<Reading> cut(Reading reading) {
        List<Reading> parts = new ArrayList<>();
        String text = reading.text();
        Line line = reading.line();
        int from = 0;
        for (TimeMention time : hoursOf(reading)) {
            int start = reading.start(time);
            String before = text.substring(from, start).strip();
            // Below the heads of columns another list begins.
            boolean anew = from == 0 && !before.isEmpty() && !heads(reading, time);
            if (!before.isEmpty()) {
                parts.add(readings.of(anew ? line.apart(before) : line.withText(before)));
            }
            line = anew ? line.spaced() : reading.line();
            from = start;
        }
        for (String part : lasts.parted(text.substring(from))) {
            parts.add(readings.of(line.withText(part)));
        }
        return parts;
    }

    /** «2027» within the words is a year; «9.30» is an hour where there are many of its kind. */
    private static List<TimeMention> hoursOf(Reading reading) {
        List<TimeMention> free = Sentences.outsideBrackets(reading);
        List<TimeMention> sure = free.stream().filter(time -> !time.weak()).toList();
        return sure.isEmpty() ? free.stream().filter(RunOnLists::dotted).toList() : sure;
    }

    private static boolean dotted(TimeMention time) {
        Clock start = time.start();
        return start != null && start.style() == Style.DOT && start.onFive();
    }

    /** Hours that go forward, and words with a capital behind each; what stands before them is a heading, or a colon parts all. */
    private static boolean isRun(Reading reading, List<TimeMention> times) {
        boolean colons = times.stream()
                .allMatch(time -> reading.behind(time).stripLeading().startsWith(":"));
        // «12h – 14h : REPAS 15h – 15h30 : PAUSE»
        boolean ranges = colons
                && times.size() == 2
                && times.stream().allMatch(TimeMention::range)
                && times.getFirst().equals(reading.leading());
        return (ranges || times.size() >= (colons ? FEWEST_LABELS : FEWEST))
                && (colons
                        || times.size() >= MANY && isBrief(reading, times.getFirst())
                        || heads(reading, times.getFirst()))
                && goesOn(reading, times);
    }

    private static boolean goesOn(Reading reading, List<TimeMention> times) {
        int last = -1;
        for (TimeMention time : times) {
            Clock start = time.start();
            String behind = SIGNS.matcher(reading.behind(time)).replaceFirst("");
            boolean leads = reading.tokens().at(time.from()).isNumber()
                    && !behind.isEmpty()
                    && (Character.isUpperCase(behind.charAt(0)) || "«“\"".indexOf(behind.charAt(0)) >= 0);
            if (start == null || start.minutes() < last || !leads) {
                return false;
            }
            last = start.minutes();
        }
        return true;
    }

    /** «9h Accueil des participants 9h30 Ouverture»: no word leads to the second hour, and a capital stands behind it. */
    private boolean isGlued(Reading line) {
        List<TimeMention> times = hoursOf(line);
        return times.size() > 1
                && times.size() == line.times().size()
                && line.days().size() <= 1
                && heads(line, times.getFirst())
                && goesOn(line, times)
                && times.stream().skip(1).allMatch(time -> isApart(line, time));
    }

    /** A word stands right before the hour that leads to nothing. */
    private boolean isApart(Reading line, TimeMention time) {
        Token before = line.tokens().at(time.from() - 1);
        Token behind = line.tokens().at(time.to());
        return before.isWord()
                && before.length() >= SHORTEST_WORD
                && behind.isWord()
                && clock.at(line.tokens(), time.from() - 1) == null
                && !layout.is("open.end", line.tokens(), time.from() - 1)
                && line.tokens().at(time.from()).isNumber();
    }

    /** Line ends stand here and there in the list, even between an hour and its words, and at least one line holds several. */
    private static boolean isBrokenRun(List<Reading> lines) {
        int hours = 0;
        int most = 0;
        for (int i = 0; i < lines.size(); i++) {
            int held = hoursOf(lines.get(i)).size();
            if (held > 1 && isPart(lines, i)) {
                hours += held;
                most = Math.max(most, held);
            }
        }
        return hours >= FEWEST && most >= FEWEST_IN_LINE;
    }

    /** Its last hour may have its words on the next line. */
    private static boolean isPart(List<Reading> lines, int at) {
        Reading line = lines.get(at);
        List<TimeMention> times = hoursOf(line);
        if (times.size() < 2) {
            return false;
        }
        boolean open = line.after(times.getLast()).isEmpty();
        boolean below = at + 1 < lines.size() && lines.get(at + 1).shape() == Shape.TEXT;
        List<TimeMention> led = open ? times.subList(0, times.size() - 1) : times;
        return (!open || below) && goesOn(line, led) && headed(line, times.getFirst());
    }

    /** The words before the first hour are a heading, perhaps with a day. */
    private static boolean headed(Reading line, TimeMention first) {
        String before = line.upTo(first);
        for (DayMention day : line.days().reversed()) {
            before = line.end(day) <= line.start(first)
                    ? before.substring(0, line.start(day)) + before.substring(line.end(day))
                    : before;
        }
        return Capitals.only(Edges.trimmed(before));
    }

    /** «Time Description», the heads of columns; or whole sentences. */
    private static boolean isBrief(Reading reading, TimeMention first) {
        String before = reading.upTo(first).strip();
        return before.length() <= LONGEST_HEADING || before.endsWith(".");
    }

    /** Nothing, a day, or words in capitals. */
    private static boolean heads(Reading reading, TimeMention first) {
        String before = Edges.trimmed(reading.upTo(first));
        boolean day = reading.leading() instanceof DayMention mention
                && before.equals(Edges.trimmed(reading.written(mention)));
        return day || Capitals.only(before);
    }
}
