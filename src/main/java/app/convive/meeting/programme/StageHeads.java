package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.place.PlaceFinder;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * «SCÈNE DU PORT (quai 2)», below it «Samedi» and «Dimanche» with what happens there, then «GRANDE HALLE» and the same days
 * again: where half of such lines name places, all of them do.
 *
 * @param places by the numbers of their lines
 */
record StageHeads(Map<Integer, String> places) {

    private static final int FEWEST = 2;
    private static final int LONGEST = 70;

    static StageHeads of(List<Reading> lines, LineRoles roles, PlaceNames names, PlaceFinder finder) {
        List<Reading> heads = new ArrayList<>();
        Set<String> above = new HashSet<>();
        Set<String> here = new HashSet<>();
        boolean again = false;
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            if (heads(lines, i)) {
                heads.add(line);
                above.addAll(here);
                here.clear();
            } else if (!heads.isEmpty() && line.leading() instanceof DayMention day) {
                here.add(line.written(day));
                again |= above.contains(line.written(day));
            }
        }
        Map<Integer, String> places = new HashMap<>();
        int known = 0;
        for (Reading head : heads) {
            String name = name(head.text());
            boolean slot = roles.namesSlot(head);
            PlaceFinder.Found found = slot ? finder.in(name) : null;
            known += found != null || isPlace(name, names) ? 1 : 0;
            String place = found != null ? found.place() : slot ? null : name;
            if (place != null) {
                places.put(head.line().number(), place);
            }
        }
        return again && heads.size() >= FEWEST && known * 2 >= heads.size()
                ? new StageHeads(places)
                : new StageHeads(Map.of());
    }

    /** «COIN DES CURIEUX (hall B)»: its name or its bracket tells it. */
    private static boolean isPlace(String name, PlaceNames names) {
        int open = name.indexOf(" (");
        boolean bracket = open > 0 && names.whole(Edges.trimmed(name.substring(open + 2))) != null;
        return bracket || names.isPlace(open > 0 ? name.substring(0, open) : name);
    }

    @Nullable
    String at(Reading line) {
        return places.get(line.line().number());
    }

    /** A short line of words, apart, right above a day. */
    private static boolean heads(List<Reading> lines, int at) {
        Reading head = lines.get(at);
        boolean apart = head.line().gap() || head.line().heading() > 0;
        return apart
                && at + 1 < lines.size()
                && head.shape() == Shape.TEXT
                && head.mentions().isEmpty()
                && head.text().length() <= LONGEST
                && ".:!?".indexOf(head.text().charAt(head.text().length() - 1)) < 0
                && lines.get(at + 1).shape() == Shape.DAY;
    }

    /** Through its bracket, or before the dash behind which something is told of it. */
    private static String name(String text) {
        int close = text.indexOf(')');
        return Edges.trimmed(close > 0 ? text.substring(0, close + 1) : text.split(" [–—-] ", 2)[0]);
    }
}
