package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines that tell hour and more in a bracket at their end, «Atelier (11h-12h30, grange)», say the same as «11h-12h30
 * Atelier (grange)»; so do those that name the place behind it, «Atelier (11h-12h30), grange». They are taken so where a
 * text writes several lines this way.
 */
final class BracketedHours {

    private static final int USUAL = 3;

    private static final int LONGEST_BEHIND = 60;

    /** Letters of a line that a page may have broken. */
    private static final int BROKEN = 45;

    private final Readings readings;
    private final PlaceNames places;

    BracketedHours(Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
    }

    List<Reading> led(List<Reading> lines) {
        long bracketed = lines.stream().filter(BracketedHours::endsWithHour).count();
        return bracketed < USUAL
                ? lines
                : unbroken(lines).stream()
                        .map(line -> endsWithHour(line) ? hourFirst(line) : line)
                        .toList();
    }

    /** A title that a printed page breaks over two lines ends with its hour only on the second. */
    private List<Reading> unbroken(List<Reading> lines) {
        int longest = lines.stream()
                .filter(BracketedHours::endsWithHour)
                .mapToInt(line -> line.text().length())
                .max()
                .orElse(0);
        List<Reading> all = new ArrayList<>();
        for (Reading line : lines) {
            Reading above = all.isEmpty() ? null : all.getLast();
            if (above != null && endsWithHour(line) && goesOn(above, line, longest)) {
                all.set(all.size() - 1, readings.of(above.line().withText(above.text() + " " + line.text())));
            } else {
                all.add(line);
            }
        }
        return all;
    }

    private static boolean goesOn(Reading above, Reading line, int longest) {
        Line broken = above.line();
        boolean below = line.line().number() == broken.number() + 1
                && !line.line().bulleted()
                && line.line().indent() == broken.indent();
        boolean small = Character.isLowerCase(line.text().charAt(0));
        int length = above.text().length();
        return below
                && above.shape() == Shape.TEXT
                && ".:!?".indexOf(above.text().charAt(length - 1)) < 0
                && length >= BROKEN
                && (small || length * 5 >= longest * 4);
    }

    private static boolean endsWithHour(Reading reading) {
        boolean heading = reading.shape() == Shape.DAY || reading.shape() == Shape.PART;
        if (reading.times().isEmpty() || !reading.days().isEmpty() || heading) {
            return false;
        }
        // «Budget 2026 (9h)»
        TimeMention time = reading.times().getLast();
        long sure = reading.times().stream().filter(each -> !each.weak()).count();
        Tokens tokens = reading.tokens();
        int close = close(reading, time);
        int next = reading.text().indexOf('(', tokens.at(time.from()).start());
        boolean nested = next >= 0 && next < tokens.at(close).start();
        boolean single = reading.times().size() == 1 || sure == 1 && !time.weak();
        return time.from() > 1
                && single
                && !(tokens.at(close + 1).is(".") && close + 2 < tokens.size())
                && time.start() != null
                && tokens.at(time.from() - 1).isAnyOf("([")
                && tokens.at(close).isAnyOf(")]")
                && (!tokens.at(close + 1).isWord() && !tokens.at(close + 1).isNumber())
                && behind(reading, close).length() <= LONGEST_BEHIND
                && !nested;
    }

    /** Index of the bracket that closes behind the hour. */
    private static int close(Reading reading, TimeMention time) {
        int close = time.to();
        while (close < reading.tokens().size() && !reading.tokens().at(close).isAnyOf(")]")) {
            close++;
        }
        return close;
    }

    private static String behind(Reading reading, int close) {
        return Edges.trimmed(reading.text().substring(reading.tokens().at(close).end()));
    }

    private Reading hourFirst(Reading reading) {
        TimeMention time = reading.times().getLast();
        Tokens tokens = reading.tokens();
        int close = close(reading, time);
        String hour = reading.written(time);
        String rest = Edges.trimmed(
                reading.text().substring(reading.end(time), tokens.at(close).start()));
        String title = Edges.trimmed(
                reading.text().substring(0, tokens.at(time.from() - 1).start()));
        String told = rest.isEmpty() ? "" : "(" + rest + ")";
        String behind = behind(reading, close);
        Notes notes = notes(behind);
        Line line = notes == null ? reading.line() : reading.line().withNotes(notes);
        if (notes == null && !behind.isEmpty()) {
            told = (told + " – " + behind).strip();
        }
        return readings.of(line.withText((hour + " " + title.strip() + " " + told).strip()));
    }

    /** What stands behind the bracket as a place, with what follows it as details; nothing when it is none. */
    private @Nullable Notes notes(String behind) {
        if (behind.startsWith("@")) {
            return Notes.at(behind.substring(1).strip());
        }
        String[] parts = behind.split(", ", 2);
        boolean first = parts.length == 2 && places.whole(behind) == null && place(parts[0]);
        if (first) {
            return new Notes(parts[0], null, parts[1]);
        }
        return place(behind) ? Notes.at(behind) : null;
    }

    private boolean place(String text) {
        return !text.isEmpty() && (places.whole(text) != null || places.noun(text));
    }
}
