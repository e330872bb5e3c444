package app.convive.reminder;

import app.convive.delivery.Deliveries;
import app.convive.meeting.AgendaPublished;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.meeting.MeetingCancelled;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Plans a campaign when a meeting is confirmed, lets it follow the programme, and withdraws it with the meeting. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CampaignPlanner {

    private final Ladder ladder;
    private final Steps steps;
    private final StepAlarms alarms;
    private final AgendaService agendas;
    private final Deliveries deliveries;
    private final CampaignLog log;
    private final InstantSource clock;

    CampaignPlanner(
            Ladder ladder,
            Steps steps,
            StepAlarms alarms,
            AgendaService agendas,
            Deliveries deliveries,
            CampaignLog log,
            InstantSource clock) {
        this.ladder = ladder;
        this.steps = steps;
        this.alarms = alarms;
        this.agendas = agendas;
        this.deliveries = deliveries;
        this.log = log;
        this.clock = clock;
    }

    @EventListener
    void published(AgendaPublished published) {
        Meeting meeting = published.meeting();
        Beginning beginning = Beginning.of(meeting, agendas.agenda(meeting));
        if (published.version() == 1) {
            plan(meeting, beginning);
        } else {
            follow(meeting, beginning, published.version());
        }
    }

    private void plan(Meeting meeting, Beginning beginning) {
        Instant now = clock.instant();
        for (Step step : ladder.stepsFor(meeting)) {
            step.timing().plan(beginning, now);
            alarms.set(steps.save(step));
        }
    }

    void follow(Meeting meeting, Beginning beginning, int version) {
        Instant now = clock.instant();
        List<Step> skipped = new ArrayList<>();
        for (Step step : steps.lockAll(meeting.id())) {
            int round = step.round();
            boolean wasPlanned = step.progress() == Progress.PLANNED;
            if (step.timing().follow(beginning, now, step.goodFor())) {
                alarms.set(step);
                if (step.round() > round) {
                    withdrawOwed(step);
                }
                if (wasPlanned && step.progress() == Progress.SKIPPED) {
                    skipped.add(step);
                }
            }
        }
        if (!skipped.isEmpty()) {
            log.fellIntoThePast(meeting, version, skipped);
        }
    }

    @EventListener
    void cancelled(MeetingCancelled cancelled) {
        for (Step step : steps.lockAll(cancelled.meeting().id())) {
            if (step.progress() == Progress.PLANNED || step.progress() == Progress.PAUSED) {
                step.timing().withdraw();
                alarms.set(step);
            }
            withdrawOwed(step);
        }
    }

    private void withdrawOwed(Step step) {
        deliveries.withdraw(Announcements.STEP_LETTER, String.valueOf(step.id()));
        deliveries.withdraw(Announcements.MENTION_LETTER, String.valueOf(step.id()));
    }
}
