package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.place.PlaceNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where the meeting as a whole takes place. */
final class MeetingPlace {

    private static final int LONGEST = 120;
    private static final int LONGEST_HEAD = 130;

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
            String whole = whole(reading, title);
            if (whole != null) {
                return whole;
            }
        }
        for (Reading reading : intro) {
            String text = reading.withoutTimes();
            boolean sentence = text.endsWith(".") || text.endsWith("!") || text.length() > LONGEST_HEAD;
            String place = sentence || reading.shape() == Reading.Shape.TIMED ? null : places.inHead(text);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** A line that is a place, or a part of a line that is one, beside the date: «…, 5–8 July, Main Hall». */
    private @Nullable String whole(Reading reading, @Nullable String title) {
        boolean isTitle = title != null && reading.text().contains(title);
        if (reading.text().length() > LONGEST) {
            return null;
        }
        if (reading.mentions().isEmpty()) {
            return isTitle ? null : places.whole(reading.text());
        }
        Mention first = reading.mentions().getFirst();
        Mention last = reading.mentions().getLast();
        for (String part : List.of(reading.before(first), reading.after(last))) {
            String place = part.equals(title) || part.isEmpty() ? null : places.whole(part);
            if (place != null) {
                return place;
            }
        }
        return null;
    }
}
