package app.convive.meeting.mirror;

import java.time.Instant;

/**
 * What an event of Discord is to show, within Discord's limits.
 *
 * @param marker stands in the description and nowhere else, so that the event is found again by it
 * @param name at most 100 characters
 * @param place at most 100 characters
 * @param description at most 1,000 characters
 * @param end after the start
 */
public record EventWish(String marker, String name, String place, String description, Instant start, Instant end) {}
