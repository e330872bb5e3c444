package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** «MARCH» above «Sun 13th – Seed swap», then «APRIL»: the days below each such line are of that month. */
final class MonthHeads {

    private static final int LAST_DAY = 31;
    private static final int YEAR_LENGTH = 4;

    /** Lines that a number leads, at least: one alone may count chairs. */
    private static final int FEWEST = 2;

    private final Phrases months;
    private final Phrases calendar;
    private final Readings readings;

    MonthHeads(Vocabulary vocabulary, Readings readings) {
        months = vocabulary.topic("months");
        calendar = vocabulary.topic("calendar");
        this.readings = readings;
    }

    /** The same lines, the days with their month, the headings left out. */
    List<Reading> dated(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        String month = null;
        boolean first = false;
        boolean numbered = numbered(lines);
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            if (headsDays(lines, i, numbered)) {
                month = monthIn(line);
                first = true;
                continue;
            }
            Reading dated = month == null ? line : dated(line, month, numbered);
            all.add(first ? dated.on(dated.line().spaced()) : dated);
            first = false;
        }
        return all;
    }

    /** Of all that stand below months, more than one line begins with a number and none with a day. */
    private boolean numbered(List<Reading> lines) {
        int led = 0;
        boolean below = false;
        for (Reading line : lines) {
            below |= monthIn(line) != null;
            if (below && monthless(line) != null) {
                return false;
            }
            led += below && dayLeads(line) > 0 ? 1 : 0;
        }
        return led >= FEWEST;
    }

    private boolean headsDays(List<Reading> lines, int at, boolean numbered) {
        if (monthIn(lines.get(at)) == null) {
            return false;
        }
        for (Reading below : lines.subList(at + 1, lines.size())) {
            if (monthIn(below) != null) {
                return false;
            }
            if (monthless(below) != null || numbered && dayLeads(below) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The month, perhaps with its year, that fills the line; nothing for any other line. */
    private @Nullable String monthIn(Reading line) {
        Tokens tokens = line.tokens();
        int from = 0;
        while (from < tokens.size()
                && !tokens.at(from).isWord()
                && !tokens.at(from).isNumber()) {
            from++;
        }
        Phrases.Match month = months.at(tokens, from);
        if (month == null || !Character.isUpperCase(tokens.at(from).text().charAt(0))) {
            return null;
        }
        int to = month.to();
        Token year = tokens.at(to);
        if (year.isNumber() && year.length() == YEAR_LENGTH) {
            to++;
        }
        for (int i = to; i < tokens.size(); i++) {
            if (tokens.at(i).isWord() || tokens.at(i).isNumber()) {
                return null;
            }
        }
        return line.text().substring(tokens.at(from).start(), tokens.at(to - 1).end());
    }

    /** The day of the month, without its month, that leads the line. */
    private static @Nullable DayMention monthless(Reading line) {
        return line.leading() instanceof DayMention day
                        && day.first().dayOfMonth() != null
                        && day.days().stream().allMatch(each -> each.month() == null)
                ? day
                : null;
    }

    /** Behind which token the number that leads the line ends, if it can be the day of a month; 0 for any other line. */
    private int dayLeads(Reading line) {
        Tokens tokens = line.tokens();
        Token number = tokens.at(0);
        boolean hour = line.leading() instanceof TimeMention time && time.from() == 0 && !time.weak();
        if (!number.isNumber() || number.value() < 1 || number.value() > LAST_DAY || hour) {
            return 0;
        }
        int to = tokens.tight(0) && calendar.is("ordinal", tokens, 1) ? 2 : 1;
        boolean tight = tokens.tight(to - 1) && !tokens.at(to).isAnyOf(":,");
        return tight || tokens.at(to).isNumber() || to >= tokens.size() ? 0 : to;
    }

    private Reading dated(Reading line, String month, boolean numbered) {
        DayMention day = monthless(line);
        int to = day != null ? day.to() : numbered ? dayLeads(line) : 0;
        return to == 0
                ? line
                : readings.replaced(line, to - 1, to, line.tokens().at(to - 1).text() + " " + month);
    }
}
