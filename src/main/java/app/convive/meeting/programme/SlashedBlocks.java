package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import java.util.ArrayList;
import java.util.List;

/**
 * «23 mars / Ring A : 9 h – 11 h, chèvres ; 14 h, brebis / Ring B : 10 h, poneys»: strokes part what goes on at once, each
 * with its name and its own hours. Each becomes a line of its own.
 */
final class SlashedBlocks {

    private static final String STROKE = " / ";
    private static final int FEWEST = 2;
    private static final int LONGEST_NAME = 40;

    private final Readings readings;
    private final PlaceNames places;

    SlashedBlocks(Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
    }

    /** The same lines, such a line parted at its strokes. */
    List<Reading> parted(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        for (Reading line : lines) {
            all.addAll(line.text().contains(STROKE) ? parted(line) : List.of(line));
        }
        return all;
    }

    private List<Reading> parted(Reading line) {
        List<Reading> parts = new ArrayList<>();
        for (String part : line.text().split(STROKE)) {
            parts.add(readings.of(line.line().withText(part)));
        }
        long led = parts.stream().filter(SlashedBlocks::namesHours).count();
        boolean first = namesHours(parts.getFirst()) || !parts.getFirst().days().isEmpty();
        if (led < FEWEST || !first || led < parts.size() - 1) {
            return List.of(line);
        }
        boolean placed = parts.stream().filter(SlashedBlocks::namesHours).anyMatch(part -> places.isPlace(name(part)));
        return placed
                ? parts.stream()
                        .map(part -> namesHours(part) ? placed(part) : part)
                        .toList()
                : parts;
    }

    /** «Ring A : 9 h, chèvres» is «9 h, chèvres», at ring A. */
    private Reading placed(Reading part) {
        String rest = part.text()
                .substring(part.tokens().at(part.times().getFirst().from()).start());
        return readings.of(part.line().withText(rest).withNotes(Notes.at(name(part))));
    }

    private static String name(Reading part) {
        return Edges.trimmed(part.upTo(part.times().getFirst()));
    }

    /** A short name, a colon, and right behind it an hour. */
    private static boolean namesHours(Reading part) {
        if (part.times().isEmpty()) {
            return false;
        }
        TimeMention first = part.times().getFirst();
        String name = name(part);
        return part.tokens().at(first.from() - 1).is(":")
                && !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(Character::isDigit);
    }
}
