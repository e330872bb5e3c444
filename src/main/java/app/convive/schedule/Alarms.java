package app.convive.schedule;

import static org.quartz.JobBuilder.newJob;
import static org.quartz.SimpleScheduleBuilder.simpleSchedule;
import static org.quartz.TriggerBuilder.newTrigger;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.quartz.JobDataMap;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The alarms as Quartz keeps them: one trigger each, its group the handler, its name the key. Quartz knows the system's
 * clock only, so the moment that was meant is kept beside the moment at which it rings.
 */
@Component
class Alarms implements SmartInitializingSingleton {

    private static final JobDetail WAKE = newJob(WakeJob.class)
            .withIdentity("wake")
            .storeDurably()
            .requestRecovery()
            .build();

    private static final String DUE = "due";
    private static final String ATTEMPT = "attempt";
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final Scheduler quartz;
    private final ConviveClock clock;
    private final TransactionOperations transaction;

    Alarms(Scheduler quartz, ConviveClock clock, TransactionOperations transaction) {
        this.quartz = quartz;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Quartz wants the job in its tables before anybody arms an alarm. */
    @Override
    public void afterSingletonsInstantiated() {
        inTransaction(() -> quartz.addJob(WAKE, true));
    }

    static int attempt(JobDataMap stored) {
        return stored.containsKey(ATTEMPT) ? stored.getIntFromString(ATTEMPT) : 0;
    }

    /** Arms or re-arms; within a transaction. */
    void arm(TriggerKey key, Instant due) throws SchedulerException {
        store(trigger(key, due, clock.inRealTime(due), 0));
    }

    /** Takes back; within a transaction. */
    void disarm(TriggerKey key) throws SchedulerException {
        quartz.unscheduleJob(key);
    }

    /** Rings once more after a pause that grows with the attempts, unless somebody armed it anew meanwhile. */
    void again(TriggerKey key, int attempt) {
        inTransaction(() -> {
            if (isSpent(key)) {
                Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 10));
                Instant ringsAt = clock.realTime().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
                store(trigger(key, clock.instant(), ringsAt, attempt));
            }
        });
    }

    /**
     * Puts back an alarm that rang before its moment, unless somebody armed it anew meanwhile: Quartz rings up to two
     * milliseconds early, and clocks are set back.
     *
     * @return whether it rang early
     */
    boolean putBackIfEarly(TriggerKey key, JobDataMap stored) {
        String due = stored.getString(DUE);
        if (due == null || !clock.instant().isBefore(Instant.parse(due))) {
            return false;
        }
        inTransaction(() -> {
            if (isSpent(key)) {
                arm(key, Instant.parse(due));
            }
        });
        return true;
    }

    private boolean isSpent(TriggerKey key) throws SchedulerException {
        Trigger armed = quartz.getTrigger(key);
        return armed == null || armed.getNextFireTime() == null;
    }

    /** Sets all alarms to the clock as it is now: it may have been moved, or differ from the last run's. */
    void retime() {
        inTransaction(() -> {
            for (TriggerKey key : quartz.getTriggerKeys(GroupMatcher.anyTriggerGroup())) {
                Trigger armed = quartz.getTrigger(key);
                if (armed != null && attempt(armed.getJobDataMap()) == 0 && armed.getNextFireTime() != null) {
                    retime(armed);
                }
            }
        });
    }

    private void retime(Trigger armed) throws SchedulerException {
        String due = armed.getJobDataMap().getString(DUE);
        if (due != null && !date(clock.inRealTime(Instant.parse(due))).equals(armed.getStartTime())) {
            arm(armed.getKey(), Instant.parse(due));
        }
    }

    private void store(Trigger trigger) throws SchedulerException {
        if (quartz.rescheduleJob(trigger.getKey(), trigger) == null) {
            quartz.scheduleJob(trigger);
        }
    }

    private static Trigger trigger(TriggerKey key, Instant due, Instant ringsAt, int attempt) {
        return newTrigger()
                .withIdentity(key)
                .forJob(WAKE)
                .usingJobData(DUE, due.toString())
                .usingJobData(ATTEMPT, Integer.toString(attempt))
                .startAt(date(ringsAt))
                .withSchedule(simpleSchedule().withMisfireHandlingInstructionFireNow())
                .build();
    }

    /** Quartz counts milliseconds; rounded down, it would ring before the moment. */
    private static Date date(Instant moment) {
        return Date.from(moment.plusNanos(999_999));
    }

    private void inTransaction(Step step) {
        transaction.executeWithoutResult(status -> {
            try {
                step.run();
            } catch (SchedulerException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private interface Step {
        void run() throws SchedulerException;
    }
}
