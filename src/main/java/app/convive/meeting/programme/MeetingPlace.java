package app.convive.meeting.programme;

import app.convive.meeting.programme.place.PlaceNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where the meeting as a whole takes place. */
final class MeetingPlace {

    private final PlaceNames places;

    MeetingPlace(PlaceNames places) {
        this.places = places;
    }

    /**
     * @param intro lines that became no items
     * @param blocks the days: where all of them name the same place, it is that of the meeting
     */
    @Nullable
    String of(List<Reading> intro, @Nullable String title, List<DayBlock> blocks) {
        for (Reading reading : intro) {
            String place = places.labelled(reading.text());
            if (place != null) {
                return place;
            }
        }
        for (Reading reading : intro) {
            String place = places.held(reading.text());
            if (place != null) {
                return place;
            }
        }
        String common = blocks.isEmpty() ? null : blocks.getLast().place;
        if (common != null
                && blocks.stream()
                        .filter(block -> block.heading != null)
                        .allMatch(block -> common.equals(block.place))) {
            return common;
        }
        String town = title == null ? null : places.town(title);
        if (town != null) {
            return town;
        }
        for (Reading reading : intro) {
            boolean isTitle = title != null && reading.text().contains(title);
            String whole = reading.text().length() <= 80 && !isTitle ? places.whole(reading.text()) : null;
            if (whole != null) {
                return whole;
            }
        }
        return null;
    }
}
