package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * «9:00», below it «Speaker: Ann Moss», then a space and the next title: where hours stand apart from what happens, a line
 * with such a label tells who speaks, and is itself no title.
 */
final class SpeakerLines {

    private static final int FEWEST = 2;

    private final Phrases people;

    SpeakerLines(Vocabulary vocabulary) {
        people = vocabulary.topic("people");
    }

    /** The same lines, each such line told beside the one above it. */
    List<Reading> noted(List<Reading> lines) {
        int below = 0;
        for (int i = 1; i < lines.size(); i++) {
            below += isLabel(lines.get(i)) && lines.get(i - 1).hourLeads() ? 1 : 0;
        }
        if (below < FEWEST) {
            return lines;
        }
        List<Reading> all = new ArrayList<>();
        for (Reading line : lines) {
            boolean beside = isLabel(line) && !all.isEmpty() && all.getLast().hourLeads();
            if (beside) {
                Reading above = all.removeLast();
                Notes notes = above.line().notes();
                String speaker = Edges.trimmed(line.text().substring(line.text().indexOf(':') + 1));
                all.add(above.on(above.line().withNotes(new Notes(notes.place(), speaker, notes.details()))));
            } else {
                all.add(line);
            }
        }
        return all;
    }

    private boolean isLabel(Reading line) {
        Phrases.Match match = people.at(line.tokens(), 0);
        return line.shape() == Shape.TEXT
                && !line.line().gap()
                && !line.line().bulleted()
                && match != null
                && match.key().equals("speaker")
                && line.tokens().at(match.to()).is(":");
    }
}
