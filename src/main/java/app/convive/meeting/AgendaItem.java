package app.convive.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One item of a published agenda. Days and times are local to the meeting's zone.
 *
 * @param id stays the same from version to version
 * @param parent the item that holds this one as one of its parallel workshops
 * @param day the calendar day on which it starts
 * @param programmeDay the day under which the programme shows it: the evening before, for what happens after midnight
 * @param start absent when the programme gives none
 * @param end only if the programme gives it or a duration; at or before {@code start} it means the next day
 * @param lastDay the last day (inclusive) of an item that lasts whole days
 * @param open the theme is still to be decided
 * @param places how many can take part; absent for no limit
 */
public record AgendaItem(
        long id,
        @Nullable Long parent,
        LocalDate day,
        LocalDate programmeDay,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable LocalDate lastDay,
        String title,
        @Nullable String place,
        @Nullable String speaker,
        ItemKind kind,
        boolean open,
        @Nullable Integer places) {

    /** Local start, or nothing when the programme gives no time. */
    public @Nullable LocalDateTime startsAt() {
        return start == null ? null : day.atTime(start);
    }

    /** Local end, on the next day when the clock time is not after the start. */
    public @Nullable LocalDateTime endsAt() {
        if (end == null) {
            return null;
        }
        boolean nextDay = start != null && !end.isAfter(start);
        return (nextDay ? day.plusDays(1) : day).atTime(end);
    }

    /**
     * Both are on at the same moment. Items that only touch do not overlap, nor does anything with an item that lasts whole
     * days or has no hour; one without an end overlaps with what is on at its start.
     */
    public boolean overlaps(AgendaItem other) {
        LocalDateTime begins = hour();
        LocalDateTime otherBegins = other.hour();
        if (begins == null || otherBegins == null || id == other.id) {
            return false;
        }
        return begins.equals(otherBegins)
                || begins.isBefore(otherBegins) && otherBegins.isBefore(endAfter(begins))
                || otherBegins.isBefore(begins) && begins.isBefore(other.endAfter(otherBegins));
    }

    private @Nullable LocalDateTime hour() {
        return lastDay == null ? startsAt() : null;
    }

    private LocalDateTime endAfter(LocalDateTime begins) {
        return Objects.requireNonNullElse(endsAt(), begins);
    }

    /** The same item as one of the parallel workshops of a slot. */
    AgendaItem under(long slot) {
        return new AgendaItem(
                id, slot, day, programmeDay, start, end, lastDay, title, place, speaker, kind, open, places);
    }

    /** The same item once a slot is another: its workshops move with it, as far as they had its day and hours. */
    AgendaItem following(AgendaItem slot, AgendaItem moved) {
        if (parent == null || parent != slot.id) {
            return this;
        }
        boolean sameDay = day.equals(slot.day);
        return new AgendaItem(
                id,
                parent,
                sameDay ? moved.day : day,
                programmeDay.equals(slot.programmeDay) ? moved.programmeDay : programmeDay,
                sameDay && Objects.equals(start, slot.start) ? moved.start : start,
                sameDay && end != null && Objects.equals(end, slot.end) ? moved.end : end,
                lastDay,
                title,
                place,
                speaker,
                kind,
                open,
                places);
    }

    /** The same item with the hours, and without a place of its own the place, of its slot. */
    AgendaItem in(AgendaItem slot) {
        return new AgendaItem(
                id,
                parent,
                slot.day,
                slot.programmeDay,
                slot.start,
                end == null ? slot.end : end,
                slot.lastDay,
                title,
                place == null ? slot.place : place,
                speaker,
                kind,
                open,
                places);
    }

    /** The same item with its theme decided. */
    AgendaItem filled(String theme) {
        return named(theme, false);
    }

    /** The same item with its theme to be decided again. */
    AgendaItem reopened(String workingTitle) {
        return named(workingTitle, true);
    }

    private AgendaItem named(String newTitle, boolean isOpen) {
        return new AgendaItem(
                id, parent, day, programmeDay, start, end, lastDay, newTitle, place, speaker, kind, isOpen, places);
    }
}
