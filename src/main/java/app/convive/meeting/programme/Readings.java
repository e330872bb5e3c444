package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.mention.MentionScanner;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;

/** Reads lines: finds what they say about time, and forgets the hours that this text's habits do not bear out. */
final class Readings {

    private final MentionScanner scanner;

    Readings(Vocabulary vocabulary, boolean monthFirst) {
        scanner = new MentionScanner(vocabulary, monthFirst);
    }

    Reading of(Line line) {
        Tokens tokens = Tokens.of(line.text());
        return new Reading(line, tokens, scanner.in(tokens));
    }

    /** The same line without hours that are only numbers. */
    Reading believed(Reading reading, Habits habits) {
        Mention leading = reading.leading();
        List<Mention> kept = reading.mentions().stream()
                .filter(mention -> !(mention instanceof TimeMention time)
                        || habits.believes(time, mention == leading || followsLeadingDay(reading, time)))
                .toList();
        return kept.size() == reading.mentions().size() ? reading : new Reading(reading.line(), reading.tokens(), kept);
    }

    private static boolean followsLeadingDay(Reading reading, TimeMention time) {
        return reading.leading() instanceof DayMention day
                && Edges.trimmed(reading.between(day, time)).isEmpty();
    }
}
