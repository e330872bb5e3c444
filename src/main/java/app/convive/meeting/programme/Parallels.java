package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.place.PlaceFinder;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Several lines below one hour, each with a place of its own, happen at the same time. */
final class Parallels {

    private static final int LONGEST_LABEL = 20;

    private final PlaceFinder places;
    private final RoomKey key;

    Parallels(Vocabulary vocabulary, RoomKey key) {
        places = new PlaceFinder(vocabulary);
        this.key = key;
    }

    void split(DayBlock block) {
        List<Entry> parted = block.entries.stream()
                .flatMap(entry -> key.parted(entry).stream())
                .toList();
        block.entries.clear();
        block.entries.addAll(parted);
        for (Entry entry : List.copyOf(block.entries)) {
            boolean below = entry.titleBelow && !entry.details.isEmpty();
            if (below && (numberedAlike(entry) || eachNamed(entry) || eachLabelled(entry))) {
                apart(block, entry);
                continue;
            }
            boolean listed = !entry.details.isEmpty() && entry.details.stream().allMatch(Line::bulleted);
            if (listed
                    && entry.titleBelow
                    && apart(entry.title)
                    && entry.details.stream().allMatch(line -> apart(line.text()))) {
                apart(block, entry);
            }
        }
    }

    /**
     * A list in which every line has a place of its own: these things happen at the same time.
     *
     * @param slot the entry announces several things at once, so that their list needs neither bullets nor indent
     */
    boolean eachPlaced(Entry entry, boolean slot) {
        return entry.details.size() > 1
                && (entry.details.stream().allMatch(line -> (slot || within(line, entry)) && apart(line.text()))
                        || eachElsewhere(entry));
    }

    /** «8h30 : réunions», and set in below it «Les anciens à la salle des fêtes», «Les jeunes au gymnase». */
    private boolean eachElsewhere(Entry entry) {
        Set<String> found = new HashSet<>();
        for (Line line : entry.details) {
            PlaceFinder.Found place = places.in(line.text());
            boolean inset = line.bulleted() && line.indent() > entry.line.indent();
            if (!inset || place == null || !found.add(place.place())) {
                return false;
            }
        }
        return true;
    }

    private static boolean within(Line line, Entry entry) {
        return line.bulleted() || line.indent() > entry.line.indent();
    }

    /** Each line below the hour becomes an item of its own. */
    private static void apart(DayBlock block, Entry entry) {
        List<Entry> others = new ArrayList<>();
        for (Line line : entry.details) {
            Entry other = new Entry(line, entry.part);
            other.start = entry.start;
            other.end = entry.end;
            other.title = Edges.trimmed(line.text());
            others.add(other);
        }
        entry.details.clear();
        block.entries.addAll(block.entries.indexOf(entry) + 1, others);
    }

    /** «Green: …», «Blue: …», where the text names the room of each. */
    private boolean eachNamed(Entry entry) {
        return key.leads(entry.title) && entry.details.stream().allMatch(line -> !line.gap() && key.leads(line.text()));
    }

    /** «Beginners: reels (barn)», «Old hands: hornpipes (hall)»: each line is for others, and has its own place. */
    private boolean eachLabelled(Entry entry) {
        return isLabelled(entry.title)
                && (entry.place != null || apart(entry.title))
                && entry.details.stream().allMatch(line -> isLabelled(line.text()) && apart(line.text()));
    }

    private static boolean isLabelled(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon <= LONGEST_LABEL;
    }

    /** «Track 1 : …», «Track 2 : …»: the same word with another number or letter leads each line. */
    private static boolean numberedAlike(Entry entry) {
        Set<String> marks = new HashSet<>();
        String word = "";
        List<String> texts = new ArrayList<>(entry.detailTexts());
        texts.addFirst(entry.title);
        for (String text : texts) {
            Tokens tokens = Tokens.of(text);
            Token mark = tokens.at(1);
            boolean led = tokens.at(0).isWord()
                    && (mark.isNumber()
                            || mark.length() == 1
                                    && Character.isUpperCase(mark.text().charAt(0)))
                    && ":–—-.".contains(tokens.at(2).text());
            boolean same = word.isEmpty() || word.equals(tokens.at(0).folded());
            if (tokens.size() < 4 || !led || !same || !marks.add(mark.folded())) {
                return false;
            }
            word = tokens.at(0).folded();
        }
        return true;
    }

    /** A place stands apart from the rest, in brackets or behind a dash. */
    private boolean apart(String text) {
        PlaceFinder.Found found = places.in(text);
        return found != null && !found.rest().equals(text);
    }
}
