package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;

/** «this Saturday», «samedi prochain»: the next such day. */
final class SoonDays {

    private final Phrases soon;

    SoonDays(Vocabulary vocabulary) {
        soon = vocabulary.topic("soon");
    }

    boolean named(Reading reading, DayMention day) {
        return Reading.named(day)
                && (soon.in(reading.tokens(), Math.max(0, day.from() - 1), day.to()).stream()
                                .anyMatch(match -> match.key().equals("before"))
                        || soon.is("behind", reading.tokens(), day.to()));
    }
}
