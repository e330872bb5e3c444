package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import java.util.ArrayList;
import java.util.List;

/** Blocks between empty lines, each led by what happens, its hour somewhere below. */
final class BlockCards {

    private static final int FEWEST = 3;
    private static final int LONGEST_TITLE = 110;

    /** Letters beside the hour that say more than «from» or «opens». */
    private static final int SHORTEST_REST = 13;

    private final Readings readings;

    BlockCards(Readings readings) {
        this.readings = readings;
    }

    /** The same lines, title and hour of each block made one, where most hours stand in such blocks. */
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
            int hour = hourOf(block);
            hours += block.stream()
                    .mapToInt(line -> line.times().isEmpty() ? 0 : 1)
                    .sum();
            cards += hour > 0 ? 1 : 0;
            all.addAll(hour > 0 ? card(block, hour) : block);
            from = to;
        }
        return cards >= FEWEST && cards * 10 >= hours * 7 ? all : lines;
    }

    /** The title with its hour, and below it what else the block tells. */
    private List<Reading> card(List<Reading> block, int at) {
        Reading title = block.getFirst();
        Reading hour = block.get(at);
        List<Reading> card = new ArrayList<>();
        card.add(readings.of(title.line().withText(hour.written(hour.times().getFirst()) + " " + title.text())));
        card.addAll(block.subList(1, at));
        String rest = hour.withoutTimes();
        if (rest.length() >= SHORTEST_REST) {
            card.add(readings.of(hour.line().withText(rest)));
        }
        card.addAll(block.subList(at + 1, block.size()));
        return card;
    }

    /** Index of the one line with an hour, below the title; 0 where the block is no such card. */
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
