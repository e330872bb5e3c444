package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** «Plant swap», and below it «11:00-15:00 – courtyard»: what happens stands above the line with its hour and place. */
final class TitleAbove {

    private static final int FEWEST = 3;
    private static final int LONGEST_PLACE = 50;
    private static final int MOST_TIMES = 4;

    private final Phrases hints;
    private final Readings readings;
    private final PlaceNames places;

    TitleAbove(Vocabulary vocabulary, Readings readings, PlaceNames places) {
        hints = vocabulary.topic("hints");
        this.readings = readings;
        this.places = places;
    }

    /** The same lines, title and hour made one where the text is written so. */
    List<Reading> joined(List<Reading> lines) {
        int pairs = 0;
        int named = 0;
        int timed = 0;
        int at = 0;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            timed += lines.get(i).shape() == Shape.TIMED ? 1 : 0;
            int titled = isTwoLines(lines, i) ? 2 : pair(lines, i) ? 1 : 0;
            if (titled > 0) {
                pairs++;
                String rest = where(rest(lines.get(i + titled)));
                // What stands there again and again is a place too.
                named += place(rest) != null || isShort(rest) && !seen.add(rest) ? 1 : 0;
            }
            at += pairAt(lines, i) ? 1 : 0;
        }
        boolean habit = pairs >= FEWEST && pairs * 10 >= timed * 7 && named * 10 >= pairs * 6;
        boolean spaced = at >= FEWEST && at * 10 >= timed * 7;
        if (spaced) {
            return joinedAt(lines);
        }
        if (!habit) {
            return lines;
        }
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isTwoLines(lines, i)) {
                Reading title = lines.get(i);
                String whole = title.text() + " " + lines.get(i + 1).text();
                all.add(one(readings.of(title.line().withText(whole)), lines.get(i + 2)));
                i += 2;
            } else if (pair(lines, i)) {
                all.add(one(lines.get(i), lines.get(i + 1)));
                i++;
            } else if (isAlone(lines, i)) {
                Reading hour = lines.get(i + 1);
                all.add(readings.of(lines.get(i)
                        .line()
                        .withText(hour.written(hour.times().getFirst()) + " "
                                + lines.get(i).text())));
                i++;
            } else {
                all.add(lines.get(i));
            }
        }
        return all;
    }

    /** «Snail Club», a space, «10:30am @ Library», perhaps «3pm @ Library»: the sign leads to the place. */
    private List<Reading> joinedAt(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!pairAt(lines, i)) {
                all.add(lines.get(i));
                continue;
            }
            Reading title = lines.get(i);
            while (i + 1 < lines.size() && isHourAt(lines.get(i + 1))) {
                all.add(oneAt(title, lines.get(i + 1)));
                i++;
            }
        }
        return all;
    }

    private static boolean pairAt(List<Reading> lines, int at) {
        return at + 1 < lines.size()
                && lines.get(at).shape() == Shape.TEXT
                && CardHead.at(lines, at)
                && isHourAt(lines.get(at + 1));
    }

    private static boolean isHourAt(Reading reading) {
        return reading.shape() == Shape.TIMED
                && reading.times().size() == 1
                && behind(reading).startsWith("@");
    }

    private static String behind(Reading reading) {
        return reading.behind(reading.times().getFirst()).strip();
    }

    private Reading oneAt(Reading title, Reading hour) {
        Notes notes = Notes.at(behind(hour).substring(1).strip());
        return readings.of(title.line()
                .withText(hour.written(hour.times().getFirst()) + " " + title.text())
                .withNotes(notes));
    }

    /** A line of text with space above it, and an hour that leads the line right below. */
    private boolean pair(List<Reading> lines, int at) {
        if (at + 1 >= lines.size()) {
            return false;
        }
        Reading title = lines.get(at);
        Reading hour = lines.get(at + 1);
        return title.shape() == Shape.TEXT
                && CardHead.at(lines, at)
                && (hour.shape() == Shape.TIMED || isSeveral(hour))
                && !hour.line().gap()
                && hour.times().size() <= MOST_TIMES;
    }

    /** «Séances à 14h et 16h – grande salle» */
    private boolean isSeveral(Reading hour) {
        return hour.shape() == Shape.INNER
                && hints.is("several", hour.tokens(), 0)
                && hour.times().getFirst().from() == 1;
    }

    private static boolean isShort(String rest) {
        return !rest.isEmpty() && rest.length() <= LONGEST_PLACE;
    }

    /** «Packed lunch», and below it «12:30»: where the others tell their place, it has none. */
    private static boolean isAlone(List<Reading> lines, int at) {
        return at + 1 < lines.size()
                && lines.get(at).shape() == Shape.TEXT
                && CardHead.at(lines, at)
                && lines.get(at + 1).shape() == Shape.TIME_ALONE
                && lines.get(at + 1).times().size() == 1
                && !lines.get(at + 1).line().gap();
    }

    /** «5 to 10 years, with Fred» tells ages, and an hour with its place stands below. */
    private boolean bare(Reading reading, Reading below) {
        return reading.shape() == Shape.TIMED
                && reading.times().getFirst().start() instanceof Clock start
                && start.style() == Clock.Style.BARE
                && place(rest(reading)) == null
                && below.shape() == Shape.TIMED
                && place(rest(below)) != null;
    }

    /** A title of two lines, or who gives it below it, and the hour below. */
    private boolean isTwoLines(List<Reading> lines, int at) {
        return at + 2 < lines.size()
                && lines.get(at).shape() == Shape.TEXT
                && CardHead.at(lines, at)
                && (lines.get(at + 1).shape() == Shape.TEXT || bare(lines.get(at + 1), lines.get(at + 2)))
                && !lines.get(at + 1).line().gap()
                && lines.get(at + 2).shape() == Shape.TIMED
                && !lines.get(at + 2).line().gap()
                && lines.get(at + 2).times().size() <= MOST_TIMES
                && isShort(rest(lines.get(at + 2)));
    }

    /** The part of what stands behind the hour that is a place: «45 min – lab», else all of it. */
    private String where(String rest) {
        for (String part : rest.split(" [–—•·|-] ")) {
            if (place(part) != null) {
                return part;
            }
        }
        return rest;
    }

    private static String rest(Reading hour) {
        return hour.after(hour.times().getLast());
    }

    private @Nullable String place(String rest) {
        String first = Edges.trimmed(rest.split(" [–—•·-] | \\(", 2)[0]);
        String any = first.contains(" / ") ? first.substring(first.indexOf(" / ") + 3) : first;
        boolean known = places.isPlace(any) || places.noun(first);
        return known && first.length() <= LONGEST_PLACE ? first : null;
    }

    private Reading one(Reading title, Reading hour) {
        String written = hour.written(hour.times().getFirst(), hour.times().getLast());
        String rest = where(rest(hour));
        String place = place(rest);
        boolean brief = place != null || (rest.length() <= LONGEST_PLACE && !rest.contains("("));
        Notes notes = brief ? Notes.at(place == null ? rest : place) : new Notes(null, null, rest);
        Line line = title.line().withText(written + " " + title.text()).withNotes(notes);
        return readings.of(line);
    }
}
