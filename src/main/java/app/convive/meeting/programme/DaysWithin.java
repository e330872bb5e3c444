package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * «Visite guidée samedi à 10h30 et 15h, dimanche à 15h.» under the name of a house: texts that go from place to place tell
 * the days behind what happens. Each day and hour becomes a line of its own, with its day first.
 */
final class DaysWithin {

    private static final int FEWEST = 4;
    private static final int LONGEST_HEAD = 60;

    /** More weekdays without a date are office hours. */
    private static final int MOST = 2;

    /** Letters between a day and its hour, or two hours: «à», «de», «et de». */
    private static final int JOINED = 7;

    private final Readings readings;
    private final PlaceNames places;

    DaysWithin(Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
    }

    /** The same lines where few tell their days so. */
    List<Reading> led(List<Reading> lines) {
        long telling = lines.stream().filter(DaysWithin::tells).count();
        long led = lines.stream()
                .filter(line -> line.shape() == Shape.TIMED || line.shape() == Shape.DAY)
                .count();
        if (telling < FEWEST || led > telling) {
            return lines;
        }
        long heads = lines.stream().filter(DaysWithin::heads).count();
        long known = lines.stream()
                .filter(line -> heads(line) && places.isPlace(name(line)))
                .count();
        boolean every = known * 2 >= heads;
        List<Reading> all = new ArrayList<>();
        String place = null;
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            String head = i + 1 < lines.size() && tells(lines.get(i + 1)) && heads(line) ? name(line) : null;
            if (head != null && (every || places.isPlace(head))) {
                place = head;
            } else if (tells(line)) {
                all.addAll(parted(line, place));
            } else {
                place = line.line().gap() ? null : place;
                all.add(line);
            }
        }
        return all;
    }

    /** The name of a place alone: what follows it happens there. */
    private static boolean heads(Reading line) {
        return line.shape() == Shape.TEXT
                && line.line().gap()
                && line.text().length() <= LONGEST_HEAD
                && !line.text().endsWith(".");
    }

    private static String name(Reading line) {
        return line.text().split(" \\(", 2)[0];
    }

    /** Words, then days with their hours right behind them. */
    private static boolean tells(Reading line) {
        List<Mention> when = when(line);
        if (when.isEmpty()
                || !(when.getFirst() instanceof DayMention first)
                || line.before(first).isEmpty()) {
            return false;
        }
        boolean everyWeek = line.days().stream()
                .anyMatch(day -> day.days().size() > MOST && !day.first().dated());
        for (int i = 1; i < when.size(); i++) {
            boolean pair = when.get(i - 1) instanceof DayMention && when.get(i) instanceof DayMention;
            if (pair
                    || Edges.trimmed(line.between(when.get(i - 1), when.get(i))).length() > JOINED) {
                return false;
            }
        }
        return when.getLast() instanceof TimeMention && !everyWeek;
    }

    private static List<Mention> when(Reading line) {
        int first = line.days().isEmpty() ? 0 : line.days().getFirst().from();
        return line.mentions().stream()
                .filter(mention -> mention instanceof DayMention
                        || mention instanceof TimeMention time && !(time.weak() && time.from() < first))
                .toList();
    }

    private List<Reading> parted(Reading line, @Nullable String place) {
        List<Mention> when = when(line);
        String title = line.before(when.getFirst());
        String more = line.after(when.getLast());
        Notes notes = new Notes(place, null, more.isEmpty() ? null : more);
        List<Reading> all = new ArrayList<>();
        String day = "";
        for (Mention mention : when) {
            if (mention instanceof DayMention) {
                day = line.written(mention);
            } else {
                all.add(readings.of(line.line()
                        .withText(day + " " + line.written(mention) + " " + title)
                        .withNotes(notes)));
            }
        }
        return all;
    }
}
