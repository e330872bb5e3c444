package app.convive.meeting.programme.mention;

import app.convive.meeting.programme.mention.Clock.Style;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads one hour in any of the ways in which people write it. */
final class ClockParser {

    /** An hour and the index after its last token. */
    record Found(Clock clock, int to) {}

    private static final int ROUND = 5;

    /** What is told in words as an hour before it may be one of the afternoon. */
    private static final int EARLIEST = 7;

    private static final String MONEY = "€$£%°";

    private final Phrases clock;
    private final Phrases numbers;
    private final SpokenMinutes minutes;

    ClockParser(Vocabulary vocabulary) {
        clock = vocabulary.topic("clock");
        numbers = vocabulary.topic("numbers");
        minutes = new SpokenMinutes(vocabulary);
    }

    @Nullable
    Found at(Tokens tokens, int index) {
        Token token = tokens.at(index);
        if (token.isNumber()) {
            // «CHF 12.30»
            boolean price = index > 0 && clock.is("money", tokens, index - 1);
            return price || isVerse(tokens, index) || partOfSomethingElse(tokens, index) ? null : number(tokens, index);
        }
        return token.isWord() ? word(tokens, index) : null;
    }

    /** In «0900 - 0930 hrs» the unit behind the end is that of the start too. */
    static Clock inUnitOf(Clock end, Token number, Clock start) {
        boolean both = start.style() == Style.MILITARY && number.isNumber() && number.length() == 4;
        return both ? new Clock(start.minutes(), start.half(), end.style()) : start;
    }

    /** «Galatians 3:23-27», «Luc 4.16»: behind «John» an hour may stand too, but one with rounder minutes. */
    private boolean isVerse(Tokens tokens, int index) {
        boolean book = index > 0 && clock.is("scripture", tokens, index - 1);
        Token verse = tokens.at(index + 2);
        boolean pair = tokens.at(index + 1).isAnyOf(":.") && verse.isNumber();
        boolean range = tokens.at(index + 3).isDash()
                && tokens.at(index + 4).isNumber()
                && !tokens.at(index + 5).isAnyOf(":.");
        return book && pair && (verse.value() % ROUND != 0 || range);
    }

    private static boolean partOfSomethingElse(Tokens tokens, int index) {
        if (!tokens.tight(index - 1)) {
            return false;
        }
        Token before = tokens.at(index - 1);
        return before.isWord()
                || before.isNumber()
                || before.is("#")
                || before.is("+")
                || before.isAnyOf(MONEY)
                || ((before.is(".") || before.is(",") || before.is(":"))
                        && tokens.tight(index - 2)
                        && tokens.at(index - 2).isNumber());
    }

    private @Nullable Found number(Tokens tokens, int index) {
        Token token = tokens.at(index);
        int value = token.value();
        if (token.length() == 4) {
            return military(tokens, index, value);
        }
        if (token.length() == 3 && value >= 100 && value % 100 < 60) {
            // «830hrs»
            boolean hours = index == 0 && tokens.tight(0) && clock.is("hour.military", tokens, 1);
            return hours
                    ? new Found(Clock.known(value / 100, value % 100, Style.UNIT), 2)
                    : halfDay(tokens, index + 1, value / 100, value % 100);
        }
        if (token.length() > 2 || value > 24) {
            return null;
        }
        boolean zero = token.length() == 2 && value < 10;
        Found found = withUnit(tokens, index, value);
        if (found == null) {
            found = withSign(tokens, index, value, zero, ":", Style.COLON);
        }
        if (found == null) {
            found = withSign(tokens, index, value, zero, ".", Style.DOT);
        }
        if (found == null) {
            found = halfDay(tokens, index + 1, value, 0);
        }
        if (found == null && clock.is("oclock", tokens, index + 1)) {
            found = new Found(Clock.written(value, 0, zero, Style.WORD), end("oclock", tokens, index + 1));
        }
        return found;
    }

    /** 9h, 9h30, 9 heures 30, 22H 30, 9 heures et demie; 9h30 pm where two languages meet. */
    private @Nullable Found withUnit(Tokens tokens, int index, int hour) {
        Phrases.Match unit = clock.at(tokens, index + 1);
        if (unit == null || !unit.key().equals("hour") || gap(tokens, index) > 1) {
            return null;
        }
        int to = unit.to();
        Token minutes = tokens.at(to);
        int last = to - 1;
        if (tokens.tight(last) && tokens.at(to).is(":") && tokens.at(to + 1).length() == 2) {
            minutes = tokens.at(to + 1);
            last = to;
        }
        if (minutes.isNumber()
                && minutes.length() == 2
                && minutes.value() < 60
                && (tokens.tight(last) || standsForMinutes(tokens, last + 1))) {
            int after = last + 2;
            if (clock.is("minute", tokens, after)) {
                after = end("minute", tokens, after);
            }
            Found half = halfDay(tokens, after, hour, minutes.value());
            return half == null ? new Found(Clock.known(hour, minutes.value(), Style.UNIT), after) : half;
        }
        if (tokens.at(to).is("/") && tokens.at(to + 1).value() == 24) {
            return null;
        }
        Found minute = spoken(tokens, to, hour, Style.UNIT);
        if (minute != null) {
            return minute;
        }
        Found half = halfDay(tokens, to, hour, 0);
        return half == null ? new Found(Clock.known(hour, 0, Style.UNIT), to) : half;
    }

    /** After a space two digits are minutes unless something else is counted with them. */
    private boolean standsForMinutes(Tokens tokens, int index) {
        Token after = tokens.at(index + 1);
        return gap(tokens, index - 1) <= 1
                && !clock.is("hour", tokens, index + 1)
                && !clock.is("am", tokens, index + 1)
                && !clock.is("pm", tokens, index + 1)
                && !(after.is(":")
                        && tokens.tight(index)
                        && tokens.at(index + 2).isNumber())
                && !after.isAnyOf(MONEY);
    }

    /** 9:30, 9.30, with am or pm, 18:00h, 10:00:00. */
    private @Nullable Found withSign(Tokens tokens, int index, int hour, boolean zero, String sign, Style style) {
        Token minutes = tokens.at(index + 2);
        if (!tokens.tight(index)
                || !tokens.at(index + 1).is(sign)
                || !tokens.tight(index + 1)
                || !minutes.isNumber()
                || minutes.length() != 2
                || minutes.value() > 59) {
            return null;
        }
        int to = index + 3;
        if (tokens.tight(to - 1) && tokens.at(to).is(sign) && tokens.at(to + 1).isNumber()) {
            if (style == Style.DOT || tokens.at(to + 1).length() != 2) {
                return null;
            }
            to += 2;
        }
        Found half = halfDay(tokens, to, hour, minutes.value());
        half = half == null ? letter(tokens, to, hour, minutes.value()) : half;
        if (half != null) {
            return half;
        }
        if ((clock.is("hour", tokens, to) && gap(tokens, to - 1) <= 1)
                || (clock.is("hour.military", tokens, to) && gap(tokens, to - 1) <= 1)) {
            return new Found(Clock.known(hour, minutes.value(), Style.UNIT), to + 1);
        }
        Token after = tokens.at(to);
        if (style == Style.DOT && (after.isAnyOf(MONEY) || clock.is("money", tokens, to))) {
            return null;
        }
        return new Found(Clock.written(hour, minutes.value(), zero, style), to);
    }

    private @Nullable Found halfDay(Tokens tokens, int index, int hour, int minute) {
        Phrases.Match half = clock.at(tokens, index);
        if (half == null || gap(tokens, index - 1) > 1) {
            return null;
        }
        if (hour > 12 || hour == 0) {
            boolean redundant = half.key().equals("am") || half.key().equals("pm");
            return redundant && tokens.at(index - 1).length() == 2
                    ? new Found(Clock.known(hour, minute, Style.COLON), half.to())
                    : null;
        }
        if (half.key().equals("noon") || half.key().equals("midnight")) {
            return hour == 12
                    ? new Found(Clock.known(half.key().equals("noon") ? 12 : 0, minute, Style.WORD), half.to())
                    : null;
        }
        if (!half.key().equals("am") && !half.key().equals("pm")) {
            return null;
        }
        int to = half.to();
        if (tokens.at(to - 1).is("m")
                && tokens.tight(to - 1)
                && tokens.at(to).is(".")
                && tokens.at(to - 2).is(".")) {
            to++;
        }
        Clock written = new Clock(hour * 60 + minute, Clock.Half.OPEN, Style.HALF_DAY);
        return new Found(written.as(half.key().equals("pm")), to);
    }

    /** 8:30a, 6:00p. */
    private static @Nullable Found letter(Tokens tokens, int index, int hour, int minute) {
        Token letter = tokens.at(index);
        boolean half = letter.is("a") || letter.is("p");
        boolean ends = tokens.tight(index - 1)
                && !(tokens.tight(index) && tokens.at(index + 1).is("."));
        if (!half || !ends || hour > 12 || hour == 0) {
            return null;
        }
        Clock written = new Clock(hour * 60 + minute, Clock.Half.OPEN, Style.HALF_DAY);
        return new Found(written.as(letter.is("p")), index + 1);
    }

    /** 0930 alone is a guess; «0930 hrs» is not. */
    private @Nullable Found military(Tokens tokens, int index, int value) {
        int hour = value / 100;
        int minute = value % 100;
        if (hour > 24 || minute > 59 || opensDate(tokens, index)) {
            return null;
        }
        Phrases.Match unit = clock.at(tokens, index + 1);
        if (unit != null
                && (unit.key().equals("hour") || unit.key().equals("hour.military"))
                && gap(tokens, index) <= 1) {
            return new Found(Clock.known(hour, minute, Style.UNIT), unit.to());
        }
        Found half = hour <= 12 ? halfDay(tokens, index + 1, hour, minute) : null;
        return half != null ? half : new Found(Clock.known(hour, minute, Style.MILITARY), index + 1);
    }

    /** The 2026 of «moved to 2026-12-18». */
    private static boolean opensDate(Tokens tokens, int index) {
        return tokens.at(index + 1).is("-")
                && tokens.at(index + 2).length() == 2
                && tokens.at(index + 3).is("-")
                && tokens.at(index + 4).isNumber()
                && tokens.tight(index)
                && tokens.tight(index + 1)
                && tokens.tight(index + 2)
                && tokens.tight(index + 3);
    }

    /** midi, noon, quatorze heures, nine o'clock. */
    private @Nullable Found word(Tokens tokens, int index) {
        Phrases.Match word = clock.at(tokens, index);
        if (word != null && (word.key().equals("noon") || word.key().equals("midnight"))) {
            int hour = word.key().equals("noon") ? 12 : 0;
            Found minute = spoken(tokens, word.to(), hour, Style.WORD);
            return minute != null ? minute : new Found(Clock.known(hour, 0, Style.WORD), word.to());
        }
        Phrases.Match number = numbers.at(tokens, index);
        SpokenMinutes.Found before = minutes.before(tokens, word, number);
        if (before != null) {
            return pastOrTo(tokens, before);
        }
        boolean lasts = tokens.at(index - 1).is("'") && tokens.at(index - 2).is("d")
                || tokens.at(index - 1).is("’");
        if (number == null
                || lasts
                || !Character.isDigit(number.key().charAt(number.key().length() - 1))) {
            return null;
        }
        int hour = Integer.parseInt(number.key());
        if (hour > 24) {
            return null;
        }
        if (clock.is("oclock", tokens, number.to())) {
            return new Found(Clock.written(hour, 0, false, Style.WORD), end("oclock", tokens, number.to()));
        }
        Phrases.Match unit = clock.at(tokens, number.to());
        if (unit == null
                || !unit.key().equals("hour")
                || tokens.at(unit.to() - 1).length() < 4) {
            return null;
        }
        Found minute = spoken(tokens, unit.to(), hour, Style.WORD);
        if (minute != null) {
            return minute;
        }
        Phrases.Match more = numbers.at(tokens, unit.to());
        if (more != null && Character.isDigit(more.key().charAt(more.key().length() - 1))) {
            int value = Integer.parseInt(more.key());
            if (value >= 10) {
                return new Found(Clock.known(hour, value, Style.WORD), more.to());
            }
        }
        return new Found(Clock.known(hour, 0, Style.WORD), unit.to());
    }

    /** «9 heures et demie», «midi moins le quart»; «3 heures moins dix» is said of a dial of twelve hours. */
    private @Nullable Found spoken(Tokens tokens, int index, int hour, Style style) {
        SpokenMinutes.Found said = minutes.behind(tokens, index);
        int minute = said == null ? -1 : hour * 60 + said.minutes();
        if (said == null || minute < 0) {
            return null;
        }
        boolean early = minute / 60 < EARLIEST;
        return new Found(Clock.written(minute / 60, minute % 60, !early, style), said.to());
    }

    /** half past nine, quarter to 10. */
    private @Nullable Found pastOrTo(Tokens tokens, SpokenMinutes.Found said) {
        int hour = tokens.at(said.to()).value();
        int to = said.to() + 1;
        Phrases.Match spelled = numbers.at(tokens, said.to());
        if (hour < 0 && spelled != null && spelled.key().length() <= 2) {
            hour = Integer.parseInt(spelled.key());
            to = spelled.to();
        }
        if (hour < 1 || hour > 12) {
            return null;
        }
        int minute = hour * 60 + said.minutes();
        int written = minute < 60 ? minute + Clock.HALF_DAY : minute;
        return new Found(Clock.written(written / 60, written % 60, false, Style.WORD), to);
    }

    private int end(String key, Tokens tokens, int index) {
        Phrases.Match match = clock.at(tokens, index);
        return match != null && match.key().equals(key) ? match.to() : index;
    }

    /** Characters between this token and the next one. */
    static int gap(Tokens tokens, int index) {
        return tokens.at(index + 1).start() - tokens.at(index).end();
    }
}
