package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * «Heure du conte», below it «Mercredi 10 juin à 15h – bibliothèque», below that what it is: the cards of a newsletter or
 * of a page of events. Each day and hour is led back to its title, and the hours of what is told below are no items.
 */
final class DatedCards {

    private static final int FEWEST = 3;
    private static final int LONGEST_PLACE = 60;
    private static final int LONGEST_TITLE = 80;

    /** From the title through its day and hour. */
    private static final int LINES = 3;

    /** Letters between a day and its hour: «, à partir de». */
    private static final int JOINED = 14;

    private final Readings readings;
    private final PlaceNames places;

    DatedCards(Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
    }

    /** The same lines where few are written so. */
    List<Reading> joined(List<Reading> lines) {
        int cards = 0;
        int remarked = 0;
        int placesAbove = 0;
        int named = 0;
        int dated = 0;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            dated += isWhen(lines.get(i)) ? 1 : 0;
            int when = whenOf(lines, i);
            if (when > 0) {
                cards++;
                boolean between = when > i + 1;
                remarked += between ? 1 : 0;
                placesAbove += between && places.isPlace(lines.get(i).text()) ? 1 : 0;
                String rest = rest(lines.get(when));
                // What stands there again and again is a place too.
                named += !seen.add(rest) || rest.isEmpty() || places.isPlace(rest) ? 1 : 0;
            }
        }
        // Where places stand above the titles, the cards are of another kind.
        boolean titled = remarked == 0 || placesAbove * 2 < remarked;
        boolean habit = titled && cards >= FEWEST && cards * 10 >= dated * 8 && named * 10 >= cards * 6;
        return habit ? read(lines) : lines;
    }

    private List<Reading> read(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        boolean within = false;
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            int when = whenOf(lines, i);
            if (when > 0) {
                Reading below = when + 1 < lines.size() ? lines.get(when + 1) : null;
                all.add(one(line, lines.get(when), below));
                lines.subList(i + 1, when).forEach(between -> all.add(between.asText()));
                within = true;
                i = when;
            } else {
                within &= line.days().isEmpty() && line.line().heading() == 0;
                all.add(within ? line.asText() : line);
            }
        }
        return all;
    }

    /** Index of the day and hour of the card that begins here, perhaps below a line that tells more; 0 where none does. */
    private static int whenOf(List<Reading> lines, int at) {
        Line title = lines.get(at).line();
        if (!isTitle(lines.get(at))) {
            return 0;
        }
        for (int i = at + 1; i < Math.min(lines.size(), at + LINES); i++) {
            Reading line = lines.get(i);
            boolean apart = title.gap() && !line.line().gap() || i == at + 1 && title.heading() > 0;
            if (!apart) {
                return 0;
            }
            if (isWhen(line)) {
                return i;
            }
            if (line.shape() != Shape.TEXT || line.line().heading() > 0) {
                return 0;
            }
        }
        return 0;
    }

    /** Words, perhaps with an hour among them: «The 3 hour challenge». */
    private static boolean isTitle(Reading line) {
        return line.shape() == Shape.TEXT
                || line.shape() == Shape.INNER
                        && line.days().isEmpty()
                        && line.text().length() <= LONGEST_TITLE;
    }

    /** A day, right behind it its hour, and at most a place. */
    private static boolean isWhen(Reading line) {
        List<TimeMention> times = line.times();
        if (!(line.leading() instanceof DayMention day)
                || line.days().size() != 1
                || day.days().size() != 1
                || !(day.first().dated() || day.first().number() != null)
                || times.size() != 1
                || times.getFirst().from() < day.to()) {
            return false;
        }
        return Edges.trimmed(line.between(day, times.getFirst())).length() <= JOINED
                && line.after(times.getFirst()).length() <= LONGEST_PLACE;
    }

    private static String rest(Reading when) {
        return when.after(when.times().getFirst());
    }

    private Reading one(Reading title, Reading when, @Nullable Reading below) {
        TimeMention time = when.times().getFirst();
        String hour = when.through(time);
        String rest = rest(when).isEmpty() && below != null ? placeIn(below) : rest(when);
        return readings.of(title.line()
                .withText(hour + " : " + title.text())
                .withNotes(rest.isEmpty() ? title.line().notes() : Notes.at(rest)));
    }

    /** The place that fills a line below; empty for none. */
    private String placeIn(Reading below) {
        String place = Edges.withoutRemark(below.text());
        boolean placed = !below.line().gap() && below.shape() == Shape.TEXT && places.isPlace(place);
        return placed ? place : "";
    }
}
