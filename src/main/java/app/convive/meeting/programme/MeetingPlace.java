package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.place.PlaceNames;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where the meeting as a whole takes place. */
final class MeetingPlace {

    private static final int LONGEST = 120;
    private static final int LONGEST_HEAD = 130;

    /** Up to five words, the first with a capital letter, then a comma and a town. */
    private static final Pattern HOUSE_AND_TOWN = Pattern.compile(
            "\\p{Lu}[\\p{L}'’-]*(?: [\\p{L}'’-]+){0,4}, \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}");

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
            if (headsBlock(reading, blocks)) {
                continue;
            }
            String whole = whole(reading, title);
            if (whole != null) {
                return whole;
            }
        }
        for (Reading reading : intro) {
            if (headsBlock(reading, blocks)) {
                continue;
            }
            String text = reading.withoutTimes();
            boolean sentence = text.endsWith(".") || text.endsWith("!") || text.length() > LONGEST_HEAD;
            String place = sentence || reading.shape() == Reading.Shape.TIMED ? null : places.inHead(text);
            if (place != null && !place.equals(title)) {
                return place;
            }
        }
        return null;
    }

    /** «Library» above some of the items, or below a day, places them, not the meeting. */
    private static boolean headsBlock(Reading reading, List<DayBlock> blocks) {
        return blocks.stream()
                .anyMatch(block -> block.place != null
                        && (block.headed && reading.text().equals(block.place)
                                || isBelow(reading, block.heading)
                                        && reading.text().endsWith(block.place)));
    }

    private static boolean isBelow(Reading reading, @Nullable Reading heading) {
        return heading != null && reading.line().number() > heading.line().number();
    }

    /** «La Bascule, Rennes»: behind the date and a sign, a name and its town. */
    private static @Nullable String houseAndTown(Reading reading, Mention last) {
        String text = reading.text();
        String behind = text.substring(reading.end(last)).strip();
        boolean sign = !behind.isEmpty() && "-–—|·•@".indexOf(behind.charAt(0)) >= 0;
        String after = reading.after(last);
        return sign
                        && last instanceof DayMention
                        && HOUSE_AND_TOWN.matcher(after).matches()
                ? after
                : null;
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
        String house = houseAndTown(reading, last);
        if (house != null) {
            return house;
        }
        for (String part : List.of(reading.before(first), reading.after(last))) {
            String place = part.equals(title) || part.isEmpty() ? null : places.whole(part);
            if (place != null) {
                return place;
            }
        }
        return null;
    }
}
