package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.place.PlaceNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several hours, then «Église Saint-Luc», several more, then «Place du Puits»: texts that tell below each group of items
 * where all of them take place.
 */
final class PlacesAtFoot {

    private static final int FEWEST = 2;

    private record Group(List<Integer> items, int foot) {}

    private final PlaceNames places;

    PlacesAtFoot(PlaceNames places) {
        this.places = places;
    }

    /** The same lines where not every item stands in such a group. */
    List<Reading> noted(List<Reading> lines) {
        List<Group> groups = groups(lines);
        boolean several = groups.stream().anyMatch(group -> group.items().size() > 1);
        long distinct = groups.stream()
                .map(group -> lines.get(group.foot()).text())
                .distinct()
                .count();
        if (distinct < FEWEST || !several || !(restart(lines, groups) || spaced(lines, groups))) {
            return lines;
        }
        List<Reading> all = new ArrayList<>(lines);
        for (Group group : groups) {
            String place = lines.get(group.foot()).text();
            for (int item : group.items()) {
                Reading line = lines.get(item);
                if (line.line().notes().equals(Notes.NONE)) {
                    all.set(item, line.on(line.line().withNotes(Notes.at(place))));
                }
            }
        }
        for (int i = groups.size() - 1; i >= 0; i--) {
            all.remove(groups.get(i).foot());
        }
        return all;
    }

    /** None where some item stands below the last place or a place stands above the items of its day. */
    private List<Group> groups(List<Reading> lines) {
        List<Group> groups = new ArrayList<>();
        List<Integer> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            if (line.shape() == Shape.TIMED) {
                items.add(i);
            } else if (line.shape() == Shape.DAY && !items.isEmpty()) {
                return List.of();
            } else if (isPlace(line)) {
                if (items.isEmpty()) {
                    return List.of();
                }
                groups.add(new Group(List.copyOf(items), i));
                items.clear();
            }
        }
        return items.isEmpty() ? groups : List.of();
    }

    private boolean isPlace(Reading line) {
        return line.shape() == Shape.TEXT
                && !line.line().bulleted()
                && line.text().indexOf(':') < 0
                && places.whole(line.text()) instanceof String place
                && (place.equals(line.text()) || places.leadsTo(line.text()));
    }

    /** The hours begin anew below a place: what goes on at once goes on in several places. */
    private static boolean restart(List<Reading> lines, List<Group> groups) {
        for (int i = 1; i < groups.size(); i++) {
            Clock last = start(lines, groups.get(i - 1).items().getLast());
            Clock next = start(lines, groups.get(i).items().getFirst());
            if (last != null && next != null && next.minutes() <= last.minutes()) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Clock start(List<Reading> lines, int item) {
        return lines.get(item).times().getFirst().start();
    }

    /** Empty lines part the groups and nothing within them. */
    private static boolean spaced(List<Reading> lines, List<Group> groups) {
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            int first = group.items().getFirst();
            boolean apart = i == 0 || lines.get(first).line().gap();
            boolean tight = lines.subList(first + 1, group.foot() + 1).stream()
                    .noneMatch(line -> line.line().gap());
            if (!apart || !tight) {
                return false;
            }
        }
        return true;
    }
}
