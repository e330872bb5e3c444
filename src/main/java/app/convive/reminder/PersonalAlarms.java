package app.convive.reminder;

import app.convive.schedule.Wakeups;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One alarm for all reminders of an item that share a moment, however many members set one. Such an alarm is never taken
 * back: others may need it, and one that nobody needs any more finds nothing to do.
 */
@Component
class PersonalAlarms {

    static final String HANDLER = "personal-reminder";

    private final Wakeups wakeups;

    PersonalAlarms(Wakeups wakeups) {
        this.wakeups = wakeups;
    }

    void set(PersonalReminder reminder) {
        @Nullable Instant due = reminder.timing().dueAt();
        if (reminder.progress() == Progress.PLANNED && due != null) {
            wakeups.at(due, HANDLER, new Key(reminder.item(), due).toString());
        }
    }

    /** What such an alarm wakes with. */
    record Key(long item, Instant due) {

        static Key parse(String key) {
            int at = key.indexOf('@');
            return new Key(Long.parseLong(key.substring(0, at)), Instant.parse(key.substring(at + 1)));
        }

        @Override
        public String toString() {
            return item + "@" + due;
        }
    }
}
