package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.DurationMention;
import app.convive.meeting.programme.words.Edges;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
        // A slash between two moments would tell an end beside another title.
        String written = hour.times().stream().map(hour::written).collect(Collectors.joining(", "));
        String rest = hour.after(hour.times().getLast());
        Line line = (above ? title : hour).line();
        int closes = rest.startsWith("(") ? rest.indexOf(')') : -1;
        if (closes > 0 && lasts(hour)) {
            String more = Edges.trimmed(rest.substring(closes + 1));
            String length = rest.substring(0, closes + 1);
            return readings.of(line.withText(written + " " + length + " " + title.text())
                    .withNotes(new Notes(null, null, more.isEmpty() ? null : more)));
        }
        String bare = closes == rest.length() - 1 && closes > 0 ? rest.substring(1, closes) : rest;
        Line told = line.withText(written + " " + title.text());
        return readings.of(bare.isEmpty() ? told : told.withNotes(Notes.at(bare)));
    }

    /** «14h (durée 1h)»: right behind the hour stands how long it lasts. */
    private static boolean lasts(Reading hour) {
        int behind = hour.start(hour.times().getLast());
        int closes = hour.text().indexOf(')', behind);
        return hour.mentions().stream()
                .anyMatch(mention -> mention instanceof DurationMention
                        && hour.start(mention) > behind
                        && hour.start(mention) < closes);
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
