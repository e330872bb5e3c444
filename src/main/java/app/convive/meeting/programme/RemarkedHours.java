package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** «10:00 (or sooner if the tide is in)», and below it «First race»: the bracket tells of the hour, not what happens. */
final class RemarkedHours {

    private final Readings readings;
    private final Phrases hints;

    RemarkedHours(Vocabulary vocabulary, Readings readings) {
        this.readings = readings;
        hints = vocabulary.topic("hints");
    }

    /** The same lines, each such title beside its hour. */
    List<Reading> joined(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            if (i + 1 >= lines.size() || !isRemarked(line) || !isTitle(lines.get(i + 1))) {
                all.add(line);
                continue;
            }
            i++;
            String hour = line.through(line.times().getLast());
            String text = lines.get(i).text();
            int end = Sentences.end(text, 0);
            String remark = Edges.trimmed(line.after(line.times().getLast()));
            String more = text.substring(end).strip();
            all.add(readings.of(line.line()
                    .withText(hour + " " + Edges.trimmed(text.substring(0, end)))
                    .withNotes(new Notes(null, null, more.isEmpty() ? remark : remark + "\n" + more))));
        }
        return all;
    }

    /** Words whose first sentence tells no hour. */
    private static boolean isTitle(Reading line) {
        return switch (line.shape()) {
            case TEXT -> true;
            case INNER, TRAILING -> line.start(line.times().getFirst()) >= Sentences.end(line.text(), 0);
            default -> false;
        };
    }

    private boolean isRemarked(Reading line) {
        if (line.shape() != Shape.TIMED || line.times().size() != 1) {
            return false;
        }
        String rest = line.after(line.times().getLast());
        boolean bracket = rest.startsWith("(") && rest.indexOf(')') == rest.length() - 1;
        return bracket && hints.is("hour.remark", Tokens.of(rest), 1);
    }
}
