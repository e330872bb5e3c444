package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * «main room: Vector tiles», «patio: open»: below one hour, each line is led by the room in which it happens; or «juniors :
 * main room», «seniors : round the fire», where it ends each.
 */
final class RoomLines {

    private static final int LONGEST_ROOM = 30;
    private static final int LONGEST_NAME = 50;

    /** Of so many lines one may end with words that are not known for a place. */
    private static final int SEVERAL = 3;

    private static final Pattern DASH = Pattern.compile(" [–—-] ");
    private static final Pattern SIGN = Pattern.compile("\\s*(?::|→|->|➜|⇒)\\s+");

    private final PlaceNames places;
    private final Phrases labels;
    private final Phrases people;
    private final Phrases layout;

    RoomLines(Vocabulary vocabulary) {
        places = new PlaceNames(vocabulary);
        labels = vocabulary.topic("places");
        people = vocabulary.topic("people");
        layout = vocabulary.topic("layout");
    }

    boolean led(Entry entry) {
        return rooms(entry, false) || rooms(entry, true);
    }

    /** Each line names another room; of several, one room may be unknown where it stands last. */
    private boolean rooms(Entry entry, boolean last) {
        List<Line> lines = entry.details;
        Set<String> distinct = new HashSet<>();
        int known = 0;
        for (Line line : lines) {
            String room = last ? lastRoom(line.text()) : room(line.text());
            if (room == null) {
                return false;
            }
            distinct.add(room);
            known += !last || places.isPlace(room) ? 1 : 0;
        }
        int unknown = lines.size() - known;
        boolean several = last ? distinct.size() == lines.size() : distinct.size() > 1;
        return lines.size() > 1 && several && (unknown == 0 || lines.size() >= SEVERAL && unknown == 1);
    }

    /** Each line becomes an item of its own within the slot. */
    void split(Entry entry) {
        boolean last = !rooms(entry, false);
        for (Line line : entry.details) {
            Entry child = new Entry(line, entry.part);
            String room = last ? lastRoom(line.text()) : room(line.text());
            String text = line.text();
            Matcher sign = SIGN.matcher(text);
            child.place = room;
            child.title = last && sign.find()
                    ? Edges.trimmed(text.substring(0, sign.start()))
                    : Edges.trimmed(text.substring(behindRoom(text)));
            entry.children.add(child);
        }
        entry.details.clear();
    }

    private int behindRoom(String text) {
        Matcher dash = DASH.matcher(text);
        return ledRoom(text) != null && dash.find() ? dash.end() : text.indexOf(':') + 1;
    }

    private @Nullable String room(String text) {
        String led = ledRoom(text);
        if (led != null) {
            return led;
        }
        int colon = text.indexOf(':');
        if (colon <= 0 || colon > LONGEST_ROOM || colon >= text.length() - 2) {
            return null;
        }
        String room = text.substring(0, colon).strip();
        return places.noun(room) && !Character.isDigit(text.charAt(colon - 1)) ? room : null;
    }

    /** «At Norden Tent – Oat growers»: what leads to a place stands before it, and a dash behind it. */
    private @Nullable String ledRoom(String text) {
        Matcher dash = DASH.matcher(text);
        boolean apart = dash.find() && dash.start() <= LONGEST_ROOM && places.leadsTo(text);
        String room = apart ? places.whole(text.substring(0, dash.start())) : null;
        return room != null && places.noun(room) ? room : null;
    }

    /** The few words behind the only sign of the line, before which stands no label: «Lieu : …», «Avec : …». */
    private @Nullable String lastRoom(String text) {
        Matcher sign = SIGN.matcher(text);
        if (!sign.find() || sign.start() == 0 || sign.start() > LONGEST_NAME) {
            return null;
        }
        String room = Edges.withoutRemark(text.substring(sign.end()));
        Tokens name = Tokens.of(text.substring(0, sign.start()));
        boolean label = labels.is("label", name, 0) || people.at(name, 0) != null || layout.at(name, 0) != null;
        boolean brief = !room.isEmpty() && room.length() <= LONGEST_ROOM && room.indexOf(',') < 0;
        return label || !brief || SIGN.matcher(room).find() ? null : room;
    }
}
