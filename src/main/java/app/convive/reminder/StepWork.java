package app.convive.reminder;

import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.schedule.Due;
import app.convive.schedule.DueWork;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fires each step at its moment, or says that it came too late. */
@Component
class StepWork implements DueWork {

    private final Steps steps;
    private final StepFiring firing;
    private final AgendaService agendas;
    private final CampaignLog log;
    private final ReminderWords words;
    private final InstantSource clock;

    StepWork(
            Steps steps,
            StepFiring firing,
            AgendaService agendas,
            CampaignLog log,
            ReminderWords words,
            InstantSource clock) {
        this.steps = steps;
        this.firing = firing;
        this.agendas = agendas;
        this.log = log;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String handler() {
        return StepAlarms.HANDLER;
    }

    @Override
    @Transactional
    public void run(String key) {
        Instant now = clock.instant();
        steps.lock(Long.parseLong(key)).filter(step -> step.timing().isDue(now)).ifPresent(step -> fire(step, now));
    }

    private void fire(Step step, Instant now) {
        Meeting meeting = meeting(step);
        Beginning beginning = Beginning.of(meeting, agendas.agenda(meeting));
        if (meeting.cancelled()) {
            step.timing().withdraw();
        } else if (step.timing().isTooLate(beginning, now, step.goodFor())) {
            step.timing().skip(WhySkipped.TOO_LATE);
            log.cameTooLate(meeting, step);
        } else {
            firing.fire(step, meeting, beginning, step.timing().dueAtOr(now));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Due> dueBy(Instant moment) {
        return steps.dueBy(moment).stream()
                .map(step -> new Due(String.valueOf(step.id()), step.timing().dueAtOr(moment)))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public String label(String key, Locale locale) {
        Language language = Languages.of(locale, Language.FRENCH);
        return steps.findById(Long.parseLong(key))
                .map(step -> words.planned(language, step, meeting(step)))
                .orElse(key);
    }

    private Meeting meeting(Step step) {
        return agendas.meeting(step.meeting()).orElseThrow();
    }
}
