package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.place.PlaceNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * «Juniors», its hour, then «list of names»; «Seniors», its hour, then «list of names»: the same small words lead to other
 * pages, and what happens stands above each hour.
 */
final class RepeatedLinks {

    private static final int FEWEST = 2;

    private static final int LONGEST = 40;

    private final Readings readings;
    private final Kinds kinds;
    private final PlaceNames places;

    RepeatedLinks(Readings readings, Kinds kinds, PlaceNames places) {
        this.readings = readings;
        this.kinds = kinds;
        this.places = places;
    }

    /** The same lines without such links, each hour one with its title. */
    List<Reading> without(List<Reading> lines) {
        Map<String, Set<String>> above = new HashMap<>();
        for (int i = 2; i < lines.size(); i++) {
            if (isBelowHour(lines, i)) {
                above.computeIfAbsent(lines.get(i).text(), text -> new HashSet<>())
                        .add(lines.get(i - 2).text());
            }
        }
        above.entrySet()
                .removeIf(link ->
                        link.getValue().size() < FEWEST || link.getValue().contains(link.getKey()));
        return above.isEmpty() ? lines : joined(lines, above.keySet());
    }

    private List<Reading> joined(List<Reading> lines, Set<String> links) {
        List<Reading> all = new ArrayList<>();
        boolean free = false;
        for (Reading line : lines) {
            if (links.contains(line.text())) {
                continue;
            }
            if (free && line.shape() == Shape.TIME_ALONE) {
                String hours = line.times().stream().map(line::written).collect(Collectors.joining(", "));
                Reading title = all.removeLast();
                all.add(readings.of(title.line().withText(hours + " " + title.text())));
                free = false;
            } else {
                all.add(line);
                free = line.shape() == Shape.TEXT;
            }
        }
        return all;
    }

    /** A few words below an hour that stands alone, with other words above that hour. */
    private boolean isBelowHour(List<Reading> lines, int at) {
        return lines.get(at).shape() == Shape.TEXT
                && lines.get(at).text().length() <= LONGEST
                // A capital may begin the name of a place.
                && Character.isLowerCase(lines.get(at).text().codePointAt(0))
                && lines.get(at - 1).shape() == Shape.TIME_ALONE
                && lines.get(at - 2).shape() == Shape.TEXT
                && !kinds.named(lines.get(at).text())
                && !places.isPlace(lines.get(at).text());
    }
}
