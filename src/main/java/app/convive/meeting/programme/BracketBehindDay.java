package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * «… our last match on Saturday 9 July (warm-up 7:30, first whistle 8:30), and the finals on 16 July …»: of a sentence with
 * several days, the hours in the bracket right behind one are its.
 */
final class BracketBehindDay {

    private static final int SHORTEST_TITLE = 3;

    private final Readings readings;
    private final ClauseWords words;

    BracketBehindDay(Vocabulary vocabulary, Readings readings) {
        this.readings = readings;
        words = new ClauseWords(vocabulary);
    }

    /** The same lines, such a bracket with its day on a line of its own. */
    List<Reading> parted(List<Reading> lines) {
        return lines.stream().flatMap(line -> parted(line).stream()).toList();
    }

    private List<Reading> parted(Reading line) {
        if (line.days().size() < 2
                || line.times().isEmpty()
                || !line.line().notes().equals(Notes.NONE)) {
            return List.of(line);
        }
        List<Reading> told = new ArrayList<>();
        int from = 0;
        for (DayMention day : line.days()) {
            String bracket = bracket(line, day);
            if (!bracket.isEmpty()) {
                String hours = bracket.substring(1, bracket.length() - 1);
                told.add(readings.of(line.line().withText(line.written(day) + " : " + hours)));
                from = line.text().indexOf(bracket, line.end(day)) + bracket.length();
            }
        }
        if (told.isEmpty()) {
            return List.of(line);
        }
        String rest = words.opened(line.text().substring(from));
        if (!rest.isEmpty()) {
            told.add(readings.of(line.line().withText(rest)));
        }
        return told;
    }

    /** The bracket right behind the day with hours and words in it; nothing where none stands there. */
    private static String bracket(Reading line, DayMention day) {
        int close = line.text().indexOf(')', line.end(day));
        boolean opens = line.tokens().at(day.to()).is("(");
        if (!opens || close < 0 || !day.single() || !day.first().dated()) {
            return "";
        }
        int open = line.tokens().at(day.to()).start();
        List<Mention> within = line.mentions().stream()
                .filter(mention -> line.start(mention) > open && line.end(mention) <= close)
                .toList();
        boolean hours = !within.isEmpty() && within.stream().noneMatch(DayMention.class::isInstance);
        Mention first = hours ? within.getFirst() : day;
        boolean titled = hours && line.text().substring(open, line.start(first)).length() > SHORTEST_TITLE;
        return titled && line.times().contains(first) ? line.text().substring(open, close + 1) : "";
    }
}
