package app.convive.reminder;

import app.convive.schedule.Wakeups;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One alarm a step, set to what its row says. */
@Component
class StepAlarms {

    static final String HANDLER = "step";

    private final Wakeups wakeups;

    StepAlarms(Wakeups wakeups) {
        this.wakeups = wakeups;
    }

    void set(Step step) {
        @Nullable Instant due = step.timing().dueAt();
        if (step.progress() == Progress.PLANNED && due != null) {
            wakeups.at(due, HANDLER, String.valueOf(step.id()));
        } else {
            wakeups.cancel(HANDLER, String.valueOf(step.id()));
        }
    }
}
