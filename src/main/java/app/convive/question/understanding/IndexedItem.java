package app.convive.question.understanding;

import app.convive.meeting.AgendaItem;
import app.convive.question.understanding.words.Token;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agenda item with what questions are compared with.
 *
 * @param order its place in time, across the agenda
 * @param start its own or its slot's start; estimated if {@code timed} is false
 * @param end its own or its slot's end; absent if the programme gives none
 * @param place its own or its slot's place
 * @param placeWords the words of its place, in order
 * @param placeIdeas what its place is, in whatever language: a church, a library
 * @param slot the title of its slot, if it stands in one
 * @param others words of place, speaker and slot
 */
record IndexedItem(
        AgendaItem item,
        int order,
        @Nullable LocalTime start,
        boolean timed,
        @Nullable LocalTime end,
        @Nullable String place,
        Title title,
        @Nullable Title slot,
        List<Token> placeWords,
        Set<String> placeIdeas,
        Set<String> others) {

    boolean isOn(LocalDate day) {
        LocalDate last = item.lastDay();
        return item.programmeDay().equals(day) || (last != null && !day.isBefore(item.day()) && !day.isAfter(last));
    }

    /** Minutes from the midnight that began its programme day; what follows midnight goes on counting. */
    int minute() {
        LocalTime time = start == null ? LocalTime.NOON : start;
        int late = item.day().isAfter(item.programmeDay()) ? 24 * 60 : 0;
        return late + time.getHour() * 60 + time.getMinute();
    }

    LocalDateTime at() {
        return item.programmeDay().atStartOfDay().plusMinutes(minute());
    }

    /** One item of the agenda that is asked about, which its id tells: lists of hundreds are searched for it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof IndexedItem same && item.id() == same.item.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(item.id());
    }

    IndexedItem startingAt(@Nullable LocalTime estimate) {
        return new IndexedItem(item, order, estimate, false, end, place, title, slot, placeWords, placeIdeas, others);
    }

    IndexedItem inOrder(int number) {
        return new IndexedItem(item, number, start, timed, end, place, title, slot, placeWords, placeIdeas, others);
    }
}
