package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** «10:00 (or sooner if the tide is in)», and below it «First race»: the bracket tells of the hour, not what happens. */
final class RemarkedHours {

    private final Readings readings;
    private final PlaceNames places;
    private final Kinds kinds;
    private final Phrases hints;

    RemarkedHours(Vocabulary vocabulary, Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
        kinds = new Kinds(vocabulary);
        hints = vocabulary.topic("hints");
    }

    /** The same lines, each such title beside its hour. */
    List<Reading> joined(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            boolean below = i + 1 < lines.size() && isTitle(lines.get(i + 1));
            if (!below || !isRemarked(line) && !isBracketAbove(line, lines.get(i + 1))) {
                all.add(line);
                continue;
            }
            i++;
            String hour = line.through(line.times().getLast());
            String text = lines.get(i).text();
            int end = Sentences.end(text, 0);
            String remark = Edges.trimmed(line.after(line.times().getLast()));
            String more = text.substring(end).strip();
            all.add(readings.of(line.line()
                    .withText(hour + " " + Edges.trimmed(text.substring(0, end)))
                    .withNotes(new Notes(null, null, more.isEmpty() ? remark : remark + "\n" + more))));
        }
        return all;
    }

    /** Words whose first sentence tells no hour. */
    private static boolean isTitle(Reading line) {
        return switch (line.shape()) {
            case TEXT -> true;
            case INNER, TRAILING -> line.start(line.times().getFirst()) >= Sentences.end(line.text(), 0);
            default -> false;
        };
    }

    private boolean isRemarked(Reading line) {
        return line.shape() == Shape.TIMED
                && bracket(line) instanceof String bracket
                && hints.is("hour.remark", Tokens.of(bracket), 1);
    }

    /** «Tuesday 10 December, 1pm (note later time)»: nothing else stands beside the hour, and the next line has none. */
    private boolean isBracketAbove(Reading line, Reading next) {
        return bracket(line) instanceof String bracket
                && next.shape() == Shape.TEXT
                && !next.line().gap()
                && !next.line().bulleted()
                && places.whole(bracket) == null
                && !kinds.tells(bracket.substring(1, bracket.length() - 1))
                && leads(line, line.times().getFirst());
    }

    private static boolean leads(Reading line, TimeMention hour) {
        return hour.equals(line.leading()) || line.leading() instanceof DayMention day && line.adjoin(day, hour);
    }

    /** All that stands behind the one hour of the line, if it is a bracket. */
    private static @Nullable String bracket(Reading line) {
        String rest = line.times().size() == 1 ? line.after(line.times().getLast()) : "";
        return rest.startsWith("(") && rest.indexOf(')') == rest.length() - 1 ? rest : null;
    }
}
