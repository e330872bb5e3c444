package app.convive.meeting.programme.mention;

/** How long something lasts. */
public record DurationMention(int from, int to, int minutes) implements Mention {}
