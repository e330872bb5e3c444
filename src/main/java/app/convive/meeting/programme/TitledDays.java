package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * «Dimanche 8 mai. Orchidées du coteau.», below it «Rendez-vous à 9 h, église.»: outings of a season, each with its title
 * beside its day and the hour in the line below.
 */
final class TitledDays {

    private static final int FEWEST = 3;
    private static final int LONGEST_TITLE = 110;

    /** Words before the hour: «Rendez-vous à», "Meet at". */
    private static final int LONGEST_BEFORE = 16;

    private static final int LONGEST_PLACE = 60;

    /** «Jeudi 26 mai (Ascension).» */
    private static final Pattern FEAST = Pattern.compile("^\\([^()]{1,30}\\)");

    private final Readings readings;
    private final PlaceNames places;

    TitledDays(Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
    }

    /** The same lines, title and hour of each day made one, where most days are written so. */
    List<Reading> joined(List<Reading> lines) {
        int days = 0;
        int titled = 0;
        int placed = 0;
        for (int i = 0; i < lines.size(); i++) {
            days += lines.get(i).leading() instanceof DayMention ? 1 : 0;
            if (isTitled(lines, i)) {
                titled++;
                placed += places.isPlace(place(lines.get(i + 1))) ? 1 : 0;
            }
        }
        return titled >= FEWEST && titled * 10 >= days * 7 && placed * 2 >= titled ? read(lines) : lines;
    }

    private List<Reading> read(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!isTitled(lines, i)) {
                all.add(lines.get(i));
                continue;
            }
            Reading head = lines.get(i);
            Reading when = lines.get(i + 1);
            TimeMention time = when.times().getFirst();
            String rest = when.behind(time).substring(rawPlace(when).length());
            all.add(readings.of(head.line().withText(head.through(head.days().getFirst()))));
            all.add(readings.of(when.line()
                    .withText(when.written(time) + " : " + title(head))
                    .withNotes(Notes.at(place(when)))));
            if (!Edges.trimmed(rest).isEmpty()) {
                all.add(readings.of(when.line().withText(Edges.trimmed(rest))));
            }
            i++;
        }
        return all;
    }

    private static boolean isTitled(List<Reading> lines, int at) {
        if (at + 1 >= lines.size()) {
            return false;
        }
        Reading head = lines.get(at);
        Reading when = lines.get(at + 1);
        boolean titled = head.leading() instanceof DayMention
                && head.times().isEmpty()
                && head.days().size() == 1
                && !title(head).isEmpty()
                && title(head).length() <= LONGEST_TITLE;
        boolean hour = (when.shape() == Shape.INNER || when.shape() == Shape.TIMED)
                && !when.line().gap()
                && when.days().isEmpty()
                && !when.times().isEmpty()
                && Edges.trimmed(when.upTo(when.times().getFirst())).length() <= LONGEST_BEFORE;
        return titled && hour && !place(when).isEmpty() && place(when).length() <= LONGEST_PLACE;
    }

    private static String title(Reading head) {
        String behind = head.behind(head.days().getFirst()).strip();
        return Edges.trimmed(FEAST.matcher(behind).replaceFirst(""));
    }

    /** What stands behind the first hour, through the end of its sentence. */
    private static String rawPlace(Reading when) {
        String behind = when.behind(when.times().getFirst());
        int stop = behind.indexOf(". ");
        return stop < 0 ? behind : behind.substring(0, stop + 1);
    }

    private static String place(Reading when) {
        return Edges.trimmed(rawPlace(when));
    }
}
