package app.convive.question;

import app.convive.meeting.Meeting;
import app.convive.question.understanding.Matter;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds questions that were passed to the organisers; always together with their server or meeting. */
@Service
@Transactional(readOnly = true)
public class PassedLookup {

    private final PassedQuestions questions;
    private final QuestionAskers askers;
    private final Unanswered unanswered;

    PassedLookup(PassedQuestions questions, QuestionAskers askers, Unanswered unanswered) {
        this.questions = questions;
        this.askers = askers;
        this.unanswered = unanswered;
    }

    public Optional<PassedQuestion> find(long server, long id) {
        return questions.findByIdAndServerId(id, server);
    }

    /** The question of a message in the organisers' log. */
    public Optional<PassedQuestion> posted(long server, long message) {
        return questions.findByServerIdAndPostedMessage(server, message);
    }

    /** The question of this matter that the organisers answered. */
    public Optional<PassedQuestion> answered(Meeting meeting, Matter matter) {
        return PassingService.like(
                questions.findByMeetingIdAndStateOrderById(meeting.id(), PassState.ANSWERED), matter);
    }

    /** Those without an answer, oldest first. */
    public List<PassedQuestion> open(Meeting meeting) {
        return questions.findByMeetingIdAndStateOrderById(meeting.id(), PassState.OPEN);
    }

    public List<PassedQuestion> openOf(long server) {
        return questions.findByServerIdAndStateOrderById(server, PassState.OPEN);
    }

    /** The latest answers, newest first. */
    public List<PassedQuestion> answered(Meeting meeting, int most) {
        return questions.findByMeetingIdAndStateOrderByAnsweredAtDesc(meeting.id(), PassState.ANSWERED, Limit.of(most));
    }

    /** The latest of those that the organisers leave without an answer, newest first. */
    public List<PassedQuestion> setAside(Meeting meeting, int most) {
        return questions.findByMeetingIdAndStateOrderByIdDesc(meeting.id(), PassState.SET_ASIDE, Limit.of(most));
    }

    /** Who asked, in their order. */
    public List<QuestionAsker> askers(PassedQuestion question) {
        return askers.of(question.id());
    }

    /** How many questions about the meeting the programme did not answer. */
    public int unanswered(Meeting meeting) {
        return unanswered.count(meeting.id());
    }

    /** Discord has taken the message by which the organisers are asked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void posted(long server, long id, long message) {
        questions.findByIdAndServerId(id, server).ifPresent(question -> question.postedAs(message));
    }
}
