package app.convive.schedule;

import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.TriggerKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What every alarm does: it wakes the handler that armed it. */
@Component
class WakeJob implements Job {

    private static final Logger log = LoggerFactory.getLogger(WakeJob.class);

    private final Handlers handlers;
    private final ObjectProvider<Alarms> alarms;

    WakeJob(Handlers handlers, ObjectProvider<Alarms> alarms) {
        this.handlers = handlers;
        this.alarms = alarms;
    }

    /** Never throws: Quartz would drop the alarm, job and all. */
    @Override
    public void execute(JobExecutionContext context) {
        TriggerKey key = context.isRecovering()
                ? context.getRecoveringTriggerKey()
                : context.getTrigger().getKey();
        DueWork work = handlers.named(key.getGroup());
        if (work == null) {
            log.warn("Nobody answers to the alarm {}; dropped.", key);
            return;
        }
        try {
            if (!alarms.getObject().putBackIfEarly(key, context.getMergedJobDataMap())) {
                handlers.run(work, key.getName());
            }
        } catch (RuntimeException e) {
            int attempt = Alarms.attempt(context.getMergedJobDataMap()) + 1;
            log.error("{} failed (attempt {}); it will be tried again.", key, attempt, e);
            alarms.getObject().again(key, attempt);
        }
    }
}
