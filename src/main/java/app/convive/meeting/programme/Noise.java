package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.Set;

/** Tells the hours and days of a text that are no part of its programme: deadlines, office hours, the past. */
final class Noise {

    private static final int BEHIND_THE_HOUR = 5;

    private final Phrases cues;

    Noise(Vocabulary vocabulary) {
        cues = vocabulary.topic("noise");
    }

    /** No item although an hour leads the line: office hours, said right behind the hour. */
    boolean officeHours(Reading reading, int from) {
        return has(reading, from, from + BEHIND_THE_HOUR, Set.of("office"));
    }

    /** No item unless an hour leads the line. */
    boolean surely(Reading reading) {
        return has(reading, 0, reading.tokens().size(), Set.of("strong", "office"));
    }

    /** No item when it is running text. */
    boolean probably(Reading reading) {
        return has(reading, 0, reading.tokens().size(), Set.of("strong", "office", "weak", "past"));
    }

    private boolean has(Reading reading, int from, int to, Set<String> keys) {
        return cues.in(reading.tokens(), from, Math.min(to, reading.tokens().size())).stream()
                .anyMatch(match -> keys.contains(match.key()) && !partOfHour(reading, match));
    }

    /** The «until» of «from 3 until 4» belongs to the hour. */
    private static boolean partOfHour(Reading reading, Phrases.Match match) {
        return reading.times().stream()
                .anyMatch(time -> match.from() >= time.from() && match.to() <= time.to() && time.range());
    }
}
