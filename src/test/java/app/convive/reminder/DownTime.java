package app.convive.reminder;

import app.convive.meeting.AgendaService;
import java.time.Instant;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Wakes work at a moment of its own: after nobody was there, twice, or early. */
@TestComponent
class DownTime {

    private final Steps steps;
    private final StepFiring firing;
    private final AgendaService agendas;
    private final CampaignLog log;
    private final ReminderWords words;
    private final TransactionTemplate transaction;

    DownTime(
            Steps steps,
            StepFiring firing,
            AgendaService agendas,
            CampaignLog log,
            ReminderWords words,
            TransactionTemplate transaction) {
        this.steps = steps;
        this.firing = firing;
        this.agendas = agendas;
        this.log = log;
        this.words = words;
        this.transaction = transaction;
    }

    /** The step is not looked at before this moment. */
    void until(Step step, Instant moment) {
        StepWork work = new StepWork(steps, firing, agendas, log, words, () -> moment);
        transaction.executeWithoutResult(status -> work.run(String.valueOf(step.id())));
    }
}
