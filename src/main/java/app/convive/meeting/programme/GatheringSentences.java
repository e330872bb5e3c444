package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.place.PlaceNames;
import java.util.ArrayList;
import java.util.List;

/**
 * «Dimanche 9 mai : balade des haies. On regarde ce qui pousse. Rendez-vous à 14 h devant le café.»: the hour and the place at
 * which people gather are those of what stands beside the day.
 */
final class GatheringSentences {

    private static final int LONGEST_TITLE = 110;

    private final Readings readings;
    private final PlaceNames places;

    GatheringSentences(Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
    }

    List<Reading> led(List<Reading> lines) {
        return lines.stream().map(this::led).toList();
    }

    private Reading led(Reading line) {
        if (!(line.leading() instanceof DayMention day) || line.times().size() != 1 || !day.single()) {
            return line;
        }
        List<String> sentences = new ArrayList<>(PlaceNames.sentences(line.after(day)));
        String title = sentences.removeFirst();
        for (String sentence : sentences) {
            Reading gathering = readings.of(line.line().withText(sentence));
            String place = gathering.times().isEmpty() ? null : places.labelled(gathering.withoutTimes());
            if (place != null && title.length() <= LONGEST_TITLE) {
                sentences.remove(sentence);
                String rest = sentences.isEmpty() ? null : String.join(" ", sentences);
                return readings.of(line.line()
                        .withText(line.written(day) + " "
                                + line.written(line.times().getFirst()) + " : " + title)
                        .withNotes(new Notes(place, null, rest)));
            }
        }
        return line;
    }
}
