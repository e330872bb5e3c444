package app.convive.meeting.programme;

import app.convive.meeting.ItemKind;
import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.place.PlaceFinder;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * «Scène du Lavoir», then what happens there, then «Parquet couvert», and so on below each day: where half of such lines
 * name places, all of them do.
 *
 * @param texts the lines
 * @param brackets of other headings, the place that stands in a bracket behind each: «Talks (the Hold)»
 */
record PlaceHeads(Set<String> texts, Map<String, String> brackets) {

    private static final int FEWEST = 3;
    private static final int FEWEST_BLOCKS = 2;
    private static final int LONGEST = 45;
    private static final Pattern BEHIND_NAME = Pattern.compile(" \\(|, | [–—-] ");

    static PlaceHeads of(List<Reading> lines, PlaceNames names, PlaceFinder finder, Kinds kinds) {
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
        long places = distinct.stream().filter(names::isPlace).count();
        boolean all =
                belowDay && found.size() >= FEWEST && distinct.size() < found.size() && places * 2 >= distinct.size();
        if (all) {
            return new PlaceHeads(distinct, Map.of());
        }
        Set<String> above = leading(lines, names);
        Set<String> texts = new HashSet<>(above.isEmpty() ? ofBlocks(lines, names, kinds) : above);
        texts.addAll(introducing(lines, names));
        texts.addAll(RestartingHeads.of(lines, names, kinds));
        Map<String, String> told = new HashMap<>(inBrackets(lines, names));
        told.putAll(IntroducedPlaces.of(lines, names, finder));
        return new PlaceHeads(texts, told);
    }

    /** «Dans la grange, la suite des concerts :», right above what happens there. */
    private static Set<String> introducing(List<Reading> lines, PlaceNames names) {
        Set<String> found = new HashSet<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Reading line = lines.get(i);
            String name = nameOf(line.text());
            boolean introduces = line.shape() == Shape.TEXT
                    && line.text().endsWith(":")
                    && line.text().startsWith(name + ", ")
                    && lines.get(i + 1).shape() == Shape.TIMED
                    && !line.line().bulleted();
            if (introduces && names.leadsTo(name) && names.whole(name) != null) {
                found.add(line.text());
            }
        }
        return found;
    }

    /** «Au parc», then what happens there, then «Place du Tilleul»: the first such line stands above the first item. */
    private static Set<String> leading(List<Reading> lines, PlaceNames names) {
        Set<String> found = new HashSet<>();
        Set<String> alike = new HashSet<>();
        boolean itemAbove = false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Reading line = lines.get(i);
            boolean place = line.shape() == Shape.TEXT
                    && (isItem(lines.get(i + 1)) || names.leadsTo(line.text()) && isItemBelow(lines, i))
                    && !(line.line().bulleted()
                            && lines.get(i + 1).shape() == Shape.TIMED
                            && line.line()
                                    .bullet()
                                    .equals(lines.get(i + 1).line().bullet()))
                    && line.text().indexOf(':') < 0
                    && names.whole(nameOf(line.text())) != null;
            if (place && itemAbove && found.isEmpty()) {
                return Set.of();
            }
            if (place) {
                found.add(line.text());
            } else if (outdented(lines, i)) {
                alike.add(line.text());
            }
            itemAbove |= isItem(line) && names.whole(Edges.trimmed(line.withoutTimes())) == null;
        }
        boolean led = found.stream().allMatch(names::leadsTo);
        if (found.size() < (led ? FEWEST_BLOCKS : FEWEST)) {
            return Set.of();
        }
        // Among so many places a name that is written like them is one too.
        if (alike.size() * 2 <= found.size()) {
            found.addAll(alike);
        }
        return found;
    }

    /** One without an hour stands above it. */
    private static boolean isItemBelow(List<Reading> lines, int at) {
        return at + 2 < lines.size()
                && lines.get(at + 1).shape() == Shape.TEXT
                && !lines.get(at + 1).line().gap()
                && isItem(lines.get(at + 2));
    }

    private static boolean isItem(Reading line) {
        return line.shape() == Shape.TIMED || line.shape() == Shape.TRAILING;
    }

    /** A line that heads a block and stands further out than the items of it. */
    private static boolean outdented(List<Reading> lines, int at) {
        return headsBlock(lines, at)
                && lines.get(at + 1).line().indent() > lines.get(at).line().indent();
    }

    /**
     * «Dojo (1er étage)», perhaps a remark below it, then what happens there; space, then «Auditorium»: all items stand in
     * such blocks, and half of the lines that head them are places. «Visites (à l'accueil)» heads a block and is none.
     */
    private static Set<String> ofBlocks(List<Reading> lines, PlaceNames names, Kinds kinds) {
        Set<String> found = new HashSet<>();
        int places = 0;
        int others = 0;
        boolean itemAbove = false;
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            itemAbove |= line.shape() == Shape.TIMED;
            if (!headsBlock(lines, i)) {
                continue;
            }
            String name = nameOf(line.text());
            boolean place = names.whole(name) != null;
            if ((!place || names.numbered(name)) && placesItself(line.text(), name, names)) {
                continue;
            }
            if (place && itemAbove && found.isEmpty()) {
                return Set.of();
            }
            boolean happens = !place && kinds.leading(line.text()) != ItemKind.OTHER;
            if (place || !happens && !found.isEmpty()) {
                found.add(line.text());
            }
            places += place ? 1 : 0;
            others += !place && !happens ? 1 : 0;
        }
        return places >= FEWEST_BLOCKS && places >= others ? found : Set.of();
    }

    /** «Track A (Room 2)», «Everyone, Main Hall»: what stands behind the name is its place. */
    private static boolean placesItself(String text, String name, PlaceNames names) {
        String behind = text.substring(Math.min(text.length(), name.length())).replaceAll("[()]", " ");
        return !behind.isBlank() && names.whole(Edges.trimmed(behind)) != null;
    }

    /** All lines that head blocks end with a bracket, and some bracket is a place that is known: all of them are. */
    private static Map<String, String> inBrackets(List<Reading> lines, PlaceNames names) {
        Map<String, String> found = new HashMap<>();
        boolean known = false;
        for (int i = 0; i < lines.size(); i++) {
            if (!headsBlock(lines, i)) {
                continue;
            }
            String text = lines.get(i).text();
            int open = text.lastIndexOf(" (");
            if (open < 0 || !text.endsWith(")")) {
                return Map.of();
            }
            String bracket = text.substring(open + 2, text.length() - 1);
            known |= names.isPlace(bracket) || names.onlyNoun(bracket);
            found.put(text, bracket);
        }
        return known && found.size() >= FEWEST_BLOCKS ? found : Map.of();
    }

    /** The place that such a line names; nothing where it is no such line. */
    @Nullable
    String inBracket(Reading reading) {
        return brackets.get(reading.text());
    }

    private static boolean headsBlock(List<Reading> lines, int at) {
        Reading head = lines.get(at);
        boolean apart = head.line().gap() || head.line().heading() > 0;
        if (head.shape() != Shape.TEXT
                || !apart
                || head.line().bulleted()
                || head.text().indexOf(':') >= 0
                || head.text().endsWith(".")
                || nameOf(head.text()).length() > LONGEST) {
            return false;
        }
        int below = at + 1;
        boolean remark = below < lines.size()
                && lines.get(below).shape() == Shape.TEXT
                && !lines.get(below).line().gap()
                && !lines.get(below).line().bulleted();
        below += remark ? 1 : 0;
        return below < lines.size()
                && (!lines.get(below).line().gap() || head.line().heading() > 0)
                && !lines.get(below).times().isEmpty()
                && lines.get(below).days().isEmpty();
    }

    /** The words before a bracket or a comma. */
    static String nameOf(String text) {
        return Edges.trimmed(BEHIND_NAME.split(text, 2)[0]);
    }

    boolean has(Reading reading) {
        return texts.contains(reading.text());
    }

    /** A short line of words alone between a day or an item and the next item. */
    private static boolean heads(List<Reading> lines, int at) {
        Shape above = lines.get(at - 1).shape();
        return isName(lines.get(at))
                && lines.get(at + 1).shape() == Shape.TIMED
                && (above == Shape.DAY || above == Shape.TIMED);
    }

    /** A short line of words alone. */
    static boolean isName(Reading line) {
        String text = line.text();
        return line.shape() == Shape.TEXT
                && !line.line().bulleted()
                && !text.isEmpty()
                && text.length() <= LONGEST
                && Character.isUpperCase(text.charAt(0))
                && text.chars().noneMatch(c -> Character.isDigit(c) || ".:!?;(".indexOf(c) >= 0);
    }
}
