package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * «WORKSHOP», below it «Felting for beginners», «10:30 – 11:45», then «Red Barn»: each hour stands alone between its title
 * and its place, perhaps below the kind of thing that it is.
 */
final class HourBelowTitle {

    private static final int FEWEST = 3;
    private static final int FEWEST_DAYS = 2;
    private static final int LONGEST = 90;

    /** The lines of a card from the kind of thing, or from its title, through its place. */
    private static final int MOST_ABOVE = 2;

    private final Readings readings;
    private final PlaceNames places;
    private final Kinds kinds;

    HourBelowTitle(Readings readings, PlaceNames places, Kinds kinds) {
        this.readings = readings;
        this.places = places;
        this.kinds = kinds;
    }

    /** The same lines, each card of three or four made one, where nearly all hours stand so. */
    List<Reading> joined(List<Reading> lines) {
        boolean close = isClose(lines);
        int cards = 0;
        int hours = 0;
        int placed = 0;
        Map<String, Integer> heads = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            hours += lines.get(i).hourLeads() ? 1 : 0;
            int hour = hourOf(lines, i, close);
            if (hour > 0) {
                cards++;
                placed += isPlaced(lines, hour) ? 1 : 0;
                heads.merge(lines.get(i).text(), 1, Integer::sum);
            }
        }
        boolean habit = cards >= FEWEST && cards * 10 >= hours * 8 && placed * 10 >= cards * 7;
        return habit ? read(lines, heads, close) : lines;
    }

    private List<Reading> read(List<Reading> lines, Map<String, Integer> heads, boolean close) {
        List<Reading> all = new ArrayList<>();
        boolean each = eachKind(lines, heads, close);
        for (int i = 0; i < lines.size(); i++) {
            Reading head = lines.get(i);
            int at = hourOf(lines, i, close);
            if (at == 0) {
                all.add(head);
                continue;
            }
            boolean kind = at - i == MOST_ABOVE && (each || isKind(head.text(), heads));
            Reading title = kind ? lines.get(i + 1) : head;
            Reading hour = lines.get(at);
            boolean placed = isPlaced(lines, at);
            all.add(readings.of(head.line()
                    .withText(hour.written(hour.times().getFirst()) + " : " + title.text())
                    .withNotes(
                            placed
                                    ? Notes.at(Edges.trimmed(lines.get(at + 1).text()))
                                    : head.line().notes())));
            if (!kind && at - i == MOST_ABOVE) {
                all.add(lines.get(i + 1));
            }
            i = placed ? at + 1 : at;
        }
        return all;
    }

    /** Above most titles stands such a kind, so that each head is one: «Meeting», «Game». */
    private boolean eachKind(List<Reading> lines, Map<String, Integer> heads, boolean close) {
        int whole = 0;
        int named = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (hourOf(lines, i, close) - i == MOST_ABOVE) {
                String head = lines.get(i).text();
                whole++;
                named += isKind(head, heads) || kinds.whole(head) ? 1 : 0;
            }
        }
        return whole >= FEWEST && named * 2 > whole;
    }

    /** «WORKSHOP» in capitals, or above several titles. */
    private static boolean isKind(String text, Map<String, Integer> heads) {
        boolean capitals = text.chars().noneMatch(Character::isLowerCase);
        return capitals || heads.getOrDefault(text, 0) > 1;
    }

    /** No empty line parts the cards, but right below each day stands a title, then its hour. */
    private static boolean isClose(List<Reading> lines) {
        int below = 0;
        for (int i = 0; i + 2 < lines.size(); i++) {
            if (lines.get(i).shape() == Shape.DAY && lines.get(i).times().isEmpty()) {
                boolean hour = isHour(lines.get(i + 1));
                boolean title = isText(lines.get(i + 1)) && isHour(lines.get(i + 2));
                if (hour) {
                    return false;
                }
                below += title ? 1 : 0;
            }
        }
        return below >= FEWEST_DAYS;
    }

    /**
     * Index of the hour of the card that begins here; 0 where none begins.
     *
     * @param close the line right above an hour is its title
     */
    private static int hourOf(List<Reading> lines, int at, boolean close) {
        if (close) {
            return isText(lines.get(at)) && at + 1 < lines.size() && isHour(lines.get(at + 1)) ? at + 1 : 0;
        }
        if (!CardHead.at(lines, at) || !isText(lines.get(at))) {
            return 0;
        }
        for (int i = at + 1; i < Math.min(lines.size(), at + 1 + MOST_ABOVE); i++) {
            Reading line = lines.get(i);
            if (line.line().gap() || line.line().heading() > 0) {
                return 0;
            }
            if (isHour(line)) {
                return i;
            }
            if (!isText(line)) {
                return 0;
            }
        }
        return 0;
    }

    private boolean isPlaced(List<Reading> lines, int hour) {
        return hour + 1 < lines.size()
                && !lines.get(hour + 1).line().gap()
                && isText(lines.get(hour + 1))
                && places.isPlace(lines.get(hour + 1).text());
    }

    /** «What will 2030 taste like?» is a title, whatever numbers it tells. */
    private static boolean isText(Reading line) {
        return !line.hourLeads()
                && line.shape() != Shape.DAY
                && line.text().length() <= LONGEST
                && !line.text().endsWith(":");
    }

    private static boolean isHour(Reading line) {
        return line.times().size() == 1
                && line.days().isEmpty()
                && line.times().getFirst().start() != null
                && Edges.trimmed(line.withoutTimes()).isEmpty();
    }
}
