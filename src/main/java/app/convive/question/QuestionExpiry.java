package app.convive.question;

import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.schedule.Due;
import app.convive.schedule.DueWork;
import app.convive.schedule.Wakeups;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases the questions about a meeting that were passed to the organisers, thirty days after its last day. */
@Component
class QuestionExpiry implements DueWork {

    static final String HANDLER = "question-expiry";
    private static final int DAYS_KEPT = 30;

    private final PassedQuestions questions;
    private final QuestionAskers askers;
    private final Unanswered unanswered;
    private final AgendaService agendas;
    private final Wakeups wakeups;
    private final InstantSource clock;

    QuestionExpiry(
            PassedQuestions questions,
            QuestionAskers askers,
            Unanswered unanswered,
            AgendaService agendas,
            Wakeups wakeups,
            InstantSource clock) {
        this.questions = questions;
        this.askers = askers;
        this.unanswered = unanswered;
        this.agendas = agendas;
        this.wakeups = wakeups;
        this.clock = clock;
    }

    /** The first moment, in the meeting's zone, at which nothing of it is kept any more. */
    static Instant of(Meeting meeting) {
        return meeting.lastDay()
                .plusDays(DAYS_KEPT + 1L)
                .atStartOfDay(meeting.zone())
                .toInstant();
    }

    @Override
    public String handler() {
        return HANDLER;
    }

    /** A meeting that was moved keeps its questions as long as it would have from the beginning. */
    @Override
    @Transactional
    public void run(String key) {
        Meeting meeting = agendas.meeting(Long.parseLong(key)).orElse(null);
        if (meeting == null) {
            return;
        }
        Instant expires = of(meeting);
        List<PassedQuestion> all = questions.findByMeetingIdOrderById(meeting.id());
        if (expires.isAfter(clock.instant())) {
            all.forEach(question -> question.expiresAt(expires));
            wakeups.at(expires, HANDLER, key);
            return;
        }
        all.forEach(question -> askers.deleteByQuestion(question.id()));
        questions.deleteAll(all);
        unanswered.forget(meeting.id());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Due> dueBy(Instant moment) {
        return questions.findByExpiresAtLessThanEqual(moment).stream()
                .map(question -> new Due(String.valueOf(question.meeting()), question.expiresAt()))
                .distinct()
                .toList();
    }

    /** Nothing that anybody planned. */
    @Override
    public @Nullable String label(String key, Locale locale) {
        return null;
    }
}
