package app.convive.meeting.chat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A day and hours that somebody typed into fields. */
public record TypedDay(
        LocalDate day, @Nullable LocalTime start, @Nullable LocalTime end) {}
