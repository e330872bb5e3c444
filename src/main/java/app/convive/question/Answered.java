package app.convive.question;

import app.convive.meeting.Agenda;
import app.convive.meeting.Meeting;
import app.convive.question.understanding.Understanding;

/** What somebody's words came to, with the meeting and the published agenda from which they were answered. */
public record Answered(Meeting meeting, Agenda agenda, Understanding understanding) {

    /** Nothing for Convive. */
    public boolean silent() {
        return understanding instanceof Understanding.Silence;
    }
}
