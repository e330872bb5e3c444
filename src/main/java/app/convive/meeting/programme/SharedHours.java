package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** «Tours leave at 2 pm and 4 pm from the gate»: hours that «and» joins share what stands before and behind them. */
final class SharedHours {

    /** Letters of «and», «&», «puis à». */
    private static final int JOINED = 6;

    private final PlaceNames places;

    SharedHours(PlaceNames places) {
        this.places = places;
    }

    /** The same statements, those that only tell where with what the hour before them tells. */
    List<Statement> told(Reading line, List<Statement> given) {
        List<Statement> told = new ArrayList<>(given);
        for (int i = 1; i < told.size(); i++) {
            Statement place = told.get(i);
            Statement before = told.get(i - 1);
            if (isJoined(line, before.time(), place.time()) && tellsWhere(place.text())) {
                String text = before.text() + " " + place.text();
                told.set(i - 1, new Statement(before.time(), text, before.duration(), before.joined()));
                told.set(i, new Statement(place.time(), text, place.duration(), place.joined()));
            }
        }
        return told;
    }

    private boolean tellsWhere(String text) {
        return places.leadsTo(text) && places.whole(text) != null;
    }

    private static boolean isJoined(Reading line, @Nullable TimeMention one, @Nullable TimeMention other) {
        return one != null
                && other != null
                && line.times().contains(one)
                && line.times().contains(other)
                && one.to() <= other.from()
                && line.between(one, other).strip().length() <= JOINED;
    }
}
