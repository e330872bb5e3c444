package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.TimeMention;
import java.util.ArrayList;
import java.util.List;

/** Blocks between empty lines, each led by what happens, its hour somewhere below. */
final class BlockCards {

    private static final int FEWEST = 3;
    private static final int LONGEST_TITLE = 110;

    private final Readings readings;

    BlockCards(Readings readings) {
        this.readings = readings;
    }

    List<Reading> joined(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        int cards = 0;
        int hours = 0;
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size() && !lines.get(to).line().gap()) {
                to++;
            }
            List<Reading> block = lines.subList(from, to);
            int at = hourOf(block);
            hours +=
                    (int) block.stream().filter(line -> !line.times().isEmpty()).count();
            if (at > 0) {
                cards++;
                Reading hour = block.get(at);
                TimeMention time = hour.times().getFirst();
                all.add(readings.of(block.getFirst()
                        .line()
                        .withText(hour.written(time) + " " + block.getFirst().text())));
                for (int i = 1; i < block.size(); i++) {
                    String rest = i == at ? hour.withoutTimes() : "";
                    if (i != at) {
                        all.add(block.get(i));
                    } else if (!rest.isEmpty() && rest.length() > 12) {
                        all.add(readings.of(hour.line().withText(rest)));
                    }
                }
            } else {
                all.addAll(block);
            }
            from = to;
        }
        return cards >= FEWEST && cards * 10 >= hours * 7 ? all : lines;
    }

    private static int hourOf(List<Reading> block) {
        if (block.getFirst().shape() != Shape.TEXT || block.getFirst().text().length() > LONGEST_TITLE) {
            return 0;
        }
        int found = 0;
        for (int i = 1; i < block.size(); i++) {
            Reading line = block.get(i);
            if (!line.times().isEmpty()) {
                if (found > 0 || line.times().size() > 1 || !line.days().isEmpty()) {
                    return 0;
                }
                found = i;
            }
        }
        return found;
    }
}
