package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Blocks that two empty lines part, in which one empty line stands between «Morning panel», its hour «9:00 – 10:00» and what
 * else is told: each becomes an hour with its title, and what is told of it right below.
 */
final class SpacedBlocks {

    private static final int FEWEST = 3;

    /** Numbers between two lines that two empty ones part. */
    private static final int FAR = 3;

    private static final int MOST_ABOVE = 2;

    private final Readings readings;

    SpacedBlocks(Readings readings) {
        this.readings = readings;
    }

    List<Reading> joined(List<Reading> lines) {
        List<List<Reading>> blocks = blocks(lines);
        long written = blocks.stream().filter(block -> hour(block) > 0).count();
        long timed = blocks.stream()
                .filter(block -> block.stream().anyMatch(line -> line.shape() == Shape.TIME_ALONE))
                .count();
        if (written < FEWEST || written * 10 < timed * 7) {
            return lines;
        }
        List<Reading> all = new ArrayList<>();
        blocks.forEach(block -> all.addAll(joinedBlock(block)));
        return all;
    }

    private static List<List<Reading>> blocks(List<Reading> lines) {
        List<List<Reading>> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean apart = i == 0
                    || lines.get(i).line().number() - lines.get(i - 1).line().number() >= FAR;
            if (apart) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(lines.get(i));
        }
        return blocks;
    }

    /** Where the first hour of the block stands, a space above it, and a title above that; 0 where it is written otherwise. */
    private static int hour(List<Reading> block) {
        for (int i = 0; i < block.size(); i++) {
            if (block.get(i).shape() == Shape.TIME_ALONE) {
                return i <= MOST_ABOVE && i > 0 && block.get(i).line().gap() ? i : 0;
            }
            if (block.get(i).shape() != Shape.TEXT || block.get(i).line().bulleted()) {
                return 0;
            }
        }
        return 0;
    }

    private List<Reading> joinedBlock(List<Reading> block) {
        int hour = hour(block);
        if (hour == 0) {
            return block;
        }
        String title = block.subList(0, hour).stream().map(Reading::text).collect(Collectors.joining(" – "));
        Reading time = block.get(hour);
        List<Reading> all = new ArrayList<>();
        all.add(readings.of(block.getFirst()
                .line()
                .withText(time.written(time.times().getFirst(), time.times().getLast()) + " " + title)));
        for (Reading line : block.subList(hour + 1, block.size())) {
            all.add(line.shape() == Shape.TEXT ? line.on(line.line().close()) : line);
        }
        return all;
    }
}
