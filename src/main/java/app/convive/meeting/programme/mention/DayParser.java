package app.convive.meeting.programme.mention;

import app.convive.meeting.programme.ReadDay;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one day in any of the ways in which people write it. */
final class DayParser {

    /** A day and the index after its last token. */
    record Found(ReadDay day, int to) {}

    private final Phrases weekdays;
    private final Phrases months;
    private final Phrases calendar;
    private final Phrases numbers;
    private final Phrases clock;
    private final NumericDate numeric;

    DayParser(Vocabulary vocabulary, boolean monthFirst) {
        weekdays = vocabulary.topic("weekdays");
        months = vocabulary.topic("months");
        calendar = vocabulary.topic("calendar");
        numbers = vocabulary.topic("numbers");
        clock = vocabulary.topic("clock");
        numeric = new NumericDate(monthFirst);
    }

    @Nullable
    Found at(Tokens tokens, int index) {
        Found found = weekday(tokens, index);
        if (found == null) {
            found = date(tokens, index, null);
        }
        return found == null ? numbered(tokens, index) : found;
    }

    /** A small word leads to a date: «le 17.05»; «dès 17.05» leads to an hour, though it looks like «des» here. */
    private boolean announced(Tokens tokens, int index) {
        return index > 0
                && calendar.is("date.before", tokens, index - 1)
                && !tokens.at(index - 1).text().equalsIgnoreCase("dès");
    }

    /** «jeudi», «jeudi 17 mai», «Thursday, May 17th, 2018», «ven. 18/05». */
    private @Nullable Found weekday(Tokens tokens, int index) {
        Phrases.Match name = weekdays.at(tokens, index);
        if (name == null) {
            return null;
        }
        boolean brief = name.key().startsWith("brief.");
        if (brief && (index > 0 || !tokens.at(name.to()).isNumber() || tokens.tight(name.to() - 1))) {
            return null;
        }
        DayOfWeek weekday = DayOfWeek.valueOf(after(name.key()).toUpperCase(Locale.ROOT));
        int next = name.to();
        while (tokens.at(next).is(",") || tokens.at(next).is("(") || dateWord(tokens, next)) {
            next++;
        }
        Found date = date(tokens, next, weekday);
        date = date == null ? behindDash(tokens, next, weekday) : date;
        Found month = date == null && name.key().startsWith("short.") ? monthWithYear(tokens, index) : null;
        if (month != null) {
            return month;
        }
        if (date != null) {
            boolean bracket =
                    tokens.at(next - 1).is("(") && tokens.at(date.to()).is(")");
            return new Found(date.day(), bracket ? date.to() + 1 : date.to());
        }
        Token number = tokens.at(next);
        if (number.isNumber() && number.length() <= 2 && number.value() >= 1 && number.value() <= 31) {
            int to = ordinal(tokens, next + 1);
            if (!brief && standsAlone(tokens, next, to)) {
                return new Found(new ReadDay(weekday, number.value(), null, null, null, ""), to);
            }
        }
        if (brief) {
            return null;
        }
        if (name.key().startsWith("short.") && !shortStands(tokens, index, name.to())) {
            return null;
        }
        return new Found(new ReadDay(weekday, null, null, null, null, ""), name.to());
    }

    /** «Mar. 9, 2027», «Mar 9-11, 2027»: a year behind shows the month in what could be short for «mardi». */
    private @Nullable Found monthWithYear(Tokens tokens, int index) {
        Found date = date(tokens, index, null);
        if (date == null) {
            return null;
        }
        int last = rangeFollows(tokens, date.to()) ? date.to() + 2 : date.to();
        int year = tokens.at(last).is(",") ? last + 1 : last;
        boolean told = date.day().year() != null
                || tokens.at(year).length() == 4 && tokens.at(year).value() >= 1950;
        return told ? date : null;
    }

    /** «Saturday - Jan 21, 2023», but «samedi - 21 h», and «Friday - Sunday 4 May» is a range. */
    private @Nullable Found behindDash(Tokens tokens, int index, DayOfWeek weekday) {
        boolean dash = tokens.at(index).is("-") || tokens.at(index).is("–");
        if (!dash || tokens.tight(index - 1) || tokens.tight(index)) {
            return null;
        }
        Phrases.Match month = month(tokens, index + 1);
        return month == null ? dayFirst(tokens, index + 1, weekday) : monthFirst(tokens, month, weekday);
    }

    /** A short name counts at the head of a line, before an hour or alone. */
    private boolean shortStands(Tokens tokens, int index, int to) {
        Token next = tokens.at(to);
        boolean goesOn = tokens.at(index - 1).isAnyOf("/&") && weekdays.at(tokens, index - 2) != null;
        if (index > 0 && !goesOn) {
            // «Brindley, Fri–Sun, June 5–7»
            return (next.is("-") || next.is("–") || next.isAnyOf("/&")) && weekdays.at(tokens, to + 1) != null;
        }
        boolean list = next.isAnyOf("/&,") && weekdays.at(tokens, to + 1) != null;
        return list
                || to >= tokens.size()
                || next.isNumber()
                || next.is(":")
                || next.is("-")
                || next.is("–")
                || next.is("|");
    }

    private boolean dateWord(Tokens tokens, int index) {
        return calendar.is("date.before", tokens, index) && tokens.at(index + 1).isNumber();
    }

    /** The number after a weekday is a day of the month unless an hour, a range or a count is written with it. */
    private boolean standsAlone(Tokens tokens, int index, int to) {
        if (to > index + 1) {
            return true;
        }
        Token after = tokens.at(to);
        // «Sunday 5K»
        if (tokens.tight(index) && after.isWord()) {
            return false;
        }
        if (after.is(":") || after.is(".")) {
            return !(tokens.tight(index) && tokens.at(to + 1).isNumber());
        }
        if (after.isDash() || after.is("/")) {
            return !tokens.at(to + 1).isNumber();
        }
        if (countsHours(tokens, to)) {
            return false;
        }
        Phrases.Match unit = clock.at(tokens, to);
        return unit == null
                || switch (unit.key()) {
                    case "noon", "midnight" -> false;
                    case "to", "until" -> !tokens.at(unit.to()).isNumber();
                    default -> true;
                };
    }

    /** «20 heures», «8 pm»: what is counted so is no day. */
    boolean countsHours(Tokens tokens, int index) {
        Phrases.Match unit = clock.at(tokens, index);
        return unit != null
                && switch (unit.key()) {
                    case "hour", "hour.military", "am", "pm", "oclock", "minute" -> true;
                    default -> false;
                };
    }

    /** A date with its month, in letters or digits. */
    private @Nullable Found date(Tokens tokens, int index, @Nullable DayOfWeek weekday) {
        Token token = tokens.at(index);
        if (severalDays(tokens, index)) {
            return null;
        }
        if (token.isNumber()) {
            Found written = dayFirst(tokens, index, weekday);
            if (written != null) {
                return written;
            }
            return numeric.at(tokens, index, weekday, announced(tokens, index));
        }
        Phrases.Match ordinal = numbers.at(tokens, index);
        if (ordinal != null && ordinal.key().equals("1st")) {
            Phrases.Match month = month(tokens, ordinal.to());
            if (month != null) {
                return year(tokens, month.to(), weekday, 1, monthOf(month));
            }
        }
        Phrases.Match month = month(tokens, index);
        return month == null ? null : monthFirst(tokens, month, weekday);
    }

    /** «1/2 décembre», «11/12/13 juin» are no first of February and no date of 2013. */
    private boolean severalDays(Tokens tokens, int index) {
        int last = index;
        while (tokens.at(last + 1).is("/") && tokens.at(last + 2).isNumber()) {
            last += 2;
        }
        return last > index && month(tokens, ordinal(tokens, last + 1)) != null;
    }

    /** 17 mai 2018, 1er juin, 17th of May. */
    private @Nullable Found dayFirst(Tokens tokens, int index, @Nullable DayOfWeek weekday) {
        Token number = tokens.at(index);
        if (!number.isNumber() || number.length() > 2 || number.value() < 1 || number.value() > 31) {
            return null;
        }
        int next = ordinal(tokens, index + 1);
        if (calendar.is("date.before", tokens, next)) {
            next++;
        } else if (tokens.at(next).is("-") || tokens.at(next).is(".")) {
            next++;
        }
        Phrases.Match month = month(tokens, next);
        return month == null || numbersEdition(tokens, index, index + 1)
                ? null
                : year(tokens, month.to(), weekday, number.value(), monthOf(month));
    }

    /** The 3 of «Rivercon 3 - July 4, 2009»: a date of its own begins behind the dash, which stands at the second index. */
    boolean numbersEdition(Tokens tokens, int index, int dash) {
        return !tokens.tight(index)
                && tokens.at(dash).isDash()
                && tokens.at(dash + 1).isWord()
                && at(tokens, dash + 1) != null;
    }

    /** May 17, May 17th, 2018, May, 23rd. */
    private @Nullable Found monthFirst(Tokens tokens, Phrases.Match month, @Nullable DayOfWeek weekday) {
        int next = month.to();
        if (tokens.at(next).is(",") || calendar.is("date.before", tokens, next)) {
            next++;
        }
        Token number = tokens.at(next);
        if (!number.isNumber() || number.length() > 2 || number.value() < 1 || number.value() > 31) {
            return null;
        }
        int to = ordinal(tokens, next + 1);
        if (to == next + 1 && !standsAlone(tokens, next, to) && !rangeFollows(tokens, to)) {
            return null;
        }
        return year(tokens, to, weekday, number.value(), monthOf(month));
    }

    /** «June 8 - 10», «June 8 to 10», but «June 8 to 10 pm». */
    private boolean rangeFollows(Tokens tokens, int index) {
        Token sign = tokens.at(index);
        int to = index + 2;
        boolean word = calendar.is("range.to", tokens, index)
                && tokens.at(to - 1).value() > tokens.at(index - 1).value()
                && standsAlone(tokens, to - 1, ordinal(tokens, to));
        return (sign.isDash() || word)
                && tokens.at(index + 1).isNumber()
                && tokens.at(index + 1).value() <= 31;
    }

    private Found year(Tokens tokens, int index, @Nullable DayOfWeek weekday, int day, Month month) {
        int next = tokens.at(index).is(",") || tokens.at(index).is(".") ? index + 1 : index;
        Token year = tokens.at(next);
        boolean clockFollows = tokens.at(next + 1).is(":") && tokens.tight(next);
        if (year.isNumber() && year.length() == 4 && year.value() >= 1950 && year.value() <= 2150 && !clockFollows) {
            return new Found(new ReadDay(weekday, day, month, year.value(), null, ""), next + 1);
        }
        return new Found(new ReadDay(weekday, day, month, null, null, ""), index);
    }

    /** «Jour 1», «Day One», «2e jour», «première journée», «J1». */
    private @Nullable Found numbered(Tokens tokens, int index) {
        Phrases.Match word = calendar.at(tokens, index);
        if (word != null && (word.key().equals("day") || (word.key().equals("day.short") && index == 0))) {
            int next = word.to();
            while (tokens.at(next).is("#")
                    || tokens.at(next).is("°")
                    || tokens.at(next).is("n")) {
                next++;
            }
            boolean isShort = word.key().equals("day.short");
            Token number = tokens.at(next);
            if (number.isNumber() && number.value() >= 1 && number.value() <= 31 && number.length() <= 2) {
                boolean apart = isShort && !tokens.tight(index);
                return apart || isHour(tokens, next) ? null : day(number.value(), next + 1);
            }
            Phrases.Match spelled = isShort ? null : numbers.at(tokens, next);
            if (spelled != null
                    && Character.isDigit(spelled.key().charAt(spelled.key().length() - 1))) {
                return day(Integer.parseInt(spelled.key()), spelled.to());
            }
            return null;
        }
        Token number = tokens.at(index);
        if (number.isNumber() && number.length() <= 2) {
            int next = ordinal(tokens, index + 1);
            return next > index + 1 && calendar.is("day", tokens, next) && number.value() >= 1
                    ? day(number.value(), next + 1)
                    : null;
        }
        if (calendar.is("day.told", tokens, index - 1)) {
            return null;
        }
        Phrases.Match spelled = numbers.at(tokens, index);
        if (spelled != null
                && !Character.isDigit(spelled.key().charAt(spelled.key().length() - 1))) {
            return calendar.is("day", tokens, spelled.to())
                    ? day(spelled.key().charAt(0) - '0', spelled.to() + 1)
                    : null;
        }
        return null;
    }

    /** The 9 of «PROGRAMME DE LA JOURNÉE 9h30 Accueil», «END OF DAY 9:30 pm». */
    private boolean isHour(Tokens tokens, int index) {
        Token sign = tokens.at(index + 1);
        boolean minutes =
                sign.is(":") && tokens.tight(index + 1) && tokens.at(index + 2).length() == 2;
        return tokens.tight(index)
                && (clock.is("hour", tokens, index + 1)
                        || minutes && tokens.at(index + 2).isNumber());
    }

    private static Found day(int number, int to) {
        return new Found(new ReadDay(null, null, null, null, number, ""), to);
    }

    private int ordinal(Tokens tokens, int index) {
        boolean suffix = tokens.tight(index - 1) && calendar.is("ordinal", tokens, index);
        return suffix ? index + 1 : index;
    }

    private Phrases.@Nullable Match month(Tokens tokens, int index) {
        return months.at(tokens, index);
    }

    private static Month monthOf(Phrases.Match month) {
        return Month.valueOf(month.key().toUpperCase(Locale.ROOT));
    }

    private static String after(String key) {
        return key.substring(key.indexOf('.') + 1);
    }
}
