package app.convive.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Work that a feature wants done at a certain moment. A feature offers it as a bean and arms the alarm with
 * {@link Wakeups#at}; its own rows stay the truth about what is due and done, so a lost or repeated alarm does no harm.
 */
public interface DueWork {

    /** The name under which alarms are armed, one per bean; stored, so it never changes. */
    String handler();

    /**
     * Does what is due under this key, in a transaction of its own. May be called early, late, twice, or on two nodes at
     * once: it looks at its own row and does nothing when nothing is due. What it throws is logged, and it is called
     * again later.
     */
    void run(String key);

    /** What is not done and due at this moment or before; a moment in the future shows what is planned until then. */
    List<Due> dueBy(Instant moment);

    /** What the work under this key is, in words for the list of planned moments; nothing keeps it off the list. */
    default @Nullable String label(String key, Locale locale) {
        return handler() + " " + key;
    }
}
