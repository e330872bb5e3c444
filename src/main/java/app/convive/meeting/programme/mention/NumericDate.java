package app.convive.meeting.programme.mention;

import app.convive.meeting.programme.ReadDay;
import app.convive.meeting.programme.mention.DayParser.Found;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import java.time.DayOfWeek;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** Dates in digits alone: 17/05/2018, 17.05., 2018-05-17, and 5/17 where the region puts the month first. */
final class NumericDate {

    private final boolean monthFirst;

    NumericDate(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    @Nullable
    Found at(Tokens tokens, int index, @Nullable DayOfWeek weekday, boolean announced) {
        Token first = tokens.at(index);
        Token sign = tokens.at(index + 1);
        Token second = tokens.at(index + 2);
        boolean joined = tokens.tight(index) && tokens.tight(index + 1) && second.isNumber();
        if (!joined
                || !(sign.is("/") || sign.is(".") || sign.is("-"))
                || (tokens.tight(index - 1) && before(tokens, index))) {
            return null;
        }
        Token sign2 = tokens.at(index + 3);
        Token third = tokens.at(index + 4);
        boolean three = sign2.is(sign.text()) && tokens.tight(index + 2) && tokens.tight(index + 3) && third.isNumber();
        if (first.length() == 4) {
            return three ? found(weekday, third.value(), second.value(), first.value(), index + 5) : null;
        }
        if (first.length() > 2 || second.length() > 2) {
            return null;
        }
        if (three && (third.length() == 4 || third.length() == 2)) {
            int year = third.length() == 2 ? 2000 + third.value() : third.value();
            return ordered(weekday, first.value(), second.value(), year, index + 5);
        }
        boolean dotted = sign.is(".") && sign2.is(".") && tokens.tight(index + 2) && !third.isNumber();
        boolean twoDigits = first.length() == 2 && second.length() == 2;
        boolean surely = weekday != null || announced || through(tokens, index, sign);
        boolean noMonth = sign.is(".") && second.value() > 12;
        if (noMonth) {
            return null;
        }
        if ((sign.is("/") && (surely || (twoDigits && first.value() != 24))) || (sign.is(".") && (dotted || surely))) {
            return ordered(weekday, first.value(), second.value(), null, dotted ? index + 4 : index + 3);
        }
        return null;
    }

    /** The «17.06» of «17.06–18.06.2026»: a dash, and a whole date with the same signs. */
    private static boolean through(Tokens tokens, int index, Token sign) {
        int to = tokens.at(index + 3).is(sign.text()) ? index + 4 : index + 3;
        return tokens.at(to).isDash()
                && tokens.at(to + 1).isNumber()
                && tokens.at(to + 2).is(sign.text())
                && tokens.at(to + 3).isNumber()
                && tokens.at(to + 4).is(sign.text())
                && tokens.at(to + 5).length() == 4;
    }

    private static boolean before(Tokens tokens, int index) {
        Token token = tokens.at(index - 1);
        boolean range = token.isDash()
                && (tokens.at(index - 2).isNumber() || tokens.at(index - 2).is("."))
                && tokens.at(index + 4).length() == 4;
        return !range && !token.is("(") && !token.is("[") && !token.is(",");
    }

    private @Nullable Found ordered(@Nullable DayOfWeek weekday, int one, int two, @Nullable Integer year, int to) {
        boolean monthLeads = two > 12 || (monthFirst && one <= 12);
        return monthLeads ? found(weekday, two, one, year, to) : found(weekday, one, two, year, to);
    }

    private static @Nullable Found found(
            @Nullable DayOfWeek weekday, int day, int month, @Nullable Integer year, int to) {
        if (day < 1 || day > 31 || month < 1 || month > 12 || (year != null && (year < 1950 || year > 2150))) {
            return null;
        }
        return new Found(new ReadDay(weekday, day, Month.of(month), year, null, ""), to);
    }
}
