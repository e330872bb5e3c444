package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Capitals;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Folding;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
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
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_CODE = 4;

    private static final Pattern NAMED = Pattern.compile("\\s*(?:→|⇒|=>|->|=|:)\\s*|\\s+[–—@-]\\s+");
    private static final Pattern IN_ONE_LINE = Pattern.compile("\\s*[;,|·]\\s+(?=[^;,|·=]{1,40}=)");

    /** The «Rooms:» before «A = Pump Room». */
    private static final Pattern LABEL = Pattern.compile("^[^:=]{1,30}:\\s+(?=[^:=]{1,40}=)");

    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)");
    private static final Pattern BRACKET = Pattern.compile("([^:=()]{1,40}?)\\s*\\(([^()]{1,60})\\)");
    private static final Pattern LEAD = Pattern.compile("^[\\[(]?([^:()\\[\\]]{1,40}?)(?:[)\\]]|\\s*:|\\s+[–—-]\\s)");
    private static final Pattern LAST = Pattern.compile("(?:[(\\[]|\\s[–—-]\\s+)([^()\\[\\]]{1,40})[)\\]]?$");

    private final PlaceNames names;
    private final Phrases places;
    private final Phrases people;

    /** Rooms by the names that stand for them, folded; a name is known by what tells it from the others, too. */
    private final Map<String, String> rooms = new HashMap<>();

    private final Map<String, String> whole = new HashMap<>();

    /** @param lines those that became no items */
    RoomKey(Vocabulary vocabulary, PlaceNames names, List<Line> lines) {
        this.names = names;
        places = vocabulary.topic("places");
        people = vocabulary.topic("people");
        List<String[]> block = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (Line line : lines) {
            if (line.number() > last + 1) {
                learn(block);
                block.clear();
            }
            for (String part : IN_ONE_LINE.split(LABEL.matcher(line.text()).replaceFirst(""))) {
                String[] pair = pair(part);
                if (pair.length > 0) {
                    block.add(pair);
                    last = line.number();
                }
            }
        }
        learn(block);
    }

    /** A name and its room; empty for none. */
    private String[] pair(String text) {
        Matcher bracket = BRACKET.matcher(text);
        if (bracket.matches() && names.whole(bracket.group(2)) != null) {
            return new String[] {bracket.group(1), bracket.group(2)};
        }
        Matcher sign = NAMED.matcher(text);
        if (!sign.find() || sign.start() == 0 || sign.start() > LONGEST_NAME) {
            return new String[0];
        }
        String name =
                Edges.trimmed(REMARK.matcher(text.substring(0, sign.start())).replaceAll(""));
        String room = Edges.trimmed(text.substring(sign.end()));
        Tokens tokens = Tokens.of(name);
        boolean field = places.is("label", tokens, 0) || people.is("speaker", tokens, 0);
        boolean naming = !name.isEmpty() && !room.isEmpty() && !field && (isCode(name) || !names.isPlace(name));
        return naming ? new String[] {name, room} : new String[0];
    }

    private static boolean isCode(String name) {
        return name.length() <= LONGEST_CODE && Capitals.only(name);
    }

    /** Neighbours of which most name rooms that are known: all of them do. */
    private void learn(List<String[]> block) {
        long known = block.stream().filter(pair -> names.isPlace(pair[1])).count();
        if (known < FEWEST || known * 2 <= block.size()) {
            return;
        }
        Set<String> shared = new HashSet<>(words(block.getFirst()[0]));
        block.forEach(pair -> shared.retainAll(words(pair[0])));
        for (String[] pair : block) {
            List<String> own = new ArrayList<>(words(pair[0]));
            whole.put(String.join(" ", own), pair[1]);
            own.removeAll(shared);
            rooms.put(String.join(" ", words(pair[0])), pair[1]);
            if (!own.isEmpty()) {
                rooms.put(String.join(" ", own), pair[1]);
            }
        }
    }

    private static List<String> words(String text) {
        return List.of(Folding.of(text).strip().split("[^\\p{L}\\d]+"));
    }

    /** Such a name leads the text, before a sign. */
    boolean leads(String text) {
        return room(LEAD.matcher(text)) != null;
    }

    void fill(Entry entry) {
        String place = entry.place;
        if (!rooms.isEmpty()) {
            entry.place = place == null ? of(entry.title) : rooms.getOrDefault(String.join(" ", words(place)), place);
            entry.children.forEach(this::fill);
        }
    }

    private @Nullable String of(String title) {
        String leading = room(LEAD.matcher(title));
        String room = leading == null ? room(LAST.matcher(title)) : leading;
        if (room != null) {
            return room;
        }
        String told = " " + String.join(" ", words(title)) + " ";
        return whole.entrySet().stream()
                .filter(each -> each.getKey().length() > LONGEST_CODE && told.contains(" " + each.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String room(Matcher name) {
        return name.find() ? rooms.get(String.join(" ", words(name.group(1)))) : null;
    }
}
