package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.place.PlaceNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * «09:00 - 09:30», below it «networking», then «Coffee and a warm welcome»: a site that shows the kind of each item above its
 * title, in words that come again.
 */
final class KindLabels {

    private static final int FEWEST = 4;
    private static final int LONGEST = 3;

    private final PlaceNames places;

    KindLabels(PlaceNames places) {
        this.places = places;
    }

    /** The same lines without such labels, where each hour that stands alone has one. */
    List<Reading> without(List<Reading> lines) {
        int hours = 0;
        Set<String> labels = new HashSet<>();
        Set<String> titles = new HashSet<>();
        int placed = 0;
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).shape() != Shape.TIME_ALONE) {
                continue;
            }
            hours++;
            if (isCard(lines, i)) {
                labels.add(lines.get(i + 1).text());
                titles.add(lines.get(i + 2).text());
                placed += places.whole(lines.get(i + 2).text()) == null ? 0 : 1;
                found.add(i + 1);
            }
        }
        boolean again = labels.size() < titles.size();
        if (found.size() < FEWEST || !again || placed * 5 > found.size() || found.size() * 10 < hours * 9) {
            return lines;
        }
        List<Reading> all = new ArrayList<>(lines);
        found.reversed().forEach(at -> all.remove(at.intValue()));
        return all;
    }

    /** A few words that are no place, and a line below them. */
    private boolean isCard(List<Reading> lines, int hour) {
        if (hour + 2 >= lines.size()) {
            return false;
        }
        Reading label = lines.get(hour + 1);
        Reading title = lines.get(hour + 2);
        boolean words = label.shape() == Shape.TEXT || label.shape() == Shape.PART;
        return words
                && title.shape() == Shape.TEXT
                && !label.line().bulleted()
                && !title.line().bulleted()
                && label.tokens().size() <= LONGEST
                && places.whole(label.text()) == null;
    }
}
