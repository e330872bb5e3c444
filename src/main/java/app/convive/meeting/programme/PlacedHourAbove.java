package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * «Friday 4 June, 8:30 pm, Mill Theatre:», and below it «An evening of one-act plays»: what stands between an hour and a colon
 * is the place. Where a text writes so, it is one too that nobody knows, «Saturday 9:00 am H102:», or is left open.
 */
final class PlacedHourAbove {

    private static final int FEWEST = 3;
    private static final int LONGEST = 40;

    private final Readings readings;
    private final PlaceNames places;

    PlacedHourAbove(Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
    }

    /** The same lines, such hours made one with their titles. */
    List<Reading> joined(List<Reading> lines) {
        boolean habit = isHabit(lines);
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            String known = known(lines, i);
            String place = known == null && habit ? between(lines, i) : known;
            if (place == null) {
                all.add(line);
                continue;
            }
            String moment = line.through(line.times().getFirst());
            all.add(readings.of(line.line()
                    .withText(moment + " : " + lines.get(i + 1).text())
                    .withNotes(place.isEmpty() ? line.line().notes() : Notes.at(place))));
            i++;
        }
        return all;
    }

    /** Several lines are written so, and most of what stands there names a place. */
    private boolean isHabit(List<Reading> lines) {
        int told = 0;
        int named = 0;
        for (int i = 0; i < lines.size(); i++) {
            String place = known(lines, i) == null ? between(lines, i) : null;
            told += place == null || place.isEmpty() ? 0 : 1;
            named += place != null && isNamed(place) ? 1 : 0;
        }
        return named >= FEWEST && named * 10 >= told * 6;
    }

    private boolean isNamed(String place) {
        return places.isPlace(place)
                || places.onlyNoun(place)
                || HourAndPlace.CODE.matcher(place).matches();
    }

    /** The place that is told so right above a title, whatever other lines do; nothing otherwise. */
    private @Nullable String known(List<Reading> lines, int at) {
        Reading line = lines.get(at);
        boolean leads = line.shape() == Shape.TIMED || line.shape() == Shape.DAY;
        boolean close = isAbove(lines, at)
                && !lines.get(at + 1).line().gap()
                && !lines.get(at + 1).line().bulleted();
        String rest = leads && close ? line.after(line.times().getFirst()) : "";
        return rest.isEmpty() ? null : places.whole(rest);
    }

    /** What stands between a leading hour and the colon, perhaps nothing; null where no such line stands above a title. */
    private static @Nullable String between(List<Reading> lines, int at) {
        Reading line = lines.get(at);
        if (!isAbove(lines, at) || line.days().size() > 1) {
            return null;
        }
        TimeMention time = line.times().getFirst();
        boolean leads = time.equals(line.leading())
                || line.leading() instanceof DayMention day && day.single() && line.adjoin(day, time);
        String rest = line.after(time);
        return leads && rest.length() <= LONGEST ? rest : null;
    }

    /** It tells one hour, ends with a colon, and words follow. */
    private static boolean isAbove(List<Reading> lines, int at) {
        Reading line = lines.get(at);
        return line.times().size() == 1
                && line.text().endsWith(":")
                && at + 1 < lines.size()
                && lines.get(at + 1).shape() == Shape.TEXT;
    }
}
