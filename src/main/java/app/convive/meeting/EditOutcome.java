package app.convive.meeting;

import java.time.LocalDateTime;

/** What became of an organiser's change. */
public sealed interface EditOutcome {

    /** The change is published. */
    record Edited(Meeting meeting, Agenda agenda) implements EditOutcome {}

    /** Nothing differs from what is published. */
    record Unchanged(Meeting meeting) implements EditOutcome {}

    /** The new moment has passed already, so it is asked whether it is meant. Nothing is changed yet. */
    record InThePast(LocalDateTime moment) implements EditOutcome {}

    /** The meeting is cancelled and can no longer be changed. */
    record Cancelled(Meeting meeting) implements EditOutcome {}

    /** There is no such meeting or item in this server any more. */
    record Unknown() implements EditOutcome {}
}
