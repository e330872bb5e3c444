package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** «Room 4 booked from 9am to 5pm» below a day and above its list: no item, but the place of what begins in these hours. */
final class BookedRooms {

    private final Phrases hints;
    private final PlaceNames places;

    BookedRooms(Vocabulary vocabulary, PlaceNames places) {
        hints = vocabulary.topic("hints");
        this.places = places;
    }

    private record Booked(String place, TimeMention hours) {

        boolean covers(Clock start) {
            Clock from = hours.start();
            Clock to = hours.end();
            return from != null && to != null && start.minutes() >= from.minutes() && start.minutes() < to.minutes();
        }
    }

    List<Reading> noted(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        List<Booked> booked = new ArrayList<>();
        boolean listed = false;
        for (Reading line : lines) {
            if (line.shape() == Shape.DAY) {
                booked.clear();
                listed = false;
            }
            Booked room = listed ? null : booked(line);
            listed |= line.hourLeads();
            if (room == null) {
                all.add(placed(line, booked));
            } else {
                booked.add(room);
            }
        }
        return all;
    }

    private static Reading placed(Reading line, List<Booked> booked) {
        Clock start = line.hourLeads() ? line.times().getFirst().start() : null;
        if (start == null || !line.line().notes().equals(Notes.NONE)) {
            return line;
        }
        return booked.stream()
                .filter(room -> room.covers(start))
                .findFirst()
                .map(room -> line.on(line.line().withNotes(Notes.at(room.place()))))
                .orElse(line);
    }

    /** A place, then a word such as «booked», then hours, and no more. */
    private @Nullable Booked booked(Reading line) {
        boolean hours = line.times().size() == 1
                && line.times().getFirst().range()
                && line.days().isEmpty()
                && line.shape() == Shape.TRAILING;
        TimeMention time = hours ? line.times().getFirst() : null;
        Phrases.Match word = time == null
                ? null
                : hints.in(line.tokens(), 0, time.from()).stream()
                        .filter(match -> match.key().equals("booked") && match.from() > 0 && match.to() == time.from())
                        .findFirst()
                        .orElse(null);
        if (time == null || word == null) {
            return null;
        }
        String place = Edges.trimmed(
                line.text().substring(0, line.tokens().at(word.from()).start()));
        return places.named(place) ? new Booked(place, time) : null;
    }
}
