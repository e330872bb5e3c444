package app.convive.meeting.programme;

import app.convive.meeting.ItemKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item as read from a programme text. Days and times are local to the meeting's zone.
 *
 * @param writtenDay the day as the text tells it
 * @param day the calendar day on which it starts; absent while the text gives no date
 * @param programmeDay the day under which the text lists it: the evening before, for what happens after midnight
 * @param nextDay it starts after midnight of the day that lists it
 * @param lastDay the last day (inclusive) of an item that lasts whole days
 * @param start absent when the text gives none
 * @param end only if the text gives it or a duration; at or before {@code start} it means the next day
 * @param details what else the text says about it
 * @param open the theme is still to be decided
 * @param parent index of the item that holds this one as one of its parallel workshops
 * @param uid identity in the calendar file that it comes from
 * @param sourceLines numbers of the lines that it was read from, from 1
 */
public record ReadItem(
        ReadDay writtenDay,
        @Nullable LocalDate day,
        @Nullable LocalDate programmeDay,
        boolean nextDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        String title,
        @Nullable String details,
        @Nullable String place,
        @Nullable String speaker,
        ItemKind kind,
        boolean open,
        @Nullable Integer parent,
        @Nullable String uid,
        List<Doubt> doubts,
        List<Integer> sourceLines) {

    public ReadItem {
        doubts = List.copyOf(doubts);
        sourceLines = List.copyOf(sourceLines);
    }

    ReadItem ofKind(ItemKind other) {
        return new ReadItem(
                writtenDay,
                day,
                programmeDay,
                nextDay,
                lastDay,
                start,
                end,
                title,
                details,
                place,
                speaker,
                other,
                open,
                parent,
                uid,
                doubts,
                sourceLines);
    }

    /** The same item, listed under that day of the calendar. */
    ReadItem on(@Nullable LocalDate listed) {
        LocalDate starts = listed != null && nextDay ? listed.plusDays(1) : listed;
        return new ReadItem(
                writtenDay,
                starts,
                listed,
                nextDay,
                lastDay,
                start,
                end,
                title,
                details,
                place,
                speaker,
                kind,
                open,
                parent,
                uid,
                doubts,
                sourceLines);
    }
}
