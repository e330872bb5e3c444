package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** «12 pm Barn band (until 3 pm)», «12:30 Magic (and again at 2:15)»: a bracket tells the end of an item, or when it takes place again. */
final class MoreHoursInBrackets {

    private static final Pattern BRACKET = Pattern.compile("\\s*\\(([^()]{4,40})\\)");

    private final Readings readings;
    private final Phrases brackets;

    MoreHoursInBrackets(Vocabulary vocabulary, Readings readings) {
        this.readings = readings;
        brackets = vocabulary.topic("brackets");
    }

    /** The same lines, such an end beside its beginning, and an item for each further hour. */
    List<Reading> told(List<Reading> lines) {
        return lines.stream().flatMap(line -> told(line).stream()).toList();
    }

    private List<Reading> told(Reading line) {
        TimeMention first = line.times().isEmpty() ? null : line.times().getFirst();
        if (first == null
                || line.shape() != Shape.TIMED
                || first.start() == null
                || !line.days().isEmpty()
                || !line.line().notes().equals(Notes.NONE)) {
            return List.of(line);
        }
        Matcher bracket = BRACKET.matcher(line.text());
        while (bracket.find()) {
            String rest = line.text().substring(line.end(first), Math.max(bracket.start(), line.end(first)))
                    + line.text().substring(bracket.end());
            Tokens words = Tokens.of(bracket.group(1));
            Phrases.Match lead = brackets.at(words, 0);
            if (lead == null || lead.to() >= words.size() || Edges.trimmed(rest).isEmpty()) {
                continue;
            }
            String behind = words.text().substring(words.at(lead.to()).start());
            boolean ends = lead.key().equals("end") && !first.range();
            Reading hour = ends
                    ? hour(line.written(first) + " – " + behind)
                    : lead.key().equals("again") ? hour(behind) : null;
            if (hour != null) {
                Reading told = readings.of(line.line().withText(hour.text() + rest));
                return ends
                        ? List.of(told)
                        : List.of(readings.of(line.line().withText(line.written(first) + rest)), told);
            }
        }
        return List.of(line);
    }

    /** The text, if it is nothing but an hour or a range. */
    private @Nullable Reading hour(String text) {
        Reading read = readings.of(Line.plain(text));
        return read.times().size() == 1
                        && read.times().getFirst().start() != null
                        && read.withoutTimes().isBlank()
                ? read
                : null;
    }
}
