package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.DurationMention;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * «Deux séances à 16h / 18h», «tours at 2:00 / 4:00»: behind a word for several, a slash parts two moments; so do those of
 * «14h / 16h / 18h», and that of «14h / 16h (45 min)», which does not last so long.
 */
final class SlashHours {

    private final Phrases hints;

    SlashHours(Vocabulary vocabulary) {
        hints = vocabulary.topic("hints");
    }

    Reading parted(Reading line) {
        if (line.times().stream().noneMatch(time -> slash(line, time) > 0)) {
            return line;
        }
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : line.mentions()) {
            int slash = mention instanceof TimeMention time && isSeveral(line, time) ? slash(line, time) : 0;
            if (mention instanceof TimeMention time && slash > 0) {
                mentions.add(new TimeMention(time.from(), slash, time.start(), null, time.approximate(), false));
                mentions.add(new TimeMention(slash + 1, time.to(), time.end(), null, time.approximate(), false));
            } else {
                mentions.add(mention);
            }
        }
        return new Reading(line.line(), line.tokens(), mentions);
    }

    /** Index of the slash between both hours, or 0. */
    private static int slash(Reading line, TimeMention time) {
        for (int i = time.from() + 1; time.range() && i < time.to(); i++) {
            if (line.tokens().at(i).is("/")) {
                return i;
            }
        }
        return 0;
    }

    private boolean isSeveral(Reading line, TimeMention time) {
        return severalBefore(line, time) || isOneOfMany(line, time) || lastsOtherwise(line, time);
    }

    /** Another slash and hour stand beside it. */
    private static boolean isOneOfMany(Reading line, TimeMention time) {
        Tokens tokens = line.tokens();
        return line.times().stream()
                .anyMatch(other ->
                        other.from() == time.to() + 1 && tokens.at(time.to()).is("/")
                                || other.to() == time.from() - 1
                                        && tokens.at(other.to()).is("/"));
    }

    /** A bracket behind it tells how long it lasts, and that is less than from one hour to the other. */
    private static boolean lastsOtherwise(Reading line, TimeMention time) {
        Clock start = time.start();
        Clock end = time.end();
        return start != null
                && end != null
                && line.tokens().at(time.to()).is("(")
                && line.mentions().stream()
                        .anyMatch(mention -> mention instanceof DurationMention length
                                && length.from() > time.to()
                                && length.minutes() < end.minutes() - start.minutes());
    }

    private boolean severalBefore(Reading line, TimeMention time) {
        Tokens tokens = line.tokens();
        for (int i = 0; i < time.from(); i++) {
            if (hints.is("several", tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
