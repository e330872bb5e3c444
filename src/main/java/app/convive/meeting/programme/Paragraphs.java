package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Edges;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Paragraphs whose sentences tell a day hour by hour: «Friday. Keys from 4 pm. Soup in the barn at 7. …» */
final class Paragraphs {

    private static final int LONG = 110;
    private static final int FEWEST_HOURS = 3;
    private static final int FEWEST_SENTENCES = 2;

    private final Readings readings;

    Paragraphs(Readings readings) {
        this.readings = readings;
    }

    /** Of the hours of the text most stand in such paragraphs: it is no list, whatever its lines begin with. */
    static boolean dominate(List<Reading> lines) {
        int all = 0;
        int told = 0;
        for (Reading line : lines) {
            all += line.times().size();
            told += tells(line) ? line.times().size() : 0;
        }
        return told > 0 && told * 10 >= all * 6;
    }

    /** Numbers of the lines that are such paragraphs. */
    static Set<Integer> numbers(List<Reading> lines) {
        Set<Integer> numbers = new HashSet<>();
        lines.stream()
                .filter(Paragraphs::tells)
                .forEach(line -> numbers.add(line.line().number()));
        return numbers;
    }

    /** The same lines, such paragraphs cut into their sentences. */
    List<Reading> cut(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        for (Reading line : lines) {
            if (tells(line)) {
                Sentences.of(line.text())
                        .forEach(text -> all.add(readings.of(line.line().withText(text))));
            } else {
                all.add(line);
            }
        }
        return all;
    }

    /** Hours in several sentences, and not right at the head of nearly all of them as in a list without line ends. */
    static boolean tells(Reading line) {
        String text = line.text();
        if (text.length() <= LONG
                || line.times().size() < FEWEST_HOURS
                || !line.line().notes().equals(Notes.NONE)) {
            return false;
        }
        Set<Integer> ends = new HashSet<>();
        int led = 0;
        int sentence = 0;
        int end = Sentences.end(text, 0);
        for (TimeMention time : line.times()) {
            int start = line.start(time);
            while (end < start) {
                sentence = end;
                end = Sentences.end(text, end);
            }
            boolean first = ends.add(sentence);
            String before = Edges.trimmed(text.substring(sentence, start));
            boolean day =
                    line.leading() instanceof DayMention mention && before.equals(Edges.trimmed(line.written(mention)));
            led += first && (before.isEmpty() || day) ? 1 : 0;
        }
        return ends.size() >= FEWEST_SENTENCES && led * 10 < line.times().size() * 8;
    }
}
