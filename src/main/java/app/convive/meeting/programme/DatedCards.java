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

/**
 * «Heure du conte», below it «Mercredi 10 juin à 15h – bibliothèque», below that what it is: the cards of a newsletter or
 * of a page of events. Each day and hour is led back to its title, and the hours of what is told below are no items.
 */
final class DatedCards {

    private static final int FEWEST = 3;
    private static final int LONGEST_PLACE = 60;
    private static final int LONGEST_TITLE = 80;

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
        int named = 0;
        int dated = 0;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            dated += isWhen(lines.get(i)) ? 1 : 0;
            if (isCard(lines, i)) {
                cards++;
                String rest = rest(lines.get(i + 1));
                // What stands there again and again is a place too.
                named += !seen.add(rest) || rest.isEmpty() || places.isPlace(rest) ? 1 : 0;
            }
        }
        boolean habit = cards >= FEWEST && cards * 10 >= dated * 8 && named * 10 >= cards * 6;
        return habit ? read(lines) : lines;
    }

    private List<Reading> read(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        boolean within = false;
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            if (isCard(lines, i)) {
                all.add(one(line, lines.get(i + 1)));
                within = true;
                i++;
            } else {
                within &= line.days().isEmpty() && line.line().heading() == 0;
                all.add(within ? line.asText() : line);
            }
        }
        return all;
    }

    private static boolean isCard(List<Reading> lines, int at) {
        if (at + 1 >= lines.size()) {
            return false;
        }
        Line title = lines.get(at).line();
        Reading when = lines.get(at + 1);
        boolean apart = title.gap() && !when.line().gap() || title.heading() > 0;
        return isTitle(lines.get(at)) && apart && isWhen(when);
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

    private Reading one(Reading title, Reading when) {
        TimeMention time = when.times().getFirst();
        String hour = when.through(time);
        String rest = rest(when);
        return readings.of(title.line()
                .withText(hour + " : " + title.text())
                .withNotes(rest.isEmpty() ? title.line().notes() : Notes.at(rest)));
    }
}
