package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * «Quilting with Ada Moss,» and below it «Long Barn ..... 10:00»: where hours end the lines, one that ends open goes on in
 * the next.
 */
final class WrappedTitles {

    private static final int FEWEST = 4;
    private static final int LONGEST = 100;
    private static final String OPEN = ",:–&";

    private final Readings readings;

    WrappedTitles(Readings readings) {
        this.readings = readings;
    }

    /** The same lines where hours stand elsewhere. */
    List<Reading> joined(List<Reading> lines) {
        long trailing =
                lines.stream().filter(line -> line.shape() == Shape.TRAILING).count();
        long leading = lines.stream().filter(Reading::hourLeads).count();
        if (trailing < FEWEST || trailing < 3 * leading) {
            return lines;
        }
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            if (i + 1 < lines.size() && goesOn(line, lines.get(i + 1))) {
                Reading next = lines.get(i + 1);
                all.add(readings.of(line.line().withText(line.text() + " " + next.text())));
                i++;
            } else {
                all.add(line);
            }
        }
        return all;
    }

    private static boolean goesOn(Reading line, Reading next) {
        String text = line.text();
        boolean below = next.shape() == Shape.TRAILING
                && !next.line().gap()
                && !next.line().bulleted()
                && next.line().indent() >= line.line().indent();
        boolean deeper = next.line().indent() > line.line().indent();
        return below
                && line.shape() == Shape.TEXT
                && line.line().heading() == 0
                && text.length() <= LONGEST
                && !text.isEmpty()
                && (text.endsWith(",") || deeper && OPEN.indexOf(text.charAt(text.length() - 1)) >= 0);
    }
}
