package app.convive.question.understanding;

import app.convive.meeting.AgendaItem;
import app.convive.question.understanding.words.Token;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agenda item with what questions are compared with.
 *
 * @param order its place in time, across the agenda
 * @param start its own or its slot's start; estimated if {@code timed} is false
 * @param end given end; absent if the programme gives none
 * @param place its own or its slot's place
 * @param words its title, in order
 * @param others words of place, speaker and slot
 * @param own ideas that its title says
 * @param ideas those and all that they are a kind of
 */
record IndexedItem(
        AgendaItem item,
        int order,
        @Nullable LocalTime start,
        boolean timed,
        @Nullable LocalTime end,
        @Nullable String place,
        List<Token> words,
        Set<String> titleWords,
        Set<String> titleRoots,
        Set<String> others,
        Set<String> own,
        Set<String> ideas) {

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

    boolean isChild() {
        return item.parent() != null;
    }
}
