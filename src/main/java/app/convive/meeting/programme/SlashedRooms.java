package app.convive.meeting.programme;

import app.convive.meeting.programme.place.PlaceFinder;
import java.util.List;
import java.util.regex.Pattern;

/** «10:30 Games (gym) / Teachers' meeting (library)»: several things at one hour, each with its room in a bracket. */
final class SlashedRooms {

    private static final Pattern SLASHES = Pattern.compile(" //? ");

    private final PlaceFinder places;

    SlashedRooms(PlaceFinder places) {
        this.places = places;
    }

    /** Each of them at that hour; the statement alone where it tells but one. */
    List<Statement> parted(Statement statement) {
        List<String> parts = List.of(SLASHES.split(statement.text()));
        boolean rooms = parts.size() > 1 && parts.stream().allMatch(this::endsWithRoom);
        return rooms
                ? parts.stream()
                        .map(part -> new Statement(statement.time(), part, statement.duration(), statement.joined()))
                        .toList()
                : List.of(statement);
    }

    private boolean endsWithRoom(String part) {
        PlaceFinder.Found found = part.endsWith(")") ? places.in(part) : null;
        return found != null && !found.rest().equals(part) && !found.rest().isBlank();
    }
}
