package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.place.PlaceNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * «Scène du Lavoir», then what happens there, then «Parquet couvert», and so on below each day: where half of such lines
 * name places, all of them do.
 *
 * @param texts the lines
 */
record PlaceHeads(Set<String> texts) {

    private static final int FEWEST = 3;
    private static final int LONGEST = 45;

    static PlaceHeads of(List<Reading> lines, PlaceNames names) {
        List<String> found = new ArrayList<>();
        boolean belowDay = false;
        for (int i = 1; i + 1 < lines.size(); i++) {
            if (heads(lines, i)) {
                found.add(lines.get(i).text());
                belowDay |= lines.get(i - 1).shape() == Shape.DAY
                        && !lines.get(i).line().gap();
            }
        }
        Set<String> distinct = new HashSet<>(found);
        long places = distinct.stream()
                .filter(text -> names.whole(text) != null || names.noun(text))
                .count();
        boolean all =
                belowDay && found.size() >= FEWEST && distinct.size() < found.size() && places * 2 >= distinct.size();
        return new PlaceHeads(all ? distinct : leading(lines, names));
    }

    /** «Au parc», then what happens there, then «Place du Tilleul»: the first such line stands above the first item. */
    private static Set<String> leading(List<Reading> lines, PlaceNames names) {
        Set<String> found = new HashSet<>();
        boolean itemAbove = false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Reading line = lines.get(i);
            boolean place = line.shape() == Shape.TEXT
                    && lines.get(i + 1).shape() == Shape.TIMED
                    && !(line.line().bulleted()
                            && line.line()
                                    .bullet()
                                    .equals(lines.get(i + 1).line().bullet()))
                    && line.text().indexOf(':') < 0
                    && names.whole(line.text().split(" \\(|, ", 2)[0]) != null;
            if (place && itemAbove && found.isEmpty()) {
                return Set.of();
            }
            if (place) {
                found.add(line.text());
            }
            itemAbove |= line.shape() == Shape.TIMED;
        }
        return found.size() < FEWEST ? Set.of() : found;
    }

    boolean has(Reading reading) {
        return texts.contains(reading.text());
    }

    /** A short line of words alone between a day or an item and the next item. */
    private static boolean heads(List<Reading> lines, int at) {
        Reading line = lines.get(at);
        String text = line.text();
        Shape above = lines.get(at - 1).shape();
        return line.shape() == Shape.TEXT
                && lines.get(at + 1).shape() == Shape.TIMED
                && (above == Shape.DAY || above == Shape.TIMED)
                && !line.line().bulleted()
                && !text.isEmpty()
                && text.length() <= LONGEST
                && Character.isUpperCase(text.charAt(0))
                && text.chars().noneMatch(c -> Character.isDigit(c) || ".:!?;(".indexOf(c) >= 0);
    }
}
