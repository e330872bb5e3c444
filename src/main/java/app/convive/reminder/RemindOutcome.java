package app.convive.reminder;

import app.convive.meeting.AgendaItem;
import app.convive.meeting.Meeting;
import java.time.Instant;

/** What became of a member's wish to be reminded. */
public sealed interface RemindOutcome {

    /** It is kept, or was before. */
    record Kept(Meeting meeting, AgendaItem item, PersonalReminder reminder) implements RemindOutcome {}

    /** The moment has passed. */
    record Past(Meeting meeting, AgendaItem item, Instant moment) implements RemindOutcome {}

    /** The item has begun by then. */
    record AfterStart(Meeting meeting, AgendaItem item, Instant start) implements RemindOutcome {}

    /** The item has no time yet, so nothing can be reckoned back from it. */
    record NoStart(Meeting meeting, AgendaItem item) implements RemindOutcome {}

    /** There are as many already as one can look after. */
    record TooMany(int most) implements RemindOutcome {}

    /** There is no such item any more, or the meeting is cancelled. */
    record Unknown() implements RemindOutcome {}
}
