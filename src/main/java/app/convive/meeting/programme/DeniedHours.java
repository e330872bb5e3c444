package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.PartMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;

/** «Messe à 8h30. Attention : pas de messe à 6h30»: beside an hour that counts, another one at which nothing happens. */
final class DeniedHours {

    /** Words from «no» to the hour. */
    private static final int LONGEST = 5;

    private static final String OPENS = ".!?(";

    private final Readings readings;
    private final Phrases hints;

    DeniedHours(Vocabulary vocabulary, Readings readings) {
        this.readings = readings;
        hints = vocabulary.topic("hints");
    }

    /** The same lines without such sentences and brackets. */
    List<Reading> without(List<Reading> lines) {
        return lines.stream().map(this::without).toList();
    }

    private Reading without(Reading line) {
        List<TimeMention> denied =
                line.times().stream().filter(time -> isDenied(line, time)).toList();
        if (denied.isEmpty() || denied.size() == line.times().size()) {
            return line;
        }
        StringBuilder text = new StringBuilder(line.text());
        for (TimeMention time : denied.reversed()) {
            int opens = opens(line, time);
            int start = line.tokens().at(opens + 1).start();
            boolean bracket = line.tokens().at(opens).is("(")
                    && line.tokens().at(time.to()).is(")");
            boolean alone = line.mentions().stream()
                    .noneMatch(mention -> !(mention instanceof PartMention)
                            && mention.from() > opens
                            && mention.from() < time.from());
            if (alone && opens >= 0) {
                text.delete(bracket ? start - 1 : start, bracket ? line.end(time) + 1 : line.end(time));
            }
        }
        return text.length() == line.text().length()
                ? line
                : readings.of(line.line().withText(text.toString().strip()));
    }

    /** Index of the sign that its sentence or bracket begins behind; -1 where that is the head of the line. */
    private static int opens(Reading line, TimeMention time) {
        int at = time.from() - 1;
        while (at >= 0 && !line.tokens().at(at).isAnyOf(OPENS)) {
            at--;
        }
        return at;
    }

    private boolean isDenied(Reading line, TimeMention time) {
        for (int i = time.from() - 1; i >= Math.max(0, time.from() - LONGEST); i--) {
            if (!line.tokens().at(i).isWord() && !line.tokens().at(i).is("'")) {
                return false;
            }
            if (hints.is("none", line.tokens(), i)) {
                return true;
            }
        }
        return false;
    }
}
