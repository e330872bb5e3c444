package app.convive.reminder;

import app.convive.meeting.AgendaItem;
import app.convive.meeting.Meeting;

/** A reminder that a member set, with what it is about. */
public record Mine(PersonalReminder reminder, Meeting meeting, AgendaItem item) {}
