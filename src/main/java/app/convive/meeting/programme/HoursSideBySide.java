package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * «18:00 19:00 Arrival»: a table of which only blanks were left between the columns. Where most lines are led by two hours
 * so, the second one is the end, and lines of nothing but heads of columns say nothing.
 */
final class HoursSideBySide {

    private static final int FEWEST = 3;

    private final Phrases heads;

    HoursSideBySide(Vocabulary vocabulary) {
        this.heads = vocabulary.topic("columns");
    }

    List<Reading> ranged(List<Reading> lines) {
        long led = lines.stream()
                .filter(line -> !line.times().isEmpty()
                        && line.times().getFirst().from() == 0
                        && !line.times().getFirst().range())
                .count();
        long paired = lines.stream().filter(HoursSideBySide::isPaired).count();
        return paired < FEWEST || paired * 2 <= led
                ? lines
                : lines.stream()
                        .filter(line -> !isHead(line.tokens()))
                        .map(line -> isPaired(line) ? range(line) : line)
                        .toList();
    }

    private static boolean isPaired(Reading line) {
        if (line.times().size() < 2) {
            return false;
        }
        TimeMention first = line.times().get(0);
        TimeMention second = line.times().get(1);
        Clock start = first.start();
        Clock end = second.start();
        return first.from() == 0
                && second.from() == first.to()
                && second.to() < line.tokens().size()
                && start != null
                && end != null
                && !first.range()
                && !second.range()
                // «7:30pm midnight»
                && (end.minutes() > start.minutes() || end.minutes() == 0);
    }

    private static Reading range(Reading line) {
        TimeMention first = line.times().get(0);
        TimeMention second = line.times().get(1);
        List<Mention> mentions = new ArrayList<>(line.mentions());
        mentions.remove(second);
        mentions.set(
                mentions.indexOf(first),
                new TimeMention(first.from(), second.to(), first.start(), second.start(), false, false));
        return new Reading(line.line(), line.tokens(), mentions);
    }

    private boolean isHead(Tokens tokens) {
        int known = 0;
        for (int i = 0; i < tokens.size(); known++) {
            Phrases.Match head = heads.at(tokens, i);
            if (head == null) {
                return false;
            }
            i = head.to();
        }
        return known > 1;
    }
}
