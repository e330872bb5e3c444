package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * «Nuit des fées», what else there is to say of it, and last «Salle polyvalente à 20h45»: bulletins that end each piece with its
 * place and hour, perhaps below the name of the village where it is played.
 */
final class PlaceAtHour {

    private static final int FEWEST = 3;
    private static final int LONGEST_TITLE = 140;
    private static final int LONGEST_PLACE = 50;
    private static final int MOST_LINES = 6;
    private static final int VILLAGE_WORDS = 3;
    private static final String QUOTES = "\"“«";

    private final Readings readings;
    private final PlaceNames places;

    PlaceAtHour(Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
    }

    /** The same lines, each hour led back to what happens, where most hours stand so. */
    List<Reading> joined(List<Reading> lines) {
        int cards = 0;
        int known = 0;
        int timed = 0;
        for (int i = 0; i < lines.size(); i++) {
            timed += lines.get(i).times().isEmpty() ? 0 : 1;
            String place = place(lines.get(i));
            if (place != null && head(lines, i) < i) {
                cards++;
                known += isKnown(place) ? 1 : 0;
            }
        }
        boolean habit = cards >= FEWEST && cards * 10 >= timed * 7 && known * 10 >= cards * 6;
        return habit ? read(lines) : lines;
    }

    private List<Reading> read(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        String village = null;
        boolean quotes = lines.stream()
                        .filter(line -> QUOTES.indexOf(line.text().charAt(0)) >= 0)
                        .count()
                >= FEWEST;
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            String place = place(line);
            int head = place == null ? i : head(lines, i);
            if (place == null || head == i) {
                all.add(line);
                continue;
            }
            List<Reading> card = List.copyOf(all.subList(all.size() - (i - head), all.size()));
            all.subList(all.size() - (i - head), all.size()).clear();
            boolean named = card.size() > 1 && isVillage(card.getFirst(), lines, quotes);
            village = named ? card.getFirst().text() : village;
            Reading title = card.get(named ? 1 : 0);
            all.add(one(title, line, village == null || place.contains(village) ? place : place + ", " + village));
            card.stream().skip(named ? 2 : 1).map(Reading::asText).forEach(all::add);
        }
        return all;
    }

    private Reading one(Reading title, Reading when, String place) {
        String hour = when.written(when.times().getFirst());
        return readings.of(title.line().withText(hour + " : " + title.text()).withNotes(Notes.at(place)));
    }

    /** Index of the first line of the piece that this line ends; the same index where none stands above. */
    private int head(List<Reading> lines, int at) {
        int head = at;
        while (head > 0 && at - head < MOST_LINES && isTold(lines.get(head - 1))) {
            head--;
        }
        boolean whole = head == 0 || !isTold(lines.get(head - 1));
        boolean titled = head < at && lines.get(head).text().length() <= LONGEST_TITLE;
        return whole && titled ? head : at;
    }

    private boolean isTold(Reading line) {
        return place(line) == null
                && line.times().isEmpty()
                && line.shape() != Shape.DAY
                && !line.text().endsWith(":");
    }

    /**
     * «Brillac», a name that other lines tell too.
     *
     * @param quotes titles stand in quotes here, so that a name without them is none
     */
    private static boolean isVillage(Reading line, List<Reading> lines, boolean quotes) {
        String name = line.text();
        boolean capitals = name.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == ' ' || c == '\'');
        String[] words = name.split(" ");
        boolean named = capitals && words.length <= VILLAGE_WORDS && Character.isUpperCase(name.charAt(0));
        return named
                && (quotes
                        || lines.stream()
                                .anyMatch(each -> each != line && each.text().contains(name)));
    }

    /** What stands before the only hour of a line, which ends it. */
    private static @Nullable String place(Reading line) {
        boolean within = line.shape() == Shape.INNER || line.shape() == Shape.TRAILING;
        if (!within || line.times().size() != 1 || !line.days().isEmpty()) {
            return null;
        }
        TimeMention time = line.times().getFirst();
        String place = line.before(time);
        boolean ends = Edges.trimmed(line.behind(time)).isEmpty();
        return ends && !place.isEmpty() && place.length() <= LONGEST_PLACE && place.indexOf(':') < 0 ? place : null;
    }

    private boolean isKnown(String place) {
        return places.isPlace(place) || places.leadsTo(place) || places.labelled(place) != null;
    }
}
