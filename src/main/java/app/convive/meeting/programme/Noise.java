package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;

/** Tells the hours and days of a text that are no part of its programme: deadlines, office hours, the past. */
final class Noise {

    private final Phrases cues;

    Noise(Vocabulary vocabulary) {
        cues = vocabulary.topic("noise");
    }

    /** No item wherever it stands. */
    boolean surely(Reading reading) {
        return has(reading, "strong");
    }

    /** No item when it is running text. */
    boolean probably(Reading reading) {
        return has(reading, "strong") || has(reading, "weak") || has(reading, "past");
    }

    private boolean has(Reading reading, String key) {
        return cues.in(reading.tokens(), 0, reading.tokens().size()).stream()
                .anyMatch(match -> match.key().equals(key));
    }
}
