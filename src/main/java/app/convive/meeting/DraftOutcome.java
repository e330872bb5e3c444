package app.convive.meeting;

import app.convive.meeting.programme.Problem;
import app.convive.meeting.programme.file.FileRefusal;
import java.util.Set;

/** What became of a text that was to be imported, or of a correction. */
public sealed interface DraftOutcome {

    /** The draft as it stands now; what is missing in it stands in its programme. */
    record Shown(DraftView draft) implements DraftOutcome {}

    /** Nothing in it can be read: it is empty, too long or no text. Nothing is kept. */
    record Unreadable(Set<Problem> problems) implements DraftOutcome {}

    /** The file holds no programme that can be read. Nothing is kept. */
    record FileRefused(FileRefusal reason) implements DraftOutcome {}

    /** The draft is confirmed already. */
    record BecameMeeting(Meeting meeting) implements DraftOutcome {}

    /** There is no such draft of this author any more: drafts are erased after a day. */
    record Gone() implements DraftOutcome {}
}
