package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** «main room: Vector tiles», «patio: open»: below one hour, each line is led by the room in which it happens. */
final class RoomLines {

    private static final int LONGEST_ROOM = 30;

    private final PlaceNames places;

    RoomLines(Vocabulary vocabulary) {
        places = new PlaceNames(vocabulary);
    }

    boolean led(Entry entry) {
        return entry.details.size() > 1
                && entry.details.stream().allMatch(line -> room(line.text()) != null)
                && entry.details.stream()
                                .map(line -> room(line.text()))
                                .distinct()
                                .count()
                        > 1;
    }

    /** Each line becomes an item of its own within the slot. */
    void split(Entry entry) {
        for (Line line : entry.details) {
            Entry child = new Entry(line, entry.part);
            child.place = room(line.text());
            child.title = Edges.trimmed(line.text().substring(line.text().indexOf(':') + 1));
            entry.children.add(child);
        }
        entry.details.clear();
    }

    private @Nullable String room(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || colon > LONGEST_ROOM || colon >= text.length() - 2) {
            return null;
        }
        String room = text.substring(0, colon).strip();
        return places.noun(room) && !Character.isDigit(text.charAt(colon - 1)) ? room : null;
    }
}
