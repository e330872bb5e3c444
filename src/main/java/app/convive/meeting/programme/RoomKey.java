package app.convive.meeting.programme;

import app.convive.meeting.programme.RoomLegend.Named;
import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Folding;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * «Green track → Room 4», «A = salle Bohr ; B = salle Curie»: outside of the items, the rooms of tracks, groups or letters
 * that titles name later.
 */
final class RoomKey {

    private static final int FEWEST = 2;

    /** Letters of a name that may stand anywhere in a title. */
    private static final int SHORTEST_NAME = 4;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern LEADING_SIGNS = Pattern.compile("^[^\\p{L}\\d]+");
    private static final Pattern LEAD = Pattern.compile("^[\\[(]?([^:()\\[\\]]{1,40}?)(?:[)\\]]|\\s*:|\\s+[–—-]\\s)");
    private static final Pattern LAST = Pattern.compile("(?:[(\\[]|\\s[–—-]\\s+)([^()\\[\\]]{1,40})[)\\]]?$");

    /** «[T] Tales for all», «(GH) Supper» */
    private static final Pattern CODE_AHEAD =
            Pattern.compile("^[(\\[](?<codes>[^()\\[\\]]{1,20})[)\\]]\\s*(?<rest>\\S.*)$");

    /** «Supper GH», «Worship Q + L» */
    private static final Pattern CODE_BEHIND = Pattern.compile(
            "^(?<rest>.*\\S)\\s+(?<codes>\\p{Lu}[\\p{Lu}\\d]{0,3}(?:\\s?(?:[+&/]|et|and)\\s?[\\p{L}\\d]{1,12})?)$");

    private static final Pattern JOIN = Pattern.compile("\\s?[+&/]\\s?|\\s(?:et|and)\\s");
    private static final Pattern CODE_COLON = Pattern.compile("(?:^|\\s)(?<code>\\p{Lu}[\\p{Lu}\\d]{0,3})\\s?:\\s+");

    /** Rooms by the names that stand for them, folded; a name is known by what tells it from the others, too. */
    private final Map<String, String> rooms = new HashMap<>();

    private final Map<String, String> whole = new HashMap<>();
    private final Set<String> codes = new HashSet<>();
    private boolean codesLast;

    /**
     * @param lines those that became no items
     * @param details those below an item: codes may be told below the last one
     */
    RoomKey(Vocabulary vocabulary, PlaceNames names, List<Line> lines, List<Line> details) {
        RoomLegend legend = new RoomLegend(vocabulary, names);
        legend.of(details).stream()
                .filter(block -> block.stream().allMatch(Named::code))
                .forEach(this::learn);
        legend.of(lines).forEach(this::learn);
    }

    private void learn(List<Named> block) {
        Set<String> shared = new HashSet<>(words(block.getFirst().name()));
        block.forEach(named -> shared.retainAll(words(named.name())));
        for (Named named : block) {
            List<String> own = new ArrayList<>(words(named.name()));
            whole.put(String.join(" ", own), named.room());
            own.removeAll(shared);
            rooms.put(String.join(" ", words(named.name())), named.room());
            if (!own.isEmpty()) {
                rooms.put(String.join(" ", own), named.room());
            }
            if (named.code()) {
                codes.add(named.name());
            }
        }
    }

    private static List<String> words(String text) {
        return List.of(NO_WORD.split(LEADING_SIGNS.matcher(Folding.of(text)).replaceFirst("")));
    }

    /** Such a name leads the text, before a sign. */
    boolean leads(String text) {
        return room(LEAD.matcher(text)) != null;
    }

    /** «P1: Reds v Blues   P2: Greens v Whites»: each code leads what happens in its own room at that hour. */
    List<Entry> parted(Entry entry) {
        List<int[]> leads = new ArrayList<>();
        Matcher code = codes.size() < FEWEST ? null : CODE_COLON.matcher(entry.title);
        while (code != null && code.find()) {
            if (codes.contains(code.group("code"))) {
                leads.add(new int[] {code.start("code"), code.end("code"), code.end()});
            }
        }
        if (leads.size() < FEWEST || leads.getFirst()[0] > 0) {
            return List.of(entry);
        }
        List<Entry> parted = new ArrayList<>();
        for (int i = 0; i < leads.size(); i++) {
            int[] lead = leads.get(i);
            int end = i + 1 < leads.size() ? leads.get(i + 1)[0] : entry.title.length();
            Entry part = i == 0 ? entry.copy() : new Entry(entry.line, entry.part);
            part.start = entry.start;
            part.end = entry.end;
            part.title = Edges.trimmed(entry.title.substring(lead[2], end));
            part.place = rooms.get(String.join(" ", words(entry.title.substring(lead[0], lead[1]))));
            parted.add(part);
        }
        return parted;
    }

    /** Most titles of a text that has codes end with one: they are no part of names such as «Elm CP». */
    void learnHabits(List<DayBlock> blocks) {
        List<Entry> entries =
                blocks.stream().flatMap(block -> block.entries.stream()).toList();
        long coded = entries.stream()
                .filter(entry -> coded(CODE_BEHIND.matcher(entry.title)) != null)
                .count();
        codesLast = coded >= FEWEST && coded * 2 >= entries.size();
    }

    void fill(Entry entry) {
        if (rooms.isEmpty()) {
            return;
        }
        if (entry.place == null && !takeCode(entry, CODE_AHEAD)) {
            boolean behind = codesLast && takeCode(entry, CODE_BEHIND);
            entry.place = behind ? entry.place : of(entry.title);
        } else if (entry.place != null) {
            String place = entry.place;
            entry.place = rooms.getOrDefault(String.join(" ", words(place)), place);
        }
        entry.children.forEach(this::fill);
    }

    /** Leaves the code out of the title: the place tells it. */
    private boolean takeCode(Entry entry, Pattern pattern) {
        Matcher code = pattern.matcher(entry.title);
        String place = coded(code);
        if (place == null) {
            return false;
        }
        entry.place = place;
        entry.title = Edges.trimmed(code.group("rest"));
        return true;
    }

    /** The rooms of one or several codes; nothing where one of them is unknown, or none is a code. */
    private @Nullable String coded(Matcher pattern) {
        if (codes.isEmpty() || !pattern.matches()) {
            return null;
        }
        String[] parts = JOIN.split(pattern.group("codes"));
        if (!codes.contains(parts[0])) {
            return null;
        }
        List<String> told = new ArrayList<>();
        for (String part : parts) {
            String room = rooms.get(String.join(" ", words(part)));
            if (room == null) {
                return null;
            }
            told.add(room);
        }
        return String.join(" + ", told);
    }

    private @Nullable String of(String title) {
        String leading = room(LEAD.matcher(title));
        String room = leading == null ? room(LAST.matcher(title)) : leading;
        if (room != null) {
            return room;
        }
        String told = " " + String.join(" ", words(title)) + " ";
        return whole.entrySet().stream()
                .filter(each -> each.getKey().length() > SHORTEST_NAME && told.contains(" " + each.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String room(Matcher name) {
        return name.find() ? rooms.get(String.join(" ", words(name.group(1)))) : null;
    }
}
