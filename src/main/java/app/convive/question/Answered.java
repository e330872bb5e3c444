package app.convive.question;

import app.convive.meeting.Agenda;
import app.convive.meeting.Meeting;
import app.convive.question.understanding.Matter;
import app.convive.question.understanding.Understanding;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's words came to, with the meeting and the published agenda from which they were answered.
 *
 * @param matter by which the same question is known again
 * @param kept the same question with the organisers' answer, where the programme has none
 */
public record Answered(
        Meeting meeting,
        Agenda agenda,
        Understanding understanding,
        Matter matter,
        @Nullable PassedQuestion kept) {

    /** Nothing for Convive. */
    public boolean silent() {
        return understanding instanceof Understanding.Silence && kept == null;
    }

    /** Neither the programme nor the organisers have answered it. */
    public boolean missing() {
        return understanding instanceof Understanding.NotInProgramme && kept == null;
    }

    /** The programme alone does not settle it, so that the organisers may be asked. */
    public boolean open() {
        return kept == null
                && (understanding instanceof Understanding.NotInProgramme
                        || understanding instanceof Understanding.Unclear
                        || understanding instanceof Understanding.Silence);
    }
}
