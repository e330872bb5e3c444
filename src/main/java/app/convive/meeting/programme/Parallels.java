package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.place.PlaceFinder;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Several lines below one hour, each with a place of its own, happen at the same time. */
final class Parallels {

    private final PlaceFinder places;

    Parallels(Vocabulary vocabulary) {
        places = new PlaceFinder(vocabulary);
    }

    void split(DayBlock block) {
        for (Entry entry : List.copyOf(block.entries)) {
            boolean listed = !entry.details.isEmpty() && entry.details.stream().allMatch(Line::bulleted);
            if (listed
                    && entry.titleBelow
                    && apart(entry.title)
                    && entry.details.stream().allMatch(line -> apart(line.text()))) {
                List<Entry> others = new ArrayList<>();
                for (Line line : entry.details) {
                    Entry other = new Entry(line, entry.part);
                    other.start = entry.start;
                    other.end = entry.end;
                    other.title = Edges.trimmed(line.text());
                    others.add(other);
                }
                entry.details.clear();
                block.entries.addAll(block.entries.indexOf(entry) + 1, others);
            }
        }
    }

    /** A place stands apart from the rest, in brackets or behind a dash. */
    private boolean apart(String text) {
        PlaceFinder.Found found = places.in(text);
        return found != null && !found.rest().equals(text);
    }
}
