package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Tokens;
import java.util.List;

/**
 * Lines that tell hour and more in a bracket at their end, «Atelier (11h-12h30, grange)», say the same as «11h-12h30
 * Atelier (grange)». They are taken so where a text writes several lines this way.
 */
final class BracketedHours {

    private static final int USUAL = 3;

    private final Readings readings;

    BracketedHours(Readings readings) {
        this.readings = readings;
    }

    List<Reading> led(List<Reading> lines) {
        long bracketed = lines.stream().filter(BracketedHours::endsWithHour).count();
        return bracketed < USUAL
                ? lines
                : lines.stream()
                        .map(line -> endsWithHour(line) ? hourFirst(line) : line)
                        .toList();
    }

    private static boolean endsWithHour(Reading reading) {
        boolean heading = reading.shape() == Shape.DAY || reading.shape() == Shape.PART;
        if (reading.times().size() != 1 || !reading.days().isEmpty() || heading) {
            return false;
        }
        TimeMention time = reading.times().getFirst();
        Tokens tokens = reading.tokens();
        int close = tokens.size() - 1;
        while (close > time.to()
                && !tokens.at(close).is(")")
                && !tokens.at(close).isWord()) {
            close--;
        }
        boolean nested = reading.text().indexOf('(', tokens.at(time.from()).start()) >= 0;
        return time.from() > 1
                && time.start() != null
                && tokens.at(time.from() - 1).is("(")
                && close >= time.to()
                && tokens.at(close).is(")")
                && !nested;
    }

    private Reading hourFirst(Reading reading) {
        TimeMention time = reading.times().getFirst();
        Tokens tokens = reading.tokens();
        String hour = reading.text()
                .substring(
                        tokens.at(time.from()).start(), tokens.at(time.to() - 1).end());
        String rest = Edges.trimmed(reading.after(time));
        String title = reading.text().substring(0, tokens.at(time.from() - 1).start());
        String told = rest.isEmpty() ? "" : "(" + rest + ")";
        return readings.of(reading.line().withText((hour + " " + title.strip() + " " + told).strip()));
    }
}
