package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * «Morris dancing», below it «Market Hall», below that «10:30 – 11:15», then price and blurb: the cards of a page of events.
 * Each hour is led back to its title, and the hours of what is told below are no items.
 */
final class TimedCards {

    private static final int FEWEST = 3;
    private static final int LONGEST = 90;

    /** The lines of a card from its title through its hour: the place stands between them, or above the title. */
    private static final int WHOLE = 3;

    private final Readings readings;
    private final PlaceNames places;

    TimedCards(Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
    }

    /** The same lines where few hours stand elsewhere. */
    List<Reading> joined(List<Reading> lines) {
        int whole = 0;
        int brief = 0;
        int hours = 0;
        int between = 0;
        int above = 0;
        boolean told = false;
        for (int i = 0; i < lines.size(); i++) {
            // Behind the hour of a card another tells more of it: «doors 19:00», «lasts an hour».
            told &= !lines.get(i).line().gap();
            hours += lines.get(i).times().isEmpty() || told ? 0 : 1;
            told |= isWhen(lines.get(i));
            int length = length(lines, i);
            whole += length == WHOLE ? 1 : 0;
            brief += length == WHOLE - 1 ? 1 : 0;
            between += length == WHOLE && places.isPlace(lines.get(i + 1).text()) ? 1 : 0;
            above += length == WHOLE && places.isPlace(lines.get(i).text()) ? 1 : 0;
        }
        boolean named = Math.max(between, above) * 2 >= whole;
        boolean habit = whole >= FEWEST && whole > brief && (whole + brief) * 10 >= hours * 8;
        return habit && named ? read(lines, between >= above) : lines;
    }

    private List<Reading> read(List<Reading> lines, boolean titleFirst) {
        List<Reading> all = new ArrayList<>();
        boolean within = false;
        int i = 0;
        while (i < lines.size()) {
            int length = length(lines, i);
            Reading line = lines.get(i);
            if (length == 0) {
                within &= !line.line().gap() && line.line().heading() == 0;
                all.add(within ? line.asText() : line);
                i++;
                continue;
            }
            boolean placed = length == WHOLE;
            Reading title = placed && !titleFirst ? lines.get(i + 1) : line;
            String place = placed ? lines.get(titleFirst ? i + 1 : i).text() : null;
            all.add(one(line, title.text(), place, lines.get(i + length - 1)));
            within = true;
            i += length;
        }
        return all;
    }

    private Reading one(Reading head, String title, @Nullable String place, Reading when) {
        String hour = when.through(when.mentions().getLast());
        return readings.of(head.line()
                .withText(hour + " : " + title)
                .withNotes(place == null ? head.line().notes() : Notes.at(Edges.trimmed(gathering(place)))));
    }

    /** «Meet at the mill» without the words that say that people gather there. */
    private String gathering(String place) {
        String point = places.labelled(place);
        return point == null ? place : point;
    }

    /** How many lines reach from the head of a card through its hour; 0 where none begins. */
    private static int length(List<Reading> lines, int at) {
        Reading head = lines.get(at);
        if (!CardHead.at(lines, at) && head.line().heading() == 0 || !words(head)) {
            return 0;
        }
        for (int i = at + 1; i < Math.min(lines.size(), at + WHOLE); i++) {
            Reading line = lines.get(i);
            if (line.line().gap() || line.line().heading() > 0) {
                return 0;
            }
            if (isWhen(line)) {
                return i - at + 1;
            }
            if (!words(line)) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean words(Reading line) {
        return line.shape() == Shape.TEXT
                && line.text().length() <= LONGEST
                && !line.text().endsWith(":");
    }

    /** An hour, perhaps behind its day, and nothing else. */
    private static boolean isWhen(Reading line) {
        return line.times().size() == 1
                && line.times().getFirst().start() != null
                && line.days().size() <= 1
                && (line.days().isEmpty() || line.days().getFirst().equals(line.leading()))
                && Edges.trimmed(line.withoutTimes()).isEmpty();
    }
}
