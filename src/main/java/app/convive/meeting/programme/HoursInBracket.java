package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** «The children dance (11:00 for the infants, 11:20 for the juniors)»: in the bracket each hour has its own words. */
final class HoursInBracket {

    private static final int FEWEST = 2;
    private static final int SHORTEST = 3;

    private final Readings readings;
    private final Phrases hints;

    HoursInBracket(Vocabulary vocabulary, Readings readings) {
        this.readings = readings;
        hints = vocabulary.topic("hints");
    }

    /** The same lines, each hour of such a bracket on a line of its own. */
    List<Reading> parted(List<Reading> lines) {
        return lines.stream().flatMap(line -> parted(line).stream()).toList();
    }

    private List<Reading> parted(Reading line) {
        int open = line.text().indexOf('(');
        int close = line.text().indexOf(')', Math.max(open, 0));
        boolean several = line.times().size() >= FEWEST && open > SHORTEST && close > open;
        if (!several
                || !line.days().isEmpty()
                || !line.line().notes().equals(Notes.NONE)
                || line.start(line.times().getFirst()) != open + 1
                || line.end(line.times().getLast()) > close) {
            return List.of(line);
        }
        String subject = Edges.trimmed(line.text().substring(0, open));
        List<Reading> parts = new ArrayList<>();
        for (int i = 0; i < line.times().size(); i++) {
            TimeMention time = line.times().get(i);
            int to = i + 1 < line.times().size() ? line.start(line.times().get(i + 1)) : close;
            String words = withoutAnd(line.text().substring(line.end(time), to));
            if (words.length() < SHORTEST) {
                return List.of(line);
            }
            parts.add(readings.of(line.line().withText(line.written(time) + " : " + subject + " – " + words)));
        }
        return parts;
    }

    /** «for the infants, and» without what joins it to the next. */
    private String withoutAnd(String words) {
        String text = Edges.trimmed(words);
        int last = text.lastIndexOf(' ') + 1;
        return last > 0 && hints.isWhole("and", text.substring(last)) ? Edges.trimmed(text.substring(0, last)) : text;
    }
}
