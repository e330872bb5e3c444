package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** «À 14h30, à la salle des fêtes : inscriptions», «19h, stade. Repas partagé»: bulletins tell where before they tell what. */
final class PlaceAfterHour {

    private static final int FEWEST = 3;
    private static final int LONGEST_PLACE = 50;

    private final Readings readings;
    private final PlaceNames places;

    PlaceAfterHour(Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
    }

    /** The same lines, such places noted beside what happens. */
    List<Reading> noted(List<Reading> lines) {
        long known = lines.stream()
                .map(this::place)
                .filter(place -> place != null && (places.whole(place) != null || places.isPlace(place)))
                .count();
        return lines.stream().map(line -> noted(line, known >= FEWEST)).toList();
    }

    /** @param trusts enough lines are written so: «sous les tilleuls» is a place too */
    private Reading noted(Reading line, boolean trusts) {
        String place = place(line);
        String whole = place == null ? null : places.whole(place);
        if (place == null || (whole == null && !trusts && !places.isPlace(place))) {
            return line;
        }
        TimeMention time = line.times().getFirst();
        String title = Edges.trimmed(line.after(time).substring(place.length()));
        return readings.of(line.line()
                .withText(line.written(time) + " " + title)
                .withNotes(Notes.at(whole == null ? place : whole)));
    }

    /** The words between the hour and a colon, where they begin as a place does, or the end of a sentence. */
    private @Nullable String place(Reading line) {
        if (line.shape() != Shape.TIMED || line.times().size() != 1) {
            return null;
        }
        String after = line.after(line.times().getFirst());
        String sentence = PlaceNames.sentences(after).getFirst();
        boolean comma = line.behind(line.times().getFirst()).startsWith(",");
        if (comma && sentence.length() <= LONGEST_PLACE && sentence.length() < after.length()) {
            boolean small = Character.isLowerCase(sentence.charAt(0));
            return sentence.indexOf(':') < 0 && (small || places.isPlace(sentence)) ? sentence : null;
        }
        int colon = after.indexOf(" :") >= 0 ? after.indexOf(" :") : after.indexOf(": ");
        if (colon <= 0 || colon > LONGEST_PLACE || colon + 2 >= after.length()) {
            return null;
        }
        String place = after.substring(0, colon);
        return places.leadsTo(place) ? place : null;
    }
}
