package app.convive.meeting;

/** A meeting will not take place. Told in the transaction that cancels it, once. */
public record MeetingCancelled(Meeting meeting) {}
