package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.place.PlaceFinder;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * «Workshops (all in Lab 4):», «Evening programme at the Rowing Club:» right above hours, below those of something else: what
 * follows takes place there.
 */
final class IntroducedPlaces {

    private static final int LONGEST = 90;
    private static final int LONGEST_SENTENCE = 130;

    /** Items of a list. */
    private static final int FEWEST = 2;

    private IntroducedPlaces() {}

    /** The place that each such line names. */
    static Map<String, String> of(List<Reading> lines, PlaceNames names, PlaceFinder finder) {
        Map<String, String> found = new HashMap<>();
        boolean itemAbove = false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Reading line = lines.get(i);
            itemAbove |= line.hourLeads();
            boolean introduces = itemAbove
                    && line.shape() == Shape.TEXT
                    && line.days().isEmpty()
                    && line.text().endsWith(":")
                    && line.text().length() <= LONGEST
                    && !line.text().contains(". ")
                    && lines.get(i + 1).shape() == Shape.TIMED
                    && !line.line().bulleted();
            String place = introduces ? place(Edges.trimmed(line.text()), names) : null;
            PlaceFinder.Found within =
                    place == null && opensList(lines, i) ? finder.in(Edges.trimmed(line.text())) : null;
            String where = within == null ? place : within.place();
            if (where != null) {
                found.put(line.text(), where);
            }
        }
        return found;
    }

    /** «There is much to do at the Town Hall all day, such as:», right above bullets with their hours. */
    private static boolean opensList(List<Reading> lines, int at) {
        Reading line = lines.get(at);
        boolean opens = line.shape() == Shape.TEXT
                && line.days().isEmpty()
                && line.text().endsWith(":")
                && line.text().length() <= LONGEST_SENTENCE
                && !line.text().contains(". ")
                && !line.line().bulleted()
                && at + FEWEST < lines.size();
        return opens
                && lines.subList(at + 1, at + 1 + FEWEST).stream()
                        .allMatch(
                                item -> item.line().bulleted() && !item.times().isEmpty());
    }

    private static @Nullable String place(String text, PlaceNames names) {
        int open = text.lastIndexOf(" (");
        boolean bracket = open > 0 && text.endsWith(")");
        String told = bracket ? last(text.substring(open + 2, text.length() - 1), names) : null;
        return told == null ? last(bracket ? text.substring(0, open) : text, names) : told;
    }

    /** The place that ends the words, behind «in», «at», «à la». */
    private static @Nullable String last(String words, PlaceNames names) {
        String rest = words;
        while (!(names.leadsTo(rest) && names.whole(rest) != null)) {
            int space = rest.indexOf(' ');
            if (space < 0) {
                return null;
            }
            rest = rest.substring(space + 1);
        }
        return names.whole(rest);
    }
}
