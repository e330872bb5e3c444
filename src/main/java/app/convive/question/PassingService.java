package app.convive.question;

import static java.util.Objects.requireNonNull;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import app.convive.meeting.Meeting;
import app.convive.network.People;
import app.convive.question.understanding.Matter;
import app.convive.schedule.Wakeups;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Members pass questions to the organisers that the programme does not answer. */
@Service
public class PassingService {

    /** Nobody keeps the organisers busy alone. */
    private static final int MOST_OPEN = 10;

    private final PassedQuestions questions;
    private final QuestionAskers askers;
    private final People people;
    private final Wakeups wakeups;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final TransactionOperations transaction;

    PassingService(
            PassedQuestions questions,
            QuestionAskers askers,
            People people,
            Wakeups wakeups,
            ApplicationEventPublisher events,
            InstantSource clock,
            TransactionOperations transaction) {
        this.questions = questions;
        this.askers = askers;
        this.people = people;
        this.wakeups = wakeups;
        this.events = events;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Passes a question, or joins those who asked the same. In a transaction of its own.
     *
     * @param channel where the answer is to be read by everybody; nothing for a direct message
     */
    public PassOutcome pass(
            Caller asker, Meeting meeting, Matter matter, String words, Language language, @Nullable Long channel) {
        try {
            return inTransaction(asker, meeting, matter, words, language, channel);
        } catch (DataIntegrityViolationException atTheSameMoment) {
            return inTransaction(asker, meeting, matter, words, language, channel);
        }
    }

    private PassOutcome inTransaction(
            Caller asker, Meeting meeting, Matter matter, String words, Language language, @Nullable Long channel) {
        PassOutcome outcome = transaction.execute(status -> {
            people.met(asker);
            return same(meeting, matter)
                    .map(question -> join(asker, question, channel))
                    .orElseGet(() -> begin(asker, meeting, matter, words, language, channel));
        });
        return requireNonNull(outcome);
    }

    private PassOutcome join(Caller asker, PassedQuestion found, @Nullable Long channel) {
        PassedQuestion question = questions.lock(found.id(), found.server()).orElseThrow();
        if (question.answered()) {
            return new PassOutcome.AnsweredAlready(question);
        }
        if (askers.existsById(new QuestionAsker.Key(question.id(), asker.user()))) {
            return new PassOutcome.WaitingAlready(question);
        }
        askers.save(new QuestionAsker(question, asker.user(), channel, clock.instant()));
        if (question.isSetAside()) {
            question.reopen();
        }
        events.publishEvent(new PassedTouched(question));
        return new PassOutcome.Joined(question);
    }

    private PassOutcome begin(
            Caller asker, Meeting meeting, Matter matter, String words, Language language, @Nullable Long channel) {
        Instant now = clock.instant();
        if (meeting.cancelled() || !QuestionExpiry.of(meeting).isAfter(now)) {
            return new PassOutcome.Over();
        }
        if (questions.openOf(meeting.id(), asker.user()) >= MOST_OPEN) {
            return new PassOutcome.TooMany(MOST_OPEN);
        }
        Instant expires = QuestionExpiry.of(meeting);
        PassedQuestion question =
                questions.saveAndFlush(new PassedQuestion(meeting, matter, words, language, now, expires));
        askers.saveAndFlush(new QuestionAsker(question, asker.user(), channel, now));
        wakeups.at(expires, QuestionExpiry.HANDLER, String.valueOf(meeting.id()));
        events.publishEvent(new PassedTouched(question));
        return new PassOutcome.Passed(question);
    }

    private Optional<PassedQuestion> same(Meeting meeting, Matter matter) {
        return like(questions.findByMeetingIdOrderById(meeting.id()), matter);
    }

    /** The one that asks the very same, else one that asks nearly the same. */
    static Optional<PassedQuestion> like(List<PassedQuestion> among, Matter matter) {
        return among.stream()
                .filter(question -> question.matter().equals(matter))
                .findFirst()
                .or(() -> among.stream()
                        .filter(question -> question.matter().isLike(matter))
                        .findFirst());
    }
}
