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
            String end = first.range() ? null : behind("end", bracket.group(1));
            String again = behind("again", bracket.group(1));
            if (Edges.trimmed(rest).isEmpty()) {
                return List.of(line);
            }
            Reading whole = end == null ? null : hour(line.written(first) + " – " + end);
            if (whole != null) {
                return List.of(readings.of(line.line().withText(whole.text() + rest)));
            }
            Reading other = again == null ? null : hour(again);
            if (other != null) {
                return List.of(
                        readings.of(line.line().withText(line.written(first) + rest)),
                        readings.of(line.line().withText(other.text() + rest)));
            }
        }
        return List.of(line);
    }

    /** What follows the words of that kind with which the bracket begins. */
    private @Nullable String behind(String key, String bracket) {
        Tokens tokens = Tokens.of(bracket);
        Phrases.Match lead = brackets.at(tokens, 0);
        return lead != null && lead.key().equals(key) && lead.to() < tokens.size()
                ? bracket.substring(tokens.at(lead.to()).start())
                : null;
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
