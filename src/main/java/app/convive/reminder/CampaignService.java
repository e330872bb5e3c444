package app.convive.reminder;

import app.convive.delivery.Deliveries;
import app.convive.delivery.Owed;
import app.convive.delivery.Recipient;
import app.convive.delivery.WhenLate;
import app.convive.discord.Caller;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.network.Organisers;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisers see of a meeting's campaign and do with its steps. */
@Service
@Transactional
public class CampaignService {

    private final Steps steps;
    private final StepAlarms alarms;
    private final StepFiring firing;
    private final Ladder ladder;
    private final AgendaService agendas;
    private final Organisers organisers;
    private final Deliveries deliveries;
    private final InstantSource clock;

    CampaignService(
            Steps steps,
            StepAlarms alarms,
            StepFiring firing,
            Ladder ladder,
            AgendaService agendas,
            Organisers organisers,
            Deliveries deliveries,
            InstantSource clock) {
        this.steps = steps;
        this.alarms = alarms;
        this.firing = firing;
        this.ladder = ladder;
        this.agendas = agendas;
        this.organisers = organisers;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** The steps of a meeting of the caller's server with what has become of them, in order. */
    @Transactional(readOnly = true)
    public List<StepReport> plan(Caller caller, Meeting meeting) {
        organisers.check(caller);
        return steps.ofMeeting(meeting.id()).stream()
                .filter(step -> step.server() == caller.serverId())
                .map(step -> report(step, meeting))
                .toList();
    }

    private StepReport report(Step step, Meeting meeting) {
        Optional<Audience> audience = ladder.audience(step);
        int recipients = step.progress() == Progress.FIRED
                ? step.addressed()
                : step.inChannel()
                        ? 1
                        : audience.map(it -> it.owed(meeting).size()).orElse(0);
        String subject = String.valueOf(step.id());
        return new StepReport(
                step,
                recipients,
                deliveries.tally(Announcements.STEP_LETTER, subject, step.round()),
                deliveries.troubled(Announcements.STEP_LETTER, subject).stream()
                        .filter(delivery -> delivery.round() == step.round())
                        .toList(),
                step.inChannel() || audience.isPresent());
    }

    /** One step of the caller's server. */
    @Transactional(readOnly = true)
    public Optional<StepReport> step(Caller caller, long id) {
        organisers.check(caller);
        return steps.findById(id)
                .filter(step -> step.server() == caller.serverId())
                .map(step -> report(step, meeting(step)));
    }

    /**
     * Moves a step to another moment, local to the meeting's zone. It keeps its distance from the meeting when that is
     * moved later on. A step that was sent is sent once more then.
     */
    public StepOutcome move(Caller caller, long id, LocalDateTime moment) {
        return change(caller, id, (step, meeting) -> {
            Beginning beginning = beginning(meeting);
            Instant instant = moment.atZone(meeting.zone()).toInstant();
            if (!instant.isAfter(clock.instant())) {
                return new StepOutcome.Past(step, meeting, instant);
            }
            if (!instant.isBefore(beginning.instant())) {
                return new StepOutcome.AfterBeginning(step, meeting, beginning.instant());
            }
            int days = Math.toIntExact(ChronoUnit.DAYS.between(moment.toLocalDate(), beginning.day()));
            step.timing().move(When.daysBefore(days, moment.toLocalTime()), beginning);
            deliveries.withdraw(Announcements.STEP_LETTER, String.valueOf(step.id()));
            return changed(step, meeting);
        });
    }

    public StepOutcome pause(Caller caller, long id) {
        return change(caller, id, (step, meeting) -> {
            if (step.progress() != Progress.PLANNED) {
                return new StepOutcome.Closed(step, meeting);
            }
            step.timing().pause();
            return changed(step, meeting);
        });
    }

    /** Goes on with a step that was paused, or skipped by an organiser; the moment may be too long ago for that. */
    public StepOutcome resume(Caller caller, long id) {
        return change(caller, id, (step, meeting) -> {
            if (!waits(step)) {
                return new StepOutcome.Closed(step, meeting);
            }
            step.timing().resume(beginning(meeting), clock.instant(), step.goodFor());
            return changed(step, meeting);
        });
    }

    private static boolean waits(Step step) {
        return step.progress() == Progress.PAUSED || step.whySkipped() == WhySkipped.BY_ORGANISER;
    }

    public StepOutcome skip(Caller caller, long id) {
        return change(caller, id, (step, meeting) -> {
            if (step.progress() != Progress.PLANNED && step.progress() != Progress.PAUSED) {
                return new StepOutcome.Closed(step, meeting);
            }
            step.timing().skip(WhySkipped.BY_ORGANISER);
            return changed(step, meeting);
        });
    }

    /** Sends a step at once instead of at its moment. */
    public StepOutcome sendNow(Caller caller, long id) {
        return change(caller, id, (step, meeting) -> {
            if (step.progress() == Progress.FIRED) {
                return new StepOutcome.Closed(step, meeting);
            }
            Beginning beginning = beginning(meeting);
            if (!clock.instant().isBefore(beginning.instant())) {
                return new StepOutcome.AfterBeginning(step, meeting, beginning.instant());
            }
            firing.fire(step, meeting, beginning, clock.instant());
            return changed(step, meeting);
        });
    }

    /** Mentions in the channel those whom a step's direct messages have not reached; once a round. */
    public StepOutcome mentionUnreached(Caller caller, long id) {
        return change(caller, id, (step, meeting) -> {
            Beginning beginning = beginning(meeting);
            if (!clock.instant().isBefore(beginning.instant())) {
                return new StepOutcome.AfterBeginning(step, meeting, beginning.instant());
            }
            if (step.progress() != Progress.FIRED || step.inChannel()) {
                return new StepOutcome.Closed(step, meeting);
            }
            deliveries.owe(Owed.of(
                            step.server(),
                            Announcements.MENTION_LETTER,
                            String.valueOf(step.id()),
                            Recipient.channel(meeting.homeChannel()))
                    .inRound(step.round())
                    .lateAfter(beginning.instant(), WhenLate.SKIP));
            return new StepOutcome.Changed(step, meeting);
        });
    }

    private StepOutcome changed(Step step, Meeting meeting) {
        alarms.set(step);
        return new StepOutcome.Changed(step, meeting);
    }

    private StepOutcome change(Caller caller, long id, BiFunction<Step, Meeting, StepOutcome> change) {
        organisers.check(caller);
        Optional<Step> step = steps.lock(id).filter(it -> it.server() == caller.serverId());
        if (step.isEmpty()) {
            return new StepOutcome.Unknown();
        }
        Meeting meeting = meeting(step.get());
        return meeting.cancelled() ? new StepOutcome.Closed(step.get(), meeting) : change.apply(step.get(), meeting);
    }

    private Beginning beginning(Meeting meeting) {
        return Beginning.of(meeting, agendas.agenda(meeting));
    }

    private Meeting meeting(Step step) {
        return agendas.meeting(step.meeting()).orElseThrow();
    }
}
