package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Capitals;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the parallel workshops of a slot: as a list below it, or told in its own sentence («l’un sur …»). */
final class Workshops {

    private static final int MOST = 12;
    private static final int FEWEST = 2;
    private static final int LONGEST_NAME = 90;

    /** The «GT» of «GT1 Formation». */
    private static final int LONGEST_SIGN = 4;

    private static final String WIDE_GAP = "   ";

    private final Phrases themes;
    private final Phrases numbers;
    private final Themes open;
    private final Parallels parallels;
    private final ThemeSentence sentence;
    private final RoomLines rooms;
    private final PlacedParts placed;
    private final CountedList counts;
    private final PlaceNames names;
    private final LineRoles roles;
    private final Kinds kinds;
    private final String openTitle;

    Workshops(Vocabulary vocabulary, String language, Parallels parallels) {
        this.parallels = parallels;
        themes = vocabulary.topic("themes");
        numbers = vocabulary.topic("numbers");
        open = new Themes(vocabulary);
        sentence = new ThemeSentence(vocabulary);
        rooms = new RoomLines(vocabulary);
        placed = new PlacedParts(vocabulary);
        counts = new CountedList(vocabulary);
        names = new PlaceNames(vocabulary);
        roles = new LineRoles(vocabulary);
        kinds = new Kinds(vocabulary);
        openTitle = vocabulary.wording(language, "theme.open");
    }

    /**
     * Items of the same hours that follow a slot are its workshops: «10h Ateliers», then «10h Atelier 1 …» or rows of a
     * table without hours of their own.
     */
    void nest(DayBlock block) {
        for (int i = 0; i + FEWEST < block.entries.size() + 1; i++) {
            Entry slot = block.entries.get(i);
            if (slot.start == null || !slot.children.isEmpty() || slot(Tokens.of(slot.title)) == null) {
                continue;
            }
            List<Entry> below = block.entries.subList(i + 1, block.entries.size());
            List<Entry> within = leading(below, each -> sameHours(slot, each) && slot(Tokens.of(each.title)) == null);
            within = within.isEmpty() && slot.details.isEmpty() ? leading(below, each -> pointOf(slot, each)) : within;
            if (within.size() >= FEWEST) {
                within.forEach(each -> within(slot, each));
                slot.children.addAll(within);
                block.entries.removeAll(within);
            }
        }
    }

    private static List<Entry> leading(List<Entry> entries, Predicate<Entry> wanted) {
        return new ArrayList<>(entries.stream().takeWhile(wanted).toList());
    }

    private void within(Entry slot, Entry workshop) {
        workshop.open = open.open(workshop.title);
        if (workshop.start == null) {
            workshop.title = unlettered(workshop.title);
            workshop.doubts.remove(Doubt.NO_TIME);
            sameTime(slot, workshop);
        }
    }

    /** «- 14h Ateliers», then «- Tenir un budget» with the same bullet: what neither an hour nor its kind sets apart. */
    private boolean pointOf(Entry slot, Entry point) {
        boolean apart = kinds.tells(point.title) && !HourlessLines.isPlain(kinds.of(point.title));
        return point.start == null && point.line.bulleted() && slot.line.bulleted() && !apart;
    }

    private static boolean sameHours(Entry one, Entry other) {
        return Objects.equals(one.start, other.start) && Objects.equals(one.end, other.end);
    }

    /** Gives the slot its workshops, if it is one. */
    void find(Entry entry) {
        Tokens title = Tokens.of(entry.title);
        Phrases.Match slot = slot(title);
        if (rooms.led(entry) && !tracks(entry)) {
            rooms.split(entry);
            entry.children.forEach(child -> sameTime(entry, child));
            entry.children.forEach(child -> child.open = open.open(child.title));
            return;
        }
        if (entry.children.isEmpty() && entry.details.stream().noneMatch(Line::bulleted)) {
            placed.split(entry);
            if (!entry.children.isEmpty() || counted(entry)) {
                entry.children.forEach(child -> sameTime(entry, child));
                return;
            }
        }
        if (slot == null) {
            boolean counted = counts.counts(
                    entry.title, entry.details.stream().filter(Line::bulleted).count());
            if (parallels.eachPlaced(entry, false) || coded(entry) || tracks(entry) || counted) {
                listed(entry);
            } else {
                placed.split(entry);
            }
            entry.children.forEach(child -> sameTime(entry, child));
            return;
        }
        int total = numberBefore(title, slot.from());
        listed(entry);
        if (entry.children.isEmpty()) {
            told(entry);
        }
        if (entry.children.isEmpty()) {
            placed.split(entry);
        }
        missing(entry, total);
        entry.children.forEach(child -> sameTime(entry, child));
    }

    private boolean counted(Entry entry) {
        List<String> parts = counts.parts(entry.title);
        for (String part : parts) {
            Entry child = new Entry(entry.line, entry.part);
            child.title = part;
            child.open = open.open(part);
            entry.children.add(child);
        }
        entry.title = parts.isEmpty() ? entry.title : Edges.trimmed(entry.title.substring(0, entry.title.indexOf(':')));
        return !parts.isEmpty();
    }

    private static void sameTime(Entry slot, Entry child) {
        child.start = slot.start;
        child.end = slot.end;
        child.duration = slot.duration;
    }

    /** Several things at once: «ateliers», «4 groupes de travail», «parallel sessions». */
    private Phrases.@Nullable Match slot(Tokens title) {
        for (Phrases.Match match : themes.in(title, 0, title.size())) {
            if (match.key().equals("slot")) {
                String word = title.at(match.from()).folded();
                boolean several =
                        word.endsWith("s") || match.to() - match.from() > 1 || numberBefore(title, match.from()) > 1;
                if (several && !isOfOthers(title, match.from())) {
                    return match;
                }
            }
        }
        return null;
    }

    /** The «ateliers» of «Le poids des ateliers dans leur ville – …» are what somebody speaks about. */
    private boolean isOfOthers(Tokens title, int index) {
        return themes.in(title, 1, index).stream()
                .anyMatch(match -> match.key().equals("of.others")
                        && match.to() == index
                        && !kinds.named(title.at(match.from() - 1).text()));
    }

    private int numberBefore(Tokens tokens, int index) {
        for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
            int value = tokens.at(i).value();
            if (value > 0) {
                return value <= MOST ? value : 0;
            }
            Phrases.Match number = numbers.at(tokens, i);
            if (number != null
                    && Character.isDigit(number.key().charAt(number.key().length() - 1))) {
                return Integer.parseInt(number.key());
            }
        }
        return 0;
    }

    /** The lines of a list below the slot. */
    private void listed(Entry entry) {
        boolean slot = slot(Tokens.of(entry.title)) != null;
        List<Line> running = RunningCode.led(entry.details);
        List<Line> heads = !running.isEmpty()
                ? running
                : slot && indented(entry) || parallels.eachPlaced(entry, slot)
                        ? List.copyOf(entry.details)
                        : entry.details.stream().filter(this::headsWorkshop).toList();
        if (heads.size() < 2) {
            return;
        }
        List<Line> own = new ArrayList<>();
        Entry child = null;
        for (Line line : entry.details) {
            if (heads.contains(line)) {
                child = new Entry(line, entry.part);
                child.title = unlettered(beforeRoom(child, line.text()));
                child.open = open.open(child.title);
                entry.children.add(child);
            } else if (child == null) {
                own.add(line);
            } else {
                child.details.add(line);
                child.lines.add(line.number());
            }
        }
        entry.details.clear();
        entry.details.addAll(own);
    }

    /** «A1   Nets and knots          Room 4»: in columns of a printed page the room stands last. */
    private String beforeRoom(Entry workshop, String text) {
        int gap = Math.max(text.lastIndexOf(WIDE_GAP), text.lastIndexOf('\t'));
        String room = gap < 0 ? "" : text.substring(gap).strip();
        if (!names.isPlace(room)) {
            return text;
        }
        workshop.place = room;
        return text.substring(0, gap).strip();
    }

    /** Short lines, all as far inside of the slot, are a list without bullets. */
    private static boolean indented(Entry entry) {
        int indent = entry.details.isEmpty() ? 0 : entry.details.getFirst().indent();
        return entry.line.indent() < indent
                && entry.details.stream()
                        .allMatch(line -> line.indent() == indent
                                && line.text().length() <= LONGEST_NAME
                                && !line.text().endsWith(".")
                                && !Character.isLowerCase(line.text().charAt(0)));
    }

    /** Without the «A.» that leads it; by «A1», a code of its own, people call a workshop. */
    private static String unlettered(String text) {
        RunningCode code = RunningCode.of(text);
        if (code == null) {
            return Edges.trimmed(text);
        }
        String title = Edges.trimmed(text.substring(code.end()));
        return code.mixed() ? text.substring(0, code.end()).strip() + " " + title : title;
    }

    private boolean headsWorkshop(Line line) {
        Tokens tokens = Tokens.of(line.text());
        Phrases.Match slot = themes.at(tokens, 0);
        boolean lettered = tokens.at(0).length() == 1
                && (tokens.at(0).isNumber() || Character.isUpperCase(line.text().charAt(0)))
                && ".):-–/".contains(tokens.at(1).text());
        boolean numbered = slot != null
                && slot.key().equals("slot")
                && (tokens.at(slot.to()).isNumber() || tokens.at(slot.to()).length() == 1);
        Token mark = tokens.at(1);
        boolean named = LeadingCode.of(tokens) != null;
        boolean capitals = tokens.at(0).length() <= LONGEST_SIGN
                && tokens.at(0).isWord()
                && Capitals.only(tokens.at(0).text());
        boolean signed = capitals && mark.isNumber() && tokens.tight(0);
        return lettered
                || numbered
                || named
                || signed
                || (line.bulleted() && line.text().length() <= 160);
    }

    /** «Panel 1A: …», «Panel 1B: …»: the same word leads several lines, each time with another code. */
    private boolean coded(Entry entry) {
        List<Line> running = RunningCode.led(entry.details);
        // «Session 1», and below it «A. Old scripts», «B. Land records»
        boolean session = themes.is("slot", Tokens.of(entry.title), 0);
        if (!running.isEmpty()
                && RunningCode.of(running.getFirst().text()) instanceof RunningCode code
                && (code.mixed() || session && code.lettered())) {
            return true;
        }
        Set<String> words = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (Line line : entry.details) {
            Tokens tokens = Tokens.of(line.text());
            String code = LeadingCode.of(tokens);
            if (code != null) {
                words.add(tokens.at(0).folded());
                codes.add(code);
            }
        }
        return words.size() == 1 && codes.size() >= FEWEST;
    }

    /** «Beginners' track: …», «Old hands' track: …»: all lines of a list name each another of several things at once. */
    private boolean tracks(Entry entry) {
        Set<String> names = new HashSet<>();
        return entry.details.size() >= FEWEST
                && entry.details.stream()
                        .map(Line::text)
                        .allMatch(text -> roles.namesOneSlot(text) && names.add(text.substring(0, text.indexOf(':'))));
    }

    /** «l’un sur les coûts, l’autre sur …». */
    private void told(Entry entry) {
        String all = entry.title;
        InlineList inline = InlineList.in(all);
        List<String> named = inline.parts().isEmpty() ? sentence.themes(all) : inline.parts();
        for (String theme : named) {
            Entry child = new Entry(entry.line, entry.part);
            child.title = theme;
            child.open = open.open(theme);
            entry.children.add(child);
        }
        if (!inline.parts().isEmpty()) {
            entry.title = inline.head();
            return;
        }
        int openOnes = named.isEmpty() ? 0 : sentence.openCount(all);
        for (int i = 0; i < openOnes; i++) {
            addOpen(entry);
        }
        if (!named.isEmpty()) {
            entry.title = sentence.head(all);
        }
    }

    /** «4 ateliers, thèmes à définir»: those of the number that have no name yet are open. */
    private void missing(Entry entry, int total) {
        StringBuilder words = new StringBuilder(entry.title);
        entry.details.forEach(line -> words.append('\n').append(line.text()));
        boolean toBeDecided = open.open(words.toString());
        boolean alreadyOpen = entry.children.stream().anyMatch(child -> child.open);
        if (total > 1 && toBeDecided && !alreadyOpen) {
            while (entry.children.size() < total) {
                addOpen(entry);
            }
        }
    }

    private void addOpen(Entry entry) {
        Entry child = new Entry(entry.line, entry.part);
        child.title = openTitle;
        child.open = true;
        entry.children.add(child);
    }
}
