package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * «Ouverture – 9h00 – salle Mistral», or «Salle Mistral – 9h00 – Ouverture»: dashes part what happens, its hour and its place,
 * where a text writes so.
 */
final class DashedHours {

    private static final int USUAL = 4;
    private static final int LONGEST = 90;
    private static final Pattern DASH_BEFORE = Pattern.compile("^(.{3,80}\\S)\\s+[–—-]\\s+$");
    private static final Pattern DASH_BEHIND = Pattern.compile("^\\s+[–—-]\\s+(\\S[^–—]{0,60})$");

    private static final Pattern TITLE_BEHIND = Pattern.compile("^\\s+[–—-]\\s+(\\S.*)$");
    private static final Pattern SEGMENT = Pattern.compile("\\s[–—-]\\s");

    private final Readings readings;
    private final PlaceNames places;

    DashedHours(Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
    }

    List<Reading> led(List<Reading> lines) {
        if (isPlaceFirst(lines)) {
            return lines.stream()
                    .map(line -> isBetween(line) ? placeBefore(line) : line)
                    .toList();
        }
        long dashed = lines.stream().filter(DashedHours::isDashed).count();
        return dashed < USUAL
                ? lines
                : lines.stream()
                        .map(line -> isDashed(line) ? hourFirst(line) : line)
                        .toList();
    }

    /** «Mairie - 11h - Discours»: of nearly all such lines a place stands before the hour, of few behind it. */
    private boolean isPlaceFirst(List<Reading> lines) {
        List<Reading> between = lines.stream().filter(DashedHours::isBetween).toList();
        long before = between.stream().filter(line -> isPlace(before(line))).count();
        long behind = between.stream()
                .filter(line -> places.isPlace(titleBehind(line)))
                .count();
        return between.size() >= USUAL && before * 10 >= between.size() * 6 && behind * 2 < before;
    }

    private boolean isPlace(String before) {
        String[] segments = SEGMENT.split(before);
        return places.isPlace(before) || places.isPlace(segments[segments.length - 1]);
    }

    private static boolean isBetween(Reading line) {
        return line.shape() == Shape.INNER
                && line.times().size() == 1
                && !before(line).isEmpty()
                && !titleBehind(line).isEmpty();
    }

    private static String before(Reading line) {
        Matcher before = DASH_BEFORE.matcher(line.upTo(line.times().getFirst()));
        return before.matches() ? before.group(1) : "";
    }

    private static String titleBehind(Reading line) {
        Matcher behind = TITLE_BEHIND.matcher(line.behind(line.times().getFirst()));
        return behind.matches() ? behind.group(1) : "";
    }

    private Reading placeBefore(Reading line) {
        String hour = line.written(line.times().getFirst());
        return readings.of(line.line().withText(hour + " " + titleBehind(line)).withNotes(Notes.at(before(line))));
    }

    private static boolean isDashed(Reading reading) {
        boolean within = reading.shape() == Shape.INNER || reading.shape() == Shape.TRAILING;
        if (!within
                || reading.times().size() != 1
                || !reading.days().isEmpty()
                || reading.text().length() > LONGEST) {
            return false;
        }
        String behind = reading.behind(reading.times().getFirst());
        return !before(reading).isEmpty()
                && (behind.isBlank() || DASH_BEHIND.matcher(behind).matches());
    }

    private Reading hourFirst(Reading reading) {
        TimeMention time = reading.times().getFirst();
        Matcher behind = DASH_BEHIND.matcher(reading.behind(time));
        Line line = reading.line().withText(reading.written(time) + " " + before(reading));
        String place = behind.matches() ? behind.group(1).replaceFirst("\\s*\\([^()]*\\)$", "") : null;
        return readings.of(place == null ? line : line.withNotes(Notes.at(place)));
    }
}
