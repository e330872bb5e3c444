package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.place.PlaceWords;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * «9h45 – 10h45 / auditorium», «Samedi 5 juin – 21h – place du Marché», and below it the title: where hours stand alone
 * above titles, some bring their place; elsewhere nearly all do.
 */
final class HourAndPlace {

    private static final int FEWEST = 2;
    private static final int LONGEST = 50;
    private static final String SIGNS = "/|·•–—,@-";

    /** «B-12», «H.204» */
    static final Pattern CODE = Pattern.compile("\\p{Lu}{1,3}[-. ]?\\d{1,4}\\p{L}?");

    /** Of so many, what is not known to be a place is one too. */
    private static final int MANY = 4;

    private final Readings readings;
    private final PlaceNames places;
    private final PlaceWords words;

    HourAndPlace(Vocabulary vocabulary, Readings readings, PlaceNames places) {
        words = new PlaceWords(vocabulary);
        this.readings = readings;
        this.places = places;
    }

    /** The same lines, such hours made one with the title below. */
    List<Reading> joined(List<Reading> lines) {
        List<@Nullable String> found = new ArrayList<>();
        boolean spaced = spaced(lines);
        int hours = 0;
        for (int i = 0; i < lines.size(); i++) {
            found.add(place(lines, i, spaced));
            hours += hour(lines.get(i)) == null || isRemarked(lines.get(i)) ? 0 : 1;
        }
        long told = found.stream().filter(Objects::nonNull).count();
        long known = found.stream()
                .filter(place -> place != null && known(place, found))
                .count();
        long alone =
                lines.stream().filter(line -> line.shape() == Shape.TIME_ALONE).count();
        if (known < FEWEST || alone + known < FEWEST + 1 || known * 10 < hours * 6) {
            return lines;
        }
        boolean all = told >= MANY && told * 10 >= hours * 9;
        return joined(lines, found, all);
    }

    private List<Reading> joined(List<Reading> lines, List<@Nullable String> found, boolean all) {
        List<Reading> joined = new ArrayList<>();
        boolean within = false;
        for (int i = 0; i < lines.size(); i++) {
            Reading hour = lines.get(i);
            TimeMention time = hour(hour);
            String place = found.get(i);
            if (place == null || time == null || !(all || known(place, found))) {
                boolean titled = i + 1 < lines.size() && lines.get(i + 1).shape() == Shape.TEXT;
                // Below its title «comedy – 1h10» is about it.
                within &= !hour.line().gap()
                        && hour.days().isEmpty()
                        && time == null
                        && !(titled && hour.shape() == Shape.TIME_ALONE);
                boolean remarked = titled && isRemarked(hour);
                joined.add(within ? hour.asText() : remarked ? bare(hour) : hour);
                continue;
            }
            String remark =
                    hour.after(time).startsWith("(") ? "" : hour.after(time).substring(place.length());
            joined.add(readings.of(hour.line()
                    .withText(
                            hour.through(time) + remark + " " + lines.get(i + 1).text())
                    .withNotes(Notes.at(places.gathering(place)))));
            within = all;
            i++;
        }
        return joined;
    }

    /** The last hour of a line that it leads, or that stands right behind the day that does; nothing otherwise. */
    private static @Nullable TimeMention hour(Reading line) {
        if (line.shape() == Shape.TIMED) {
            return line.times().getLast();
        }
        boolean dated = line.leading() instanceof DayMention day
                && line.days().size() == 1
                && day.first().dated()
                && line.times().size() == 1
                && line.times().getFirst().from() >= day.to()
                && line.adjoin(day, line.times().getFirst())
                && !line.after(line.times().getFirst()).isEmpty();
        return dated ? line.times().getFirst() : null;
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
     * What may be the place behind the hour, where a title stands below; nothing otherwise.
     *
     * @param spaced an empty line may stand between them
     */
    private @Nullable String place(List<Reading> lines, int at, boolean spaced) {
        Reading hour = lines.get(at);
        TimeMention time = hour(hour);
        boolean above = at + 1 < lines.size()
                && lines.get(at + 1).shape() == Shape.TEXT
                && (spaced || !lines.get(at + 1).line().gap())
                && !listed(lines, at + 1);
        if (!above || time == null) {
            return null;
        }
        String behind = hour.behind(time).strip();
        if (isRemarked(hour)) {
            String bracket = Edges.trimmed(behind.substring(1, behind.length() - 1));
            return places.isPlace(bracket) || CODE.matcher(bracket).matches() ? bracket : null;
        }
        String rest = hour.after(time).split(" \\(", 2)[0];
        boolean sign = !behind.isEmpty() && SIGNS.indexOf(behind.charAt(0)) >= 0;
        return sign && rest.length() <= LONGEST ? rest : null;
    }

    /** «10:00 (hall B)», «19 h (en continu)» */
    private static boolean isRemarked(Reading line) {
        TimeMention time = hour(line);
        String behind = time == null ? "" : line.behind(time).strip();
        return behind.startsWith("(") && behind.indexOf(')') == behind.length() - 1;
    }

    private Reading bare(Reading hour) {
        return readings.of(hour.line().withText(hour.through(hour.times().getLast())));
    }

    /** Several bullets below tell more, or what happens at once; a single one is the title. */
    private static boolean listed(List<Reading> lines, int at) {
        boolean more = at + 1 < lines.size()
                && lines.get(at + 1).line().bulleted()
                && !lines.get(at + 1).line().gap();
        return lines.get(at).line().bulleted()
                && (more || lines.get(at - 1).line().bulleted());
    }

    /** A word for a place, or the code of a room that stands there again. */
    private boolean known(String place, List<@Nullable String> found) {
        String rest = places.gathering(place);
        return places.isPlace(rest)
                || places.onlyNoun(rest)
                || words.sameAgain(rest)
                || (CODE.matcher(place).matches() && Collections.frequency(found, place) > 1);
    }
}
