package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import java.util.ArrayList;
import java.util.List;

/** «Médiathèque – samedi 10h30 : contes ; dimanche 11h : jeux»: the place leads, then come days with their hours. */
final class PlaceFirst {

    private static final List<String> SIGNS = List.of(" – ", " - ", " — ", " : ", ": ");

    private final Readings readings;
    private final PlaceNames places;

    PlaceFirst(Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
    }

    /** The same lines, those led by a place cut into one for each day, with the place as their note. */
    List<Reading> parted(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        for (Reading line : lines) {
            boolean dayLeads = line.leading() instanceof DayMention;
            boolean tells = !line.days().isEmpty() && !line.times().isEmpty() && !dayLeads;
            all.addAll(tells ? parted(line) : List.of(line));
        }
        return all;
    }

    private List<Reading> parted(Reading reading) {
        String text = reading.text();
        for (String sign : SIGNS) {
            int at = text.indexOf(sign);
            String place = at <= 0 ? null : places.whole(Edges.trimmed(text.substring(0, at)));
            if (place == null) {
                continue;
            }
            Line line = reading.line().withNotes(Notes.at(place));
            List<Reading> days = new ArrayList<>();
            for (String part : text.substring(at + sign.length()).split(";")) {
                days.add(readings.of(line.withText(part.strip())));
            }
            if (days.stream()
                    .allMatch(day -> day.shape() == Shape.DAY && !day.times().isEmpty())) {
                return days;
            }
        }
        return List.of(reading);
    }
}
