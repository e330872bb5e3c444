package app.convive.meeting.programme.mention;

import app.convive.meeting.programme.mention.Clock.Style;
import app.convive.meeting.programme.words.Capitals;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds an hour or a range of hours, with the small words that lead to it. */
final class TimeScanner {

    /** Rounds, halls and groups are seldom counted farther. */
    private static final int MOST_PARTS = 5;

    private static final Set<String> LEADS = Set.of("from", "at", "about", "between", "until", "ends");
    /** «16h/16h30» tells when one may come, «16h/17h30» how long it lasts. */
    private static final int HALF_AN_HOUR = 30;

    /** Minutes: in «7.30 for 8», one comes and it begins. */
    private static final int LONGEST_COMING = 60;

    /** Minutes: in «2:45-3 Break» a number so near is the end. */
    private static final int LONGEST_BARE = 4 * 60;

    private static final int HOUR = 60;

    /** Six o'clock, in minutes. */
    private static final int MORNING = 6 * HOUR;

    private static final String DASHES = "-–—−‒→⇒➔➜➝>=~/»_";

    private final Phrases clock;
    private final Phrases hints;
    private final ClockParser parser;
    private final SaidHours said;

    TimeScanner(Vocabulary vocabulary) {
        clock = vocabulary.topic("clock");
        hints = vocabulary.topic("hints");
        parser = new ClockParser(vocabulary);
        said = new SaidHours(vocabulary);
    }

    @Nullable
    TimeMention at(Tokens tokens, int index) {
        TimeMention time = exactly(tokens, index);
        return time != null && clock.is("ish", tokens, time.to() - 1)
                ? new TimeMention(time.from(), time.to(), time.start(), time.end(), true, time.unclear())
                : time;
    }

    private @Nullable TimeMention exactly(Tokens tokens, int index) {
        int i = index;
        boolean about = false;
        boolean until = false;
        boolean between = false;
        for (int words = 0; words < 3; words++) {
            Phrases.Match lead = clock.at(tokens, i);
            if (lead == null || (!LEADS.contains(lead.key()) && !(lead.key().equals("to") && i == index))) {
                break;
            }
            about |= lead.key().equals("about");
            until |= lead.key().equals("until") || lead.key().equals("ends");
            between |= lead.key().equals("between");
            i = lead.to();
        }
        ClockParser.Found first = parser.at(tokens, i);
        if (first == null) {
            return bareRange(tokens, index, i, between);
        }
        if (first.clock().minutes() == Clock.DAY) {
            return null;
        }
        int to = skip(tokens, first.to());
        boolean oneWord = first.clock().style() == Style.WORD && first.to() == i + 1;
        if (oneWord && separator(tokens, to, between) == to && belongsToNoun(tokens, index, i)) {
            return null;
        }
        if (until) {
            return new TimeMention(index, to, null, first.clock(), about, false);
        }
        return range(tokens, index, first.clock(), to, about, between);
    }

    /** «repas de midi», «ce midi»: the word tells which meal, not an hour. */
    private boolean belongsToNoun(Tokens tokens, int index, int word) {
        boolean of = word == index + 1
                && tokens.at(index).length() <= 2
                && tokens.at(index - 1).isWord()
                && clock.is("from", tokens, index);
        boolean bare = word == index
                && tokens.at(word - 1).is("de")
                && tokens.at(word - 2).isWord();
        return of
                || bare
                || tokens.at(word - 1).is("du")
                || tokens.at(word - 1).is("ce")
                || tokens.at(word - 1).is("le");
    }

    private TimeMention range(Tokens tokens, int from, Clock start, int to, boolean about, boolean between) {
        TimeMention coming = coming(tokens, from, start, to, about);
        if (coming != null) {
            return coming;
        }
        int next = separator(tokens, to, between);
        if (next > to) {
            Phrases.Match lead = clock.at(tokens, next);
            int second = lead != null
                            && (lead.key().equals("about")
                                    || lead.key().equals("to")
                                    || lead.key().equals("at"))
                    ? lead.to()
                    : next;
            second = tokens.at(second).is("~") || tokens.at(second).is(":") ? second + 1 : second;
            ClockParser.Found end = parser.at(tokens, second);
            boolean slash = tokens.at(to).is("/");
            if (end != null && end.clock().minutes() == Clock.DAY && end.clock().style() != start.style()) {
                end = null;
            }
            Clock told = end == null ? start : ClockParser.inUnitOf(end.clock(), tokens.at(second), start);
            if (end != null && (end.clock().style() == Style.MILITARY) == (told.style() == Style.MILITARY)) {
                Clock given = sharedHalf(told, end.clock());
                Clock last = after(given, end.clock());
                boolean unclear = slash && Math.abs(last.minutes() - given.minutes()) <= HALF_AN_HOUR;
                return new TimeMention(from, skip(tokens, end.to()), given, last, about, unclear);
            }
            Clock bare = bareEnd(tokens, to, next, start);
            bare = bare == null ? null : after(start, bare);
            if (bare != null) {
                return new TimeMention(from, skip(tokens, next + 1), start, bare, about, slash);
            }
            int late = openEnd(tokens, next);
            if (late > next) {
                return new TimeMention(from, late, start, null, about, false);
            }
        }
        return new TimeMention(from, to, start, null, about, false);
    }

    /** «7.30 for 8 pm», «19h pour 19h30»: one comes, and half an hour later it begins. */
    private @Nullable TimeMention coming(Tokens tokens, int from, Clock start, int to, boolean about) {
        int next = to + 1;
        if (!hints.is("coming", tokens, to)) {
            return null;
        }
        ClockParser.Found begin = parser.at(tokens, next);
        Token number = tokens.at(next);
        if (begin == null && number.isNumber() && number.length() <= 2 && ends(tokens, next)) {
            begin = new ClockParser.Found(Clock.written(number.value(), 0, false, Style.BARE), next + 1);
        }
        if (begin == null) {
            return null;
        }
        Clock first = sharedHalf(start, begin.clock());
        int minutes = after(first, begin.clock()).minutes() - first.minutes();
        return minutes > 0 && minutes <= LONGEST_COMING
                ? new TimeMention(from, skip(tokens, begin.to()), first, null, about, false)
                : null;
    }

    /**
     * In «11-1 pm», «9-10 am», the hour without am or pm takes that of the other one; so does that of «01:00-04:00pm», which
     * a zero only fills up.
     */
    private static Clock sharedHalf(Clock open, Clock other) {
        boolean told = other.style() == Style.HALF_DAY && !other.open();
        boolean filled =
                told && open.style() == Style.COLON && open.minutes() >= HOUR && open.minutes() < Clock.HALF_DAY;
        if (!(open.open() || filled) || !told) {
            return open;
        }
        boolean afternoon = other.minutes() >= Clock.HALF_DAY;
        Clock same = open.as(afternoon);
        return same.minutes() <= other.minutes() ? same : open.as(!afternoon);
    }

    /** An end without am or pm is the next moment after the start that shows it. */
    private static Clock after(Clock start, Clock end) {
        if (start.open() || !end.open()) {
            return end;
        }
        Clock morning = end.as(false);
        Clock afternoon = end.as(true);
        int untilMorning = Math.floorMod(morning.minutes() - start.minutes() - 1, Clock.DAY);
        int untilAfternoon = Math.floorMod(afternoon.minutes() - start.minutes() - 1, Clock.DAY);
        return start.style() == Style.HALF_DAY || start.style() == Style.WORD
                ? (untilMorning < untilAfternoon ? morning : afternoon)
                : end;
    }

    /** The 10 of «9h-10», written without space or before a colon. */
    private static @Nullable Clock bareEnd(Tokens tokens, int sign, int next, Clock start) {
        Token number = tokens.at(next);
        boolean tight = tokens.tight(sign - 1) && tokens.tight(next - 1);
        boolean labelled = tokens.at(next + 1).is(":") && !tokens.tight(next + 1);
        boolean worded = labelled || (tokens.at(next - 1).isWord() && start.style() != Style.UNIT);
        Token after = tokens.at(next + 1);
        boolean stands = !after.isWord() && !after.is("/") && (!(after.is(".") || after.is(",")) || ends(tokens, next));
        int gap = number.isNumber() ? Math.floorMod(number.value() * 60 - start.minutes(), Clock.HALF_DAY) : 0;
        boolean title = after.isWord()
                && !tokens.tight(next)
                && (worded || Character.isUpperCase(after.text().charAt(0)))
                && gap > 0
                && gap <= LONGEST_BARE;
        if (!number.isNumber()
                || number.length() > 2
                || number.value() > 24
                || !(tight || worded)
                || !(stands || title)) {
            return null;
        }
        Clock bare = Clock.written(number.value(), 0, false, Style.BARE);
        return start.style() == Style.UNIT ? bare.literally() : bare;
    }

    /** «9-10h», «9 to 10.30 am», «10-12»: the first number has no unit of its own. */
    private @Nullable TimeMention bareRange(Tokens tokens, int from, int index, boolean between) {
        Token number = tokens.at(index);
        if (!number.isNumber()
                || number.length() > 2
                || number.value() > 24
                || (tokens.tight(index - 1) && !tokens.at(index - 1).is("("))) {
            return null;
        }
        int next = separator(tokens, index + 1, between);
        if (next == index + 1 || clock.is("ish", tokens, next)) {
            TimeMention coming =
                    coming(tokens, from, Clock.written(number.value(), 0, false, Style.BARE), index + 1, false);
            return coming == null ? single(tokens, from, index) : coming;
        }
        if (hints.is("numbered", tokens, index - 1) && tokens.at(index + 1).isWord()) {
            // «Ronde 1 à 16h»
            return null;
        }
        int late = openEnd(tokens, next);
        if (late > next && (clock.is("until", tokens, index + 1) || index == 0)) {
            return new TimeMention(from, late, Clock.written(number.value(), 0, false, Style.WORD), null, false, false);
        }
        boolean zero = number.length() == 2 && number.value() < 10;
        Clock bare = Clock.written(number.value(), 0, zero, Style.BARE);
        ClockParser.Found end = parser.at(tokens, next);
        if (end != null && countsParts(tokens, index, end.clock())) {
            return null;
        }
        if (end != null && end.clock().style() != Style.MILITARY) {
            Clock start = switch (end.clock().style()) {
                case UNIT -> bare.literally();
                case WORD -> beforeWord(bare, end.clock());
                default -> sharedHalf(bare, end.clock());
            };
            return new TimeMention(
                    from,
                    skip(tokens, end.to()),
                    start,
                    end.clock(),
                    false,
                    tokens.at(index + 1).is("/"));
        }
        TimeMention told = said.range(tokens, from, index, next);
        if (told != null) {
            return told;
        }
        Token second = tokens.at(next);
        if (from == 0
                && second.isNumber()
                && second.length() <= 2
                && second.value() <= 24
                && !tokens.at(index + 1).is("/")) {
            Token after = tokens.at(next + 1);
            if (!after.isAnyOf("./%") && !hints.is("counted", tokens, next + 1)) {
                boolean label = after.is(":") && !tokens.tight(next + 1) && !tokens.tight(index);
                bare = label ? Clock.written(number.value(), 0, zero, Style.COLON) : bare;
                Clock end2 = Clock.written(second.value(), 0, false, label ? Style.COLON : Style.BARE);
                return new TimeMention(from, next + 1, bare, end2, false, false);
            }
        }
        return null;
    }

    /** The 7 of «7 to noon», «7-12 midnight». */
    private static Clock beforeWord(Clock bare, Clock word) {
        boolean midnight = word.minutes() % Clock.DAY == 0;
        return bare.minutes() >= MORNING && bare.open() ? bare.as(midnight || bare.minutes() == Clock.HALF_DAY) : bare;
    }

    /** «bus 18 - 10:45 am», «ROUND 1 – 9:30 AM»: the number is none of the clock, or tells which part it is. */
    private boolean countsParts(Tokens tokens, int index, Clock end) {
        int hour = tokens.at(index).value();
        boolean named = hour <= MOST_PARTS && tokens.at(index - 1).isWord() && !clock.is("from", tokens, index - 1);
        boolean half = end.style() == Style.HALF_DAY;
        boolean range = half && tokens.at(index + 1).is("to");
        boolean apart = !range && !tokens.tight(index) && (named || hints.is("numbered", tokens, index - 1));
        int until = end.minutes() - hour * 60;
        int gap = named && !half && until > Clock.HALF_DAY ? until : Math.floorMod(until, Clock.HALF_DAY);
        return half && hour > 12 || apart && (gap == 0 || gap > LONGEST_BARE);
    }

    /** The «6:» of «6: Dinner», a guess that its neighbours must bear out; «at 10 sharp» and «8ish» are none. */
    private @Nullable TimeMention single(Tokens tokens, int from, int index) {
        int hour = tokens.at(index).value();
        int behind = skip(tokens, index + 1);
        Token after = tokens.at(behind);
        boolean stands = !after.isWord()
                && !after.isNumber()
                && !tokens.tight(index)
                && (after.length() != 1 || "€$£%°/".indexOf(after.text().charAt(0)) < 0);
        boolean led = hints.is("bare.hour", tokens, index - 1);
        boolean sure = clock.is("ish", tokens, behind - 1)
                || (led && (stands || ends(tokens, index) || behind > index + 1 || said.goesOn(tokens, index)));
        if (sure && hour >= 1 && hour <= 12) {
            return new TimeMention(from, behind, Clock.written(hour, 0, false, Style.WORD), null, false, false);
        }
        boolean leads = index == 0 && tokens.at(1).is(":") && !tokens.tight(1) && tokens.size() > 2;
        return leads && hour >= 1 && hour <= 12
                ? new TimeMention(from, 1, Clock.written(hour, 0, false, Style.BARE), null, false, false)
                : null;
    }

    /** The number ends its sentence or part of one. */
    static boolean ends(Tokens tokens, int index) {
        Token sign = tokens.at(index + 1);
        boolean stop = index + 1 >= tokens.size() || sign.isAnyOf(".,;:)!?");
        return stop && !(tokens.tight(index + 1) && tokens.at(index + 2).isNumber());
    }

    /** Index after the signs or words of a range; the same index when there are none. */
    private int separator(Tokens tokens, int index, boolean between) {
        int i = index;
        while (i < index + 3 && tokens.at(i).isAnyOf(DASHES)) {
            i++;
        }
        Phrases.Match word = clock.at(tokens, i);
        if (word != null) {
            String key = word.key();
            if (key.equals("to")
                    || key.equals("until")
                    || (key.equals("at")
                            && tokens.at(i).length() == 1
                            && !tokens.at(i).is("@"))
                    || (between && key.equals("and"))) {
                return word.to();
            }
        }
        return i;
    }

    /** «late», «?», «…»: an end that nobody knows. */
    private int openEnd(Tokens tokens, int index) {
        Token token = tokens.at(index);
        boolean slash = tokens.at(index - 1).is("/");
        if (token.is("?") || token.is("…") && !slash) {
            return token.is("?") && tokens.at(index + 1).is("?") ? index + 2 : index + 1;
        }
        Phrases.Match late = clock.at(tokens, index);
        // «23h30 – Extinction des feux» is a title, «22h – tard» an end.
        boolean title = token.isWord() && Character.isUpperCase(token.text().charAt(0));
        return late != null && late.key().equals("late") && !title ? late.to() : index;
    }

    /** Index after the «ish» of «12.15ish» or «8-ish». */
    private int ish(Tokens tokens, int index) {
        int word = tokens.at(index).is("-") && tokens.tight(index) ? index + 1 : index;
        return tokens.tight(index - 1) && clock.is("ish", tokens, word) ? word + 1 : index;
    }

    /** The «on» of «10h on mange» is not that of "from 7pm on". */
    private static boolean isPronoun(Tokens tokens, int index) {
        Token next = tokens.at(index + 1);
        return tokens.at(index).is("on")
                && next.isWord()
                && Character.isLowerCase(next.text().charAt(0));
    }

    /** «précises», «sharp», «onwards», «(CET)», «(ish)»: no part of the hour, but of what says when. */
    private int skip(Tokens tokens, int index) {
        int i = ish(tokens, index);
        for (int words = 0; words < 2; words++) {
            boolean bracket = tokens.at(i).is("(");
            Phrases.Match word = clock.at(tokens, bracket ? i + 1 : i);
            if (word == null
                    || !(word.key().equals("exact")
                            || word.key().equals("zone")
                            || word.key().equals("about")
                            || (bracket && word.key().equals("ish")))) {
                return i;
            }
            boolean opens = word.key().equals("exact") && Capitals.title(tokens, i);
            if ((bracket && !tokens.at(word.to()).is(")")) || opens || isPronoun(tokens, i)) {
                return i;
            }
            i = bracket ? word.to() + 1 : word.to();
        }
        return i;
    }
}
