package app.convive.meeting.programme.mention;

/** A part of the day: {@code morning}, {@code midday}, {@code afternoon}, {@code evening} or {@code night}. */
public record PartMention(int from, int to, String part) implements Mention {}
