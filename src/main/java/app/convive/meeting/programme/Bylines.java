package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** «mardi 10 mai 2027, par Anne Bell» below the title of an article: on that day she wrote it. */
final class Bylines {

    /** Title and author of an article stand in its first lines. */
    private static final int HEAD = 12;

    private static final int LONGEST_NAME = 5;

    private final Phrases hints;

    Bylines(Vocabulary vocabulary) {
        hints = vocabulary.topic("hints");
    }

    /** The same lines, such a date taken for text where another day is told below. */
    List<Reading> without(List<Reading> lines) {
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            if (isByline(lines.get(i)) && tellsDay(lines.subList(i + 1, lines.size()))) {
                List<Reading> all = new ArrayList<>(lines);
                all.set(i, lines.get(i).asText());
                return all;
            }
        }
        return lines;
    }

    /** «par», "by": who wrote follows; "by" also leads to a last day. */
    static boolean leadsName(Phrases hints, Tokens tokens) {
        return hints.is("byline", tokens, 0) || hints.is("by.day", tokens, 0);
    }

    private static boolean tellsDay(List<Reading> lines) {
        return lines.stream().anyMatch(line -> !line.days().isEmpty());
    }

    private boolean isByline(Reading line) {
        if (!(line.leading() instanceof DayMention day)
                || !line.times().isEmpty()
                || PostedOn.date(day.first()) == null) {
            return false;
        }
        Tokens behind = Tokens.of(Edges.trimmed(line.behind(day)));
        Phrases.Match by = hints.at(behind, 0);
        return by != null
                && leadsName(hints, behind)
                && by.to() < behind.size()
                && behind.size() - by.to() <= LONGEST_NAME
                && Character.isUpperCase(behind.at(by.to()).text().charAt(0));
    }
}
