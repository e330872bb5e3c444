package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.layout.Notes;
import java.util.ArrayList;
import java.util.List;

/**
 * Hours on lines of their own, perhaps with the place: what happens then stands on the line right above each, or right below,
 * wherever empty lines are.
 */
final class TitleBeside {

    private static final int LONGEST_REST = 50;
    private static final int LONGEST_TITLE = 140;
    private static final int FEWEST = 3;

    private final Readings readings;
    private final boolean above;

    TitleBeside(Readings readings, boolean above) {
        this.readings = readings;
        this.above = above;
    }

    /** The same lines, hour and title made one, where most hours have a title on that side. */
    List<Reading> joined(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        boolean free = false;
        int pairs = 0;
        int hours = 0;
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            hours += line.hourLeads() || line.shape() == Shape.TRAILING ? 1 : 0;
            if (isHour(line) && above && free && !all.isEmpty() && isTitle(all.getLast())) {
                all.add(one(all.removeLast(), line));
                free = false;
                pairs++;
                continue;
            }
            if (isHour(line) && !above && i + 1 < lines.size() && isTitle(lines.get(i + 1))) {
                all.add(one(lines.get(i + 1), line));
                pairs++;
                i++;
                continue;
            }
            all.add(line);
            free = true;
        }
        return pairs >= FEWEST && pairs * 10 >= hours * 7 ? all : lines;
    }

    private Reading one(Reading title, Reading hour) {
        String written = hour.written(hour.times().getFirst(), hour.times().getLast());
        String rest = hour.after(hour.times().getLast());
        String bare = rest.startsWith("(") && rest.endsWith(")") ? rest.substring(1, rest.length() - 1) : rest;
        Line line = (above ? title : hour).line().withText(written + " " + title.text());
        return readings.of(bare.isEmpty() ? line : line.withNotes(Notes.at(bare)));
    }

    private static boolean isHour(Reading line) {
        if (!line.hourLeads() || !line.days().isEmpty()) {
            return false;
        }
        String rest = line.after(line.times().getLast());
        return rest.length() <= LONGEST_REST
                && !rest.endsWith(".")
                && line.line().notes().equals(Notes.NONE);
    }

    private static boolean isTitle(Reading line) {
        return line.shape() == Shape.TEXT && line.text().length() <= LONGEST_TITLE;
    }
}
