package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * «Château du Lac à 14 h quatuor à cordes», «Chapel from 5pm choir; the quay at 6pm brass»: lists that tell where first,
 * then when, then what. Each hour is led back to the front.
 */
final class PlaceLeadsHour {

    private static final int FEWEST = 3;
    private static final int LONGEST_PLACE = 45;
    private static final String NO_PLACE = ":.;!?(";

    private final Readings readings;
    private final PlaceNames places;

    PlaceLeadsHour(Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
    }

    /** The same lines where few are written so, or few of them lead with what is known to be a place. */
    List<Reading> led(List<Reading> lines) {
        int timed = 0;
        int written = 0;
        int known = 0;
        List<Reading> all = new ArrayList<>();
        for (Reading line : lines) {
            List<Reading> parts = parts(line);
            List<Reading> led = new ArrayList<>();
            for (Reading part : parts) {
                String place = place(part);
                timed += part.times().isEmpty() ? 0 : 1;
                written += place == null ? 0 : 1;
                known += place != null && (places.whole(place) != null || places.onlyNoun(place)) ? 1 : 0;
                led.add(place == null ? part : led(part, place));
            }
            all.addAll(led.equals(parts) ? List.of(line) : led);
        }
        boolean habit = known >= FEWEST && written * 10 >= timed * 7 && known * 10 >= written * 6;
        return habit ? all : lines;
    }

    /** What semicolons part, where each tells its own hour. */
    private List<Reading> parts(Reading line) {
        if (line.times().size() < 2 || line.text().indexOf(';') < 0) {
            return List.of(line);
        }
        List<Reading> parts = new ArrayList<>();
        for (String part : line.text().split(";")) {
            parts.add(readings.of(line.line().withText(part.strip())));
        }
        return parts.stream().allMatch(part -> place(part) != null) ? parts : List.of(line);
    }

    private Reading led(Reading line, String place) {
        TimeMention time = line.times().getFirst();
        return readings.of(line.line()
                .withText(line.written(time) + " " + line.after(time))
                .withNotes(Notes.at(place)));
    }

    /** What stands before the only hour, with more to tell behind it; nothing otherwise. */
    private static @Nullable String place(Reading line) {
        if (line.shape() != Shape.INNER
                || line.times().size() != 1
                || !line.days().isEmpty()) {
            return null;
        }
        TimeMention time = line.times().getFirst();
        String place = line.before(time);
        boolean name = !place.isEmpty()
                && place.length() <= LONGEST_PLACE
                && place.chars().noneMatch(c -> NO_PLACE.indexOf(c) >= 0);
        return name && !line.after(time).isEmpty() && line.line().notes().equals(Notes.NONE) ? place : null;
    }
}
