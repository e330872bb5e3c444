package app.convive.meeting.programme.file.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An event at one of its times.
 *
 * @param start by the event's own clock
 * @param lasts how long it takes then; absent when the file does not tell
 * @param of the start by which its series knows it; absent for an event that happens once
 */
record Occurrence(
        CalendarEvent event,
        LocalDateTime start,
        @Nullable Duration lasts,
        @Nullable LocalDateTime of) {}
