package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * «9h00», «Welcome», «Hall», each below an empty line, or below «Time», «Session», «Room»: the cells of a row fell below each
 * other, and the last one is the place of what stands above it, not the heading of what follows.
 */
final class SpacedPlaces {

    private static final int FEWEST = 3;
    private static final int LONGEST = 40;

    private final ColumnHeads heads;
    private final Readings readings;
    private final PlaceNames places;

    SpacedPlaces(Vocabulary vocabulary, Readings readings, PlaceNames places) {
        heads = new ColumnHeads(vocabulary);
        this.readings = readings;
        this.places = places;
    }

    /** The same lines, each such place told beside its hour or its workshop, where most rows end with one. */
    List<Reading> noted(List<Reading> lines) {
        boolean told = heads.endWithPlace(lines);
        int rows = 0;
        int placed = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).shape() == Shape.TIME_ALONE) {
                int end = end(lines, i);
                rows++;
                placed += end - i > 2 && isPlace(lines.get(end - 1), told) ? 1 : 0;
            }
        }
        return placed >= FEWEST && placed * 10 >= rows * 6 ? read(lines, told) : lines;
    }

    private List<Reading> read(List<Reading> lines, boolean told) {
        List<Reading> all = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Reading hour = lines.get(i);
            if (hour.shape() != Shape.TIME_ALONE) {
                all.add(hour);
                i++;
                continue;
            }
            int end = end(lines, i);
            List<Reading> row = lines.subList(i + 1, end);
            // What stands first is what happens: «Accueil café».
            long several =
                    row.stream().skip(1).filter(cell -> isPlace(cell, false)).count();
            boolean one = several <= 1 && row.size() > 1 && isPlace(row.getLast(), told);
            all.add(one ? hour.on(hour.line().withNotes(Notes.at(row.getLast().text()))) : hour);
            for (Reading cell : one ? row.subList(0, row.size() - 1) : row) {
                boolean below =
                        several > 1 && isPlace(cell, false) && all.getLast() != hour && !isPlace(all.getLast(), false);
                Reading last = below ? all.removeLast() : cell;
                all.add(below ? readings.of(last.line().withText(last.text() + " – " + cell.text())) : cell);
            }
            i = end;
        }
        return all;
    }

    /** Index behind the cells of the row whose hour stands there. */
    private static int end(List<Reading> lines, int hour) {
        int end = hour + 1;
        boolean spaced = end < lines.size() && lines.get(end).line().gap();
        while (end < lines.size()
                && lines.get(end).shape() == Shape.TEXT
                && (spaced || !lines.get(end).line().gap())) {
            end++;
        }
        return end;
    }

    /** @param told the heads of the columns say that the last one tells places */
    private boolean isPlace(Reading line, boolean told) {
        boolean brief = !line.line().bulleted() && line.text().length() <= LONGEST;
        boolean named = places.whole(line.text()) != null || places.onlyNoun(line.text());
        return brief && (told || line.line().gap() && named);
    }
}
