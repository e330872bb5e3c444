package app.convive.rehearsal.api;

import app.convive.rehearsal.Rehearsed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Faults that a test has asked for, taken in the order in which they were added. */
@Component
@Rehearsed
public class Faults {

    /** What goes wrong. */
    public enum Mode {
        /** Answers with the status, does nothing. */
        STATUS,
        /** Waits, then carries on. */
        DELAY,
        /** Waits, then drops the connection, does nothing. */
        HANG,
        /** Drops the connection at once, does nothing. */
        RESET,
        /** Does it, then drops the connection: the answer is lost. */
        LOST,
        /** Does it, then answers with the status: a proxy that fails behind our back. */
        APPLIED
    }

    /**
     * A fault.
     *
     * @param route an operation's name, or a regular expression found in the path
     * @param method of any method if absent
     * @param code Discord's JSON error code in the body, 0 for none
     * @param retryAfter seconds, with status 429
     */
    public record Fault(
            String route,
            @Nullable String method,
            Mode mode,
            int status,
            int code,
            long delayMillis,
            double retryAfter,
            boolean global) {}

    private static final class Rule {
        private final Fault fault;
        private int skip;
        private int times;

        Rule(Fault fault, int skip, int times) {
            this.fault = fault;
            this.skip = skip;
            this.times = times;
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    /** Adds a fault for {@code times} requests, after letting {@code skip} pass. */
    public synchronized void add(Fault fault, int skip, int times) {
        rules.add(new Rule(fault, skip, times));
    }

    public synchronized void clear() {
        rules.clear();
    }

    /** How many faults have not struck yet. */
    public synchronized int waiting() {
        return rules.stream().mapToInt(rule -> rule.times).sum();
    }

    synchronized @Nullable Fault take(String method, String path, @Nullable String operation) {
        for (Rule rule : rules) {
            if (rule.times > 0 && matches(rule.fault, method, path, operation)) {
                if (rule.skip > 0) {
                    rule.skip--;
                } else {
                    rule.times--;
                    return rule.fault;
                }
            }
        }
        return null;
    }

    private static boolean matches(Fault fault, String method, String path, @Nullable String operation) {
        return (fault.method() == null || fault.method().equalsIgnoreCase(method))
                && (fault.route().equals(operation)
                        || Pattern.compile(fault.route()).matcher(path).find());
    }
}
