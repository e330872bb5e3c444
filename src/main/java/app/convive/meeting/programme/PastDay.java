package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * «The fair was held on Thursday 3 June 2027», above a programme that names no other day: what a report tells of is the
 * day of its programme. «The last meeting was held on …» tells of another one.
 */
final class PastDay {

    private final Phrases hints;
    private @Nullable ReadDay told;

    PastDay(Vocabulary vocabulary) {
        hints = vocabulary.topic("hints");
    }

    /** A line above the first item. */
    void hear(Reading reading) {
        boolean dated = reading.days().size() == 1
                && reading.days().getFirst().single()
                && reading.days().getFirst().first().dated();
        if (told == null && dated && isHeld(reading, reading.days().getFirst())) {
            told = reading.days().getFirst().first();
        }
    }

    private boolean isHeld(Reading reading, DayMention day) {
        boolean held = false;
        for (int i = 0; i < day.from(); i++) {
            if (hints.is("other.one", reading.tokens(), i)) {
                return false;
            }
            held = !reading.tokens().at(i).is(".") && (held || hints.is("was.held", reading.tokens(), i));
        }
        return held;
    }

    /** Gives that day to all, where no line says when anything is. */
    void fill(List<DayBlock> blocks) {
        boolean undated = blocks.stream()
                .allMatch(
                        block -> block.context == null && block.days.getFirst().sameDayAs(ReadDay.NONE));
        if (undated) {
            HeardDay heard = told == null ? null : HeardDay.told(told, 0);
            blocks.forEach(block -> block.context = heard);
        }
    }
}
