package app.convive.reminder;

import app.convive.meeting.Meeting;
import java.time.Instant;

/** What became of an organiser's wish about a step. */
public sealed interface StepOutcome {

    /** It is as wished. */
    record Changed(Step step, Meeting meeting) implements StepOutcome {}

    /** The moment has passed; nothing is changed. */
    record Past(Step step, Meeting meeting, Instant moment) implements StepOutcome {}

    /** What it announces has begun by then; nothing is changed. */
    record AfterBeginning(Step step, Meeting meeting, Instant begins) implements StepOutcome {}

    /** It is sent, skipped or withdrawn, so this cannot be done with it any more. */
    record Closed(Step step, Meeting meeting) implements StepOutcome {}

    /** There is no such step in this server. */
    record Unknown() implements StepOutcome {}
}
