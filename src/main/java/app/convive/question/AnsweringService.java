package app.convive.question;

import app.convive.delivery.Deliveries;
import app.convive.delivery.DeliveryFailed;
import app.convive.delivery.Owed;
import app.convive.delivery.Recipient;
import app.convive.discord.Caller;
import app.convive.network.Organisers;
import app.convive.network.People;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Organisers answer what was passed to them; the answer goes to those who asked and is kept for who asks next. */
@Service
@Transactional
public class AnsweringService {

    /** The letter that brings the answer; its subject is the question's id, its round the answer's revision. */
    public static final String LETTER = "organisers-answer";

    private final PassedQuestions questions;
    private final QuestionAskers askers;
    private final Organisers organisers;
    private final People people;
    private final Deliveries deliveries;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    AnsweringService(
            PassedQuestions questions,
            QuestionAskers askers,
            Organisers organisers,
            People people,
            Deliveries deliveries,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.questions = questions;
        this.askers = askers;
        this.organisers = organisers;
        this.people = people;
        this.deliveries = deliveries;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Answers an open question. Of several organisers the first one's answer stands.
     *
     * @param through id of the interaction or message: the same one answers once
     * @throws app.convive.discord.NotAnOrganiser when the caller does not organise
     */
    public AnswerOutcome answer(Caller caller, long id, String text, long through) {
        return change(caller, id, question -> {
            if (question.answeredThrough(through)) {
                return new AnswerOutcome.Given(question, askers.of(id).size());
            }
            if (question.answered()) {
                return new AnswerOutcome.Changed(question);
            }
            question.answer(text, caller.user(), through, clock.instant());
            return new AnswerOutcome.Given(question, tell(question));
        });
    }

    /**
     * Puts another answer in the place of the kept one.
     *
     * @param revision of the answer that the organiser had before their eyes
     */
    public AnswerOutcome correct(Caller caller, long id, int revision, String text, long through) {
        return change(caller, id, question -> {
            if (question.answeredThrough(through)) {
                return new AnswerOutcome.Corrected(question);
            }
            if (question.revision() != revision) {
                return new AnswerOutcome.Changed(question);
            }
            question.answer(text, caller.user(), through, clock.instant());
            tell(question);
            return new AnswerOutcome.Corrected(question);
        });
    }

    /** Takes the kept answer back; the question is open again. */
    public AnswerOutcome withdraw(Caller caller, long id, int revision) {
        return change(caller, id, question -> {
            if (question.revision() != revision || !question.answered()) {
                return new AnswerOutcome.Changed(question);
            }
            question.withdrawAnswer();
            tell(question);
            return new AnswerOutcome.Withdrawn(question);
        });
    }

    /** Leaves an open question without an answer; nobody is told. */
    public AnswerOutcome setAside(Caller caller, long id) {
        return change(caller, id, question -> {
            if (question.answered()) {
                return new AnswerOutcome.Changed(question);
            }
            question.setAside();
            return new AnswerOutcome.SetAside(question);
        });
    }

    /** Has a question wait for an answer again that was set aside. */
    public AnswerOutcome reopen(Caller caller, long id) {
        return change(caller, id, question -> {
            if (question.answered()) {
                return new AnswerOutcome.Changed(question);
            }
            question.reopen();
            return new AnswerOutcome.Reopened(question);
        });
    }

    private AnswerOutcome change(Caller caller, long id, Function<PassedQuestion, AnswerOutcome> change) {
        organisers.check(caller);
        people.met(caller);
        Optional<PassedQuestion> question = questions.lock(id, caller.serverId());
        if (question.isEmpty()) {
            return new AnswerOutcome.Unknown();
        }
        AnswerOutcome outcome = change.apply(question.get());
        events.publishEvent(new PassedTouched(question.get()));
        return outcome;
    }

    /** Owes what stands now to all who asked, a public channel once; returns how many asked. */
    private int tell(PassedQuestion question) {
        List<QuestionAsker> all = askers.of(question.id());
        deliveries.withdraw(LETTER, String.valueOf(question.id()));
        deliveries.owe(all.stream()
                .map(asker ->
                        asker.channel() == null ? Recipient.person(asker.user()) : Recipient.channel(asker.channel()))
                .distinct()
                .map(recipient -> owed(question, recipient))
                .toList());
        return all.size();
    }

    private static Owed owed(PassedQuestion question, Recipient recipient) {
        return Owed.of(question.server(), LETTER, String.valueOf(question.id()), recipient)
                .inRound(question.revision())
                .asAnswer();
    }

    /** Where the channel is gone, each who asked there is told by direct message. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DeliveryFailed failed) {
        boolean channel = failed.delivery().recipient() instanceof Recipient.Channel;
        if (!failed.delivery().kind().equals(LETTER) || !channel) {
            return;
        }
        long id = Long.parseLong(failed.delivery().subject());
        questions
                .findById(id)
                .ifPresent(question -> askers.of(id).stream()
                        .filter(asker -> Objects.equals(
                                asker.channel(), failed.delivery().recipient().id()))
                        .forEach(asker -> {
                            asker.movesToDirectMessages();
                            deliveries.owe(owed(question, Recipient.person(asker.user())));
                        }));
    }
}
