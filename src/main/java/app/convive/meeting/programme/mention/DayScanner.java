package app.convive.meeting.programme.mention;

import app.convive.meeting.programme.ReadDay;
import app.convive.meeting.programme.mention.DayParser.Found;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a day, several days («vendredi et samedi») or a range of days («du 16 au 19 juin»). */
final class DayScanner {

    private static final int MOST = 12;

    private final Phrases calendar;
    private final DayParser parser;

    DayScanner(Vocabulary vocabulary, boolean monthFirst) {
        calendar = vocabulary.topic("calendar");
        parser = new DayParser(vocabulary, monthFirst);
    }

    /** A day that begins at that token, the small words before it («le», «du», «on») included. */
    @Nullable
    DayMention at(Tokens tokens, int index) {
        int start = index;
        for (int words = 0; words < 2; words++) {
            Phrases.Match lead = calendar.at(tokens, start);
            if (lead != null && (lead.key().equals("date.before") || lead.key().equals("range.from"))) {
                start = lead.to();
            }
        }
        return at(tokens, index, start);
    }

    private @Nullable DayMention at(Tokens tokens, int index, int start) {
        Found first = parser.at(tokens, start);
        if (first == null) {
            first = bare(tokens, start);
        } else {
            Found both = dayAndDate(tokens, first);
            first = both == null ? first : both;
        }
        if (first == null) {
            return null;
        }
        List<ReadDay> days = new ArrayList<>(List.of(first.day()));
        int to = first.to();
        boolean range = false;
        while (days.size() < MOST) {
            int next = connector(tokens, to);
            if (next == to) {
                break;
            }
            boolean through = rangeSign(tokens, to);
            Found other = parser.at(tokens, next);
            if (other == null) {
                other = monthless(tokens, next, days.getLast());
            }
            if (other == null || !together(days.getLast(), other.day(), through)) {
                break;
            }
            if (days.size() == 1 && sameDayTwice(days.getFirst(), other.day(), tokens, to)) {
                ReadDay date = other.day();
                days.set(
                        0,
                        new ReadDay(days.getFirst().weekday(), date.dayOfMonth(), date.month(), date.year(), null, ""));
                to = other.to();
                continue;
            }
            range |= through;
            days.add(other.day());
            to = other.to();
        }
        if (isEdition(tokens, start, days, range)) {
            return null;
        }
        days = pairedWithDates(days);
        DayMention dates = datesBehind(tokens, days, to);
        if (dates != null) {
            days = beside(days, dates.days());
            range |= dates.range();
            to = dates.to();
        }
        String words = tokens.text()
                .substring(tokens.at(start).start(), tokens.at(to - 1).end());
        List<ReadDay> complete = complete(days, words);
        return onlyNumber(complete.getFirst()) ? null : new DayMention(index, to, complete, range && days.size() == 2);
    }

    /** The 5 of «Seed fair 5 – 29th & 30th October» counts the fairs: no range goes on to the day behind its last one. */
    private boolean isEdition(Tokens tokens, int start, List<ReadDay> days, boolean range) {
        Integer last = days.size() < 3 ? null : days.get(1).dayOfMonth();
        return last != null
                && range
                && days.size() == 3
                && tokens.at(start).isNumber()
                && tokens.at(start + 1).isDash()
                && !tokens.tight(start)
                && Integer.valueOf(last + 1).equals(days.get(2).dayOfMonth());
    }

    /** «Jour 1 : 23/11/2021», «Day 1 (Friday, June 3)», «jeudi 17 mai – Jour 1»: one day told twice. */
    private @Nullable Found dayAndDate(Tokens tokens, Found first) {
        int next = first.to();
        boolean bracket = false;
        for (int signs = 0;
                signs < 2 && !tokens.at(next).isWord() && !tokens.at(next).isNumber();
                signs++) {
            bracket |= tokens.at(next).is("(");
            next++;
        }
        if (next == first.to() && !tokens.at(next).isWord()) {
            return null;
        }
        Found second = parser.at(tokens, next);
        if (second == null || (first.day().number() == null) == (second.day().number() == null)) {
            return null;
        }
        ReadDay date = first.day().number() == null ? first.day() : second.day();
        // «Friday 13th – Day one»: in the month of the days around it, whichever of them is the first.
        boolean monthless = date.dayOfMonth() != null && date.month() == null;
        Integer told = first.day().number() == null
                ? second.day().number()
                : first.day().number();
        Integer number = monthless ? null : told;
        int to = bracket && tokens.at(second.to()).is(")") ? second.to() + 1 : second.to();
        return new Found(new ReadDay(date.weekday(), date.dayOfMonth(), date.month(), date.year(), number, ""), to);
    }

    /** In «Saturday–Sunday, April 10–11», «Tue, Wed, Thu (4-6 June)» the last weekday stands beside the first date. */
    private static List<ReadDay> pairedWithDates(List<ReadDay> days) {
        List<ReadDay> listed = listedTwice(days);
        if (!listed.isEmpty()) {
            return listed;
        }
        int named = days.size() - 1;
        ReadDay through = days.getLast();
        ReadDay from = named < 2 ? through : days.get(named - 1);
        Integer first = from.dayOfMonth();
        Integer last = through.dayOfMonth();
        boolean weekdays = days.stream().limit(named).allMatch(day -> day.weekday() != null)
                && days.stream().limit(Math.max(0, named - 1)).allMatch(day -> day.dayOfMonth() == null);
        if (named < 2 || !weekdays || through.weekday() != null || first == null || last == null) {
            return days;
        }
        DayOfWeek since = days.getFirst().weekday();
        DayOfWeek until = from.weekday();
        boolean spans = named == 2
                && since != null
                && until != null
                && Math.floorMod(until.getValue() - since.getValue(), 7) == last - first;
        if (spans) {
            // «Fri–Sun, June 5–7»
            return List.of(
                    new ReadDay(since, first, from.month(), from.year(), null, ""),
                    new ReadDay(until, last, through.month(), through.year(), null, ""));
        }
        List<ReadDay> paired = new ArrayList<>();
        for (int i = 0; i < named; i++) {
            paired.add(new ReadDay(days.get(i).weekday(), first + i, from.month(), from.year(), null, ""));
        }
        return first + named - 1 == last ? paired : days;
    }

    /** In «vendredi, samedi et dimanche 4, 5 et 6 juin» the third weekday stands beside the first date. */
    private static List<ReadDay> listedTwice(List<ReadDay> days) {
        int named = (days.size() + 1) / 2;
        if (days.size() < 5 || days.size() % 2 == 0) {
            return List.of();
        }
        List<ReadDay> weekdays = days.subList(0, named);
        List<ReadDay> dates = days.subList(named - 1, days.size());
        boolean twice = weekdays.stream().allMatch(day -> day.weekday() != null)
                && weekdays.stream().limit(named - 1L).allMatch(day -> day.dayOfMonth() == null)
                && dates.stream().allMatch(day -> day.dayOfMonth() != null)
                && dates.stream().skip(1).allMatch(day -> day.weekday() == null);
        return twice ? beside(weekdays, dates) : List.of();
    }

    /** The «5/6 juin» of «samedi et dimanche 5/6 juin»: as many dates as weekdays stand right before them. */
    private @Nullable DayMention datesBehind(Tokens tokens, List<ReadDay> days, int to) {
        boolean weekdays = days.size() > 1
                && days.stream()
                        .allMatch(day -> day.weekday() != null && day.dayOfMonth() == null && day.month() == null);
        int from = tokens.at(to).is(",") ? to + 1 : to;
        DayMention dates = weekdays && tokens.at(from).isNumber() ? at(tokens, from, from) : null;
        boolean pairs = dates != null
                && dates.days().size() == days.size()
                && dates.days().stream().allMatch(day -> day.dated() && day.weekday() == null);
        return pairs ? dates : null;
    }

    private static List<ReadDay> beside(List<ReadDay> weekdays, List<ReadDay> dates) {
        List<ReadDay> both = new ArrayList<>();
        for (int i = 0; i < weekdays.size(); i++) {
            ReadDay date = dates.get(i);
            both.add(new ReadDay(weekdays.get(i).weekday(), date.dayOfMonth(), date.month(), date.year(), null, ""));
        }
        return both;
    }

    private static boolean onlyNumber(ReadDay day) {
        return day.weekday() == null && day.month() == null && day.number() == null;
    }

    /** The 16 of «16 au 19 juin». */
    private @Nullable Found bare(Tokens tokens, int index) {
        Token number = tokens.at(index);
        boolean tightWord = tokens.tight(index - 1) && !tokens.at(index - 1).is("(");
        if (!number.isNumber() || number.length() > 2 || number.value() < 1 || number.value() > 31 || tightWord) {
            return null;
        }
        int to = index + 1;
        if (tokens.tight(index) && calendar.is("ordinal", tokens, to)) {
            to++;
        }
        boolean dotted = tokens.at(to).is(".") && tokens.tight(to - 1) && rangeSign(tokens, to + 1);
        if (dotted && parser.at(tokens, to + 2) != null) {
            to++;
        }
        return connector(tokens, to) == to || parser.numbersEdition(tokens, index, to)
                ? null
                : new Found(new ReadDay(null, number.value(), null, null, null, ""), to);
    }

    /** The 16 of «March 14-16», the 15 of «jeudi 14 et 15». */
    private @Nullable Found monthless(Tokens tokens, int index, ReadDay before) {
        Token number = tokens.at(index);
        if (!number.isNumber() || number.length() > 2 || number.value() < 1 || number.value() > 31) {
            return null;
        }
        int to = index + 1;
        if (tokens.tight(index) && calendar.is("ordinal", tokens, to)) {
            to++;
        }
        Token after = tokens.at(to);
        boolean dotted = after.is(":") || after.is(".");
        boolean clockOrCount = (dotted
                        && tokens.tight(to - 1)
                        && tokens.tight(to)
                        && tokens.at(to + 1).isNumber())
                || (after.isWord() && to == index + 1 && tokens.tight(index));
        boolean hour = to == index + 1 && parser.countsHours(tokens, to);
        if (before.dayOfMonth() == null || number.value() <= before.dayOfMonth() || clockOrCount || hour) {
            return null;
        }
        Integer year = null;
        if (before.month() != null) {
            int next = after.is(",") ? to + 1 : to;
            Token written = tokens.at(next);
            if (written.isNumber() && written.length() == 4 && written.value() > 1950 && written.value() < 2150) {
                year = written.value();
                to = next + 1;
            }
        }
        return new Found(new ReadDay(null, number.value(), before.month(), year, null, ""), to);
    }

    /** «Saturday – 3 April»: a sign between weekday and date, and no range. */
    private static boolean sameDayTwice(ReadDay one, ReadDay other, Tokens tokens, int sign) {
        boolean weekdayOnly = one.weekday() != null && one.dayOfMonth() == null;
        return weekdayOnly
                && other.dated()
                && other.weekday() == null
                && !tokens.at(sign).isWord();
    }

    private static boolean together(ReadDay one, ReadDay other, boolean through) {
        if (one.number() != null || other.number() != null) {
            return one.number() != null && other.number() != null;
        }
        boolean sameShape = (one.weekday() != null) == (other.weekday() != null)
                || (one.dayOfMonth() != null && other.dayOfMonth() != null);
        return sameShape || (through && other.dated());
    }

    private int connector(Tokens tokens, int index) {
        Token token = tokens.at(index);
        if (token.isDash() || token.isAnyOf(",/+·∙•") || isArrow(token)) {
            int next = index + 1;
            return calendar.is("and", tokens, next) ? next + 1 : next;
        }
        Phrases.Match word = calendar.at(tokens, index);
        if (word == null || !(word.key().equals("and") || word.key().equals("range.to"))) {
            return index;
        }
        int next = word.to();
        return calendar.is("date.before", tokens, next) ? next + 1 : next;
    }

    private boolean rangeSign(Tokens tokens, int index) {
        Token token = tokens.at(index);
        return token.isDash() || isArrow(token) || calendar.is("range.to", tokens, index);
    }

    private static boolean isArrow(Token token) {
        return token.is(">") || token.is("→");
    }

    /** What the last day says of month and year holds for those before it. */
    private static List<ReadDay> complete(List<ReadDay> days, String words) {
        List<ReadDay> whole = new ArrayList<>();
        Month month = null;
        Integer year = null;
        for (ReadDay day : days.reversed()) {
            month = day.month() == null ? month : day.month();
            year = day.year() == null ? year : day.year();
            ReadDay known = day;
            if (day.dayOfMonth() != null && month != null) {
                known = day.withDate(day.dayOfMonth(), month).withYear(year);
            }
            whole.addFirst(known.withLabel(words));
        }
        return whole;
    }
}
