package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * «Réunion du comité», below it «Mardi 15 juin à 18 h», below that «Salle 4, mairie annexe»: the only hour of an announcement
 * stands between what happens and where.
 */
final class LoneMoment {

    private static final int LONGEST_TITLE = 90;
    private static final String ENDS = ".:,;";

    private final Readings readings;
    private final PlaceNames places;
    private final Noise noise;

    LoneMoment(Vocabulary vocabulary, Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
        noise = new Noise(vocabulary);
    }

    List<Reading> joined(List<Reading> lines) {
        int at = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).times().isEmpty() && !noise.surely(lines.get(i))) {
                if (at >= 0) {
                    return lines;
                }
                at = i;
            }
        }
        return at > 0 && at + 1 < lines.size() && isMoment(lines, at) ? joined(lines, at) : lines;
    }

    private List<Reading> joined(List<Reading> lines, int at) {
        List<Reading> all = new ArrayList<>(lines.subList(0, at - 1));
        Reading title = lines.get(at - 1);
        Reading moment = lines.get(at);
        String place = Edges.withoutRemark(lines.get(at + 1).text());
        all.add(readings.of(moment.line()
                .withText(moment.through(moment.times().getLast()) + " : " + title.text())
                .withNotes(Notes.at(place))));
        all.addAll(lines.subList(at + 2, lines.size()));
        return all;
    }

    private boolean isMoment(List<Reading> lines, int at) {
        Reading title = lines.get(at - 1);
        Reading moment = lines.get(at);
        Reading place = lines.get(at + 1);
        boolean alone = moment.times().size() == 1
                && moment.leading() != null
                && Edges.trimmed(moment.withoutTimes()).length() <= 1;
        boolean titled = title.shape() == Shape.TEXT
                && title.text().length() <= LONGEST_TITLE
                && ENDS.indexOf(title.text().charAt(title.text().length() - 1)) < 0;
        boolean placed =
                place.shape() == Shape.TEXT && !place.line().gap() && places.isPlace(Edges.withoutRemark(place.text()));
        return alone && titled && placed;
    }
}
