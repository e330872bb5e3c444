package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Edges;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** «HORAIRE DE LA JOURNÉE 9h00 Accueil 9h30 Ouverture …»: a list that lost its line ends, its heading in capitals too. */
final class RunOnLists {

    private static final int FEWEST = 5;
    private static final int FEWEST_LABELS = 3;

    private final Readings readings;

    RunOnLists(Readings readings) {
        this.readings = readings;
    }

    List<Reading> parted(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        for (Reading line : lines) {
            all.addAll(isRun(line) ? cut(line) : List.of(line));
        }
        return all;
    }

    private List<Reading> cut(Reading reading) {
        List<Reading> parts = new ArrayList<>();
        String text = reading.text();
        Line line = reading.line();
        int from = 0;
        for (TimeMention time : sure(reading)) {
            int start = reading.start(time);
            String before = text.substring(from, start).strip();
            if (!before.isEmpty()) {
                parts.add(readings.of(line.withText(before)));
            }
            from = start;
        }
        parts.add(readings.of(line.withText(text.substring(from))));
        return parts;
    }

    /** «2027» within the words is a year. */
    private static List<TimeMention> sure(Reading reading) {
        return reading.times().stream().filter(time -> !time.weak()).toList();
    }

    /** Hours that go forward, and words with a capital behind each; what stands before them is a heading, or a colon parts all. */
    private static boolean isRun(Reading reading) {
        List<TimeMention> times = sure(reading);
        boolean colons = times.stream()
                .allMatch(time -> reading.behind(time).stripLeading().startsWith(":"));
        if (times.size() < (colons ? FEWEST_LABELS : FEWEST) || !(colons || heads(reading, times.getFirst()))) {
            return false;
        }
        int last = -1;
        for (TimeMention time : times) {
            Clock start = time.start();
            String behind = reading.behind(time).replaceFirst("^[\\s:]+", "");
            boolean leads = reading.tokens().at(time.from()).isNumber()
                    && !behind.isEmpty()
                    && (Character.isUpperCase(behind.charAt(0)) || "«“\"".indexOf(behind.charAt(0)) >= 0);
            if (start == null
                    || start.minutes() < last
                    || !leads
                    || Sentences.inBracket(reading.text(), reading.start(time))) {
                return false;
            }
            last = start.minutes();
        }
        return true;
    }

    /** Nothing, a day, or words in capitals. */
    private static boolean heads(Reading reading, TimeMention first) {
        String before = Edges.trimmed(reading.upTo(first));
        boolean day = reading.leading() instanceof DayMention mention
                && before.equals(Edges.trimmed(reading.written(mention)));
        return before.isEmpty() || day || before.equals(before.toUpperCase(Locale.ROOT));
    }
}
