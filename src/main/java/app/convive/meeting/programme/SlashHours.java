package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.DurationMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;

/**
 * «Deux séances à 16h / 18h», «tours at 2:00 / 4:00»: behind a word for several, a slash parts two moments; so do those of
 * «14h / 16h / 18h», and that of «14h / 16h (45 min)», which does not last so long.
 */
final class SlashHours {

    private final Readings readings;
    private final Phrases hints;

    SlashHours(Vocabulary vocabulary, Readings readings) {
        this.readings = readings;
        hints = vocabulary.topic("hints");
    }

    /** The same lines, a comma for such a slash; for each of them where the text tells three hours in a row by slashes. */
    List<Reading> parted(List<Reading> lines) {
        boolean all = lines.stream()
                .anyMatch(line ->
                        line.times().stream().anyMatch(time -> slash(line, time) > 0 && isOneOfMany(line, time)));
        return lines.stream().map(line -> parted(line, all)).toList();
    }

    private Reading parted(Reading line, boolean all) {
        StringBuilder text = new StringBuilder(line.text());
        for (TimeMention time : line.times().reversed()) {
            int slash = slash(line, time);
            if (slash > 0 && (all || isSeveral(line, time))) {
                boolean more = line.tokens().at(time.to()).is("/");
                if (more) {
                    comma(text, line.tokens().at(time.to()));
                }
                comma(text, line.tokens().at(slash));
            }
        }
        return text.length() == line.text().length()
                ? line
                : readings.of(line.line().withText(text.toString()));
    }

    private static void comma(StringBuilder text, Token slash) {
        text.replace(slash.start(), slash.end(), ", ");
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
