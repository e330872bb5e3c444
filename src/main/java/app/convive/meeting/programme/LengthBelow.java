package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.words.Edges;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * «20 h 30 La Cerisaie», below it «comédie – Cie du Quai – 1h30»: what stands last below an item is how long it lasts, and no
 * hour. Where several tell it so, it goes up to the hour.
 */
final class LengthBelow {

    private static final int FEWEST = 2;

    /** Minutes. */
    private static final int HOUR = 60;

    private static final Pattern LENGTH = Pattern.compile(
            "^(.{3,120}?)\\s*(?:[–—-]|,|\\()\\s*(?:([0-3]) ?h ?([0-5]\\d)?|(\\d{2,3}) ?(?:min|mn|minutes?)\\.?)\\)?$",
            Pattern.CASE_INSENSITIVE);

    private final Readings readings;

    LengthBelow(Readings readings) {
        this.readings = readings;
    }

    /** The same lines where few tell a length so. */
    List<Reading> raised(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        int raised = 0;
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            Matcher length = isBegun(line) ? length(lines, i + 1) : null;
            if (length == null) {
                all.add(line);
                continue;
            }
            String hour = line.written(line.times().getFirst());
            Notes notes = line.line().notes();
            all.add(readings.of(line.line()
                    .withText(hour + " (" + minutes(length) + " min) : " + Edges.trimmed(line.withoutTimes()))
                    .withNotes(new Notes(notes.place(), notes.speaker(), Edges.trimmed(length.group(1))))));
            raised++;
            i++;
        }
        return raised >= FEWEST ? all : lines;
    }

    private static int minutes(Matcher length) {
        if (length.group(4) != null) {
            return Integer.parseInt(length.group(4));
        }
        int more = length.group(3) == null ? 0 : Integer.parseInt(length.group(3));
        return Integer.parseInt(length.group(2)) * HOUR + more;
    }

    private static boolean isBegun(Reading line) {
        return line.shape() == Shape.TIMED
                && line.times().size() == 1
                && line.times().getFirst().start() != null
                && line.times().getFirst().end() == null;
    }

    /** The length that this line ends with; nothing where it is another item, or tells none. */
    private static @Nullable Matcher length(List<Reading> lines, int at) {
        if (at >= lines.size() || lines.get(at).line().gap() || lines.get(at).hourLeads()) {
            return null;
        }
        Matcher length = LENGTH.matcher(lines.get(at).text());
        return length.matches() ? length : null;
    }
}
