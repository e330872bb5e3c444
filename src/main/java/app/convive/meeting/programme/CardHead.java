package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import java.util.List;

/** Where one of several cards below each other may begin: below an empty line, or right below its day. */
final class CardHead {

    private CardHead() {}

    static boolean at(List<Reading> lines, int index) {
        return lines.get(index).line().gap() || index > 0 && isDay(lines.get(index - 1));
    }

    private static boolean isDay(Reading line) {
        return line.shape() == Shape.DAY && line.times().isEmpty();
    }
}
