package app.convive.meeting.programme.file.calendar;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;

/**
 * How an event repeats, or when the summer and the winter of a zone set in.
 *
 * @param text the value of RRULE in capitals (RFC 5545, section 3.3.10)
 */
record RepeatRule(String text) {

    static RepeatRule of(String value) {
        return new RepeatRule(value.strip().toUpperCase(Locale.ROOT));
    }

    boolean repeats(String frequency) {
        return text.contains("FREQ=" + frequency);
    }

    /** The value behind the key; empty when the rule does not have it. */
    String part(String key) {
        return parts().filter(part -> part.startsWith(key + "="))
                .findFirst()
                .map(part -> part.substring(key.length() + 1))
                .orElse("");
    }

    /** At most so many dates from one moment on to another, whatever the rule says of its end; none if it is broken. */
    List<LocalDateTime> dates(LocalDateTime seed, LocalDateTime from, LocalDateTime to, int most) {
        String endless = parts().filter(
                        part -> !part.startsWith("UNTIL=") && part.indexOf('=') > 0 && !part.endsWith("="))
                .collect(Collectors.joining(";"));
        try {
            return new Recur<LocalDateTime>(endless).getDates(seed, from, to, most);
        } catch (RuntimeException e) {
            // The library throws of many kinds, among them that of an index within a list with a comma too many.
            return List.of();
        }
    }

    private Stream<String> parts() {
        return Arrays.stream(text.split(";", -1));
    }
}
