package app.convive.meeting.programme.mention;

import app.convive.meeting.programme.mention.Clock.Style;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds how long something lasts, and tells «(1h30)» from half past one. */
final class DurationScanner {

    private static final int LONGEST = 8 * 60;
    private static final int LONGEST_SAID = 4 * 60;
    private static final int EARLY = 6 * 60;
    private static final int HUNDRED = 100;

    private final Phrases clock;
    private final Phrases weekdays;
    private final Phrases parts;

    DurationScanner(Vocabulary vocabulary) {
        clock = vocabulary.topic("clock");
        weekdays = vocabulary.topic("weekdays");
        parts = vocabulary.topic("parts");
    }

    /** 45 min, 45', 1 hour, 1.5 hours, 1 hour 30 minutes. */
    @Nullable
    DurationMention at(Tokens tokens, int index) {
        Token number = tokens.at(index);
        if (!number.isNumber()
                || number.value() < 0
                || number.value() > 600
                || (tokens.tight(index - 1) && tokens.at(index - 1).isWord())) {
            return null;
        }
        int next = index + 1;
        double amount = number.value();
        if (tokens.tight(index)
                && (tokens.at(next).is(".") || tokens.at(next).is(","))
                && tokens.at(next + 1).isNumber()) {
            amount += tokens.at(next + 1).value()
                    / Math.pow(10, tokens.at(next + 1).length());
            next += 2;
        }
        if (tokens.at(next).is("-") && tokens.tight(next - 1) && tokens.tight(next)) {
            next++;
        }
        Phrases.Match unit = clock.at(tokens, next);
        // «200m» is run.
        boolean metres = tokens.at(next).is("m") && (!tokens.tight(index) || number.value() % HUNDRED == 0);
        if (unit == null || metres || ClockParser.gap(tokens, next - 1) > 1) {
            return null;
        }
        if (unit.key().equals("minute")
                || (tokens.at(next).is("'") && !tokens.at(next + 1).isWord())) {
            return amount == 0 ? null : new DurationMention(index, unit.to(), (int) amount);
        }
        boolean hours = unit.key().equals("hour.military") || unit.key().equals("duration.unit.hour");
        if (!hours || amount > 12) {
            return null;
        }
        int minutes = (int) Math.round(amount * 60);
        Token more = tokens.at(unit.to());
        if (more.isNumber() && clock.is("minute", tokens, unit.to() + 1)) {
            return new DurationMention(index, unit.to() + 2, minutes + more.value());
        }
        return new DurationMention(index, unit.to(), minutes);
    }

    /**
     * An hour that the words around it make a duration: «(1h30)», «pendant 2h», «1h de marche», «Hamlet, 1 h 35, dès 8 ans».
     *
     * @param timed the hour of what happens is known
     */
    @Nullable
    DurationMention insteadOf(TimeMention time, Tokens tokens, boolean timed) {
        Clock value = time.start();
        if (value == null
                || time.end() != null
                || (value.style() != Style.UNIT && value.style() != Style.WORD)
                || value.minutes() > LONGEST
                || value.minutes() == 0) {
            return null;
        }
        boolean opens =
                tokens.at(time.from() - 1).is("(") || tokens.at(time.from() - 1).is(",");
        // «(07h45)»: nobody writes so how long it lasts.
        boolean early = tokens.at(time.from()).text().startsWith("0") && value.minutes() >= EARLY;
        boolean bracketed = opens && !early && tokens.at(time.to()).is(")") && time.from() > 1;
        boolean cue = clock.is("duration.cue", tokens, time.from() - 1)
                || (clock.is("duration.cue", tokens, time.from() - 2)
                        && tokens.at(time.from() - 1).is(":"));
        if (value.style() == Style.WORD) {
            // «une heure de marche», but «à midi pour tous»: only «durée : une heure» is sure.
            boolean said = opens && value.minutes() <= LONGEST_SAID && time.to() - time.from() > 1;
            return cue || said ? new DurationMention(time.from(), time.to(), value.minutes()) : null;
        }
        Phrases.Match of = clock.at(tokens, time.to());
        boolean counted = of != null
                && (of.key().equals("duration.of") || of.key().equals("duration.most"))
                && (time.from() > 0 || value.minutes() <= LONGEST / 2)
                && !partFollows(tokens, of.to());
        boolean closed = time.to() >= tokens.size() || tokens.at(time.to()).isAnyOf(",.;");
        boolean apart = timed
                && closed
                && !early
                && value.minutes() <= LONGEST_SAID
                && tokens.at(time.from() - 1).is(",");
        return bracketed || cue || counted || apart
                ? new DurationMention(time.from(), time.to(), value.minutes())
                : null;
    }

    private boolean partFollows(Tokens tokens, int index) {
        return parts.at(tokens, index) != null
                || parts.at(tokens, index + 1) != null
                || parts.at(tokens, index + 2) != null
                || weekdays.at(tokens, index) != null;
    }
}
