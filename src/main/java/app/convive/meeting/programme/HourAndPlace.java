package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** «9h45 – 10h45 / auditorium», and below it the title: where hours stand alone above titles, some bring their place. */
final class HourAndPlace {

    private static final int FEWEST = 2;
    private static final int LONGEST = 50;
    private static final String SIGNS = "/|·•–—,@";

    private final Readings readings;
    private final PlaceNames places;

    HourAndPlace(Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
    }

    /** The same lines, such hours made one with the title below. */
    List<Reading> joined(List<Reading> lines) {
        List<@Nullable String> found = new ArrayList<>();
        boolean spaced = spaced(lines);
        for (int i = 0; i < lines.size(); i++) {
            found.add(place(lines, i, spaced));
        }
        long placed = found.stream().filter(Objects::nonNull).count();
        if (placed < FEWEST
                || count(lines, Shape.TIME_ALONE) + placed < FEWEST + 1
                || placed * 10 < count(lines, Shape.TIMED) * 6) {
            return lines;
        }
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Reading hour = lines.get(i);
            String place = found.get(i);
            if (place == null) {
                all.add(hour);
                continue;
            }
            String title = lines.get(i + 1).text();
            TimeMention time = hour.times().getLast();
            String remark = hour.after(time).substring(place.length());
            all.add(readings.of(hour.line()
                    .withText(hour.through(time) + remark + " " + title)
                    .withNotes(Notes.at(place))));
            i++;
        }
        return all;
    }

    private static long count(List<Reading> lines, Shape shape) {
        return lines.stream().filter(line -> line.shape() == shape).count();
    }

    /** Below hours that stand alone an empty line is usual. */
    private static boolean spaced(List<Reading> lines) {
        int alone = 0;
        int apart = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).shape() == Shape.TIME_ALONE) {
                alone++;
                apart += lines.get(i + 1).line().gap() ? 1 : 0;
            }
        }
        return apart > 0 && apart * 2 > alone;
    }

    /**
     * The place behind the hour, where a title stands below; nothing otherwise.
     *
     * @param spaced an empty line may stand between them
     */
    private @Nullable String place(List<Reading> lines, int at, boolean spaced) {
        Reading hour = lines.get(at);
        boolean above = at + 1 < lines.size()
                && lines.get(at + 1).shape() == Shape.TEXT
                && (spaced || !lines.get(at + 1).line().gap())
                && !lines.get(at + 1).line().bulleted();
        if (!above || hour.shape() != Shape.TIMED) {
            return null;
        }
        TimeMention time = hour.times().getLast();
        String behind = hour.behind(time).strip();
        String rest = hour.after(time).split(" \\(", 2)[0];
        boolean sign = !behind.isEmpty() && SIGNS.indexOf(behind.charAt(0)) >= 0;
        boolean known = places.isPlace(rest) || places.onlyNoun(rest);
        return sign && known && rest.length() <= LONGEST ? rest : null;
    }
}
