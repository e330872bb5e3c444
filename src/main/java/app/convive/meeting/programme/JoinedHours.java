package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** «19h : pique-nique & 20h30 : bal», «7pm: supper and 9pm: dance»: two items on one line, each hour with its own sign. */
final class JoinedHours {

    private static final String AND = "&+";

    private final Readings readings;
    private final Phrases layout;

    JoinedHours(Vocabulary vocabulary, Readings readings) {
        this.readings = readings;
        layout = vocabulary.topic("layout");
    }

    /** The same lines, such a one cut before each further hour. */
    List<Reading> parted(List<Reading> lines) {
        return lines.stream().flatMap(line -> parted(line).stream()).toList();
    }

    private List<Reading> parted(Reading line) {
        List<TimeMention> times = line.times();
        if (line.shape() != Shape.TIMED || times.size() < 2 || !line.days().isEmpty()) {
            return List.of(line);
        }
        String sign = sign(line, times.getFirst());
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (TimeMention time : times.subList(1, times.size())) {
            int and = time.from() - 1;
            boolean joined = line.tokens().at(and).isAnyOf(AND) || layout.is("connector", line.tokens(), and);
            int start = joined ? line.tokens().at(and).start() : 0;
            boolean titled =
                    joined && !Edges.trimmed(line.text().substring(from, start)).isEmpty();
            if (sign == null || !titled || !sign.equals(sign(line, time))) {
                return List.of(line);
            }
            parts.add(line.text().substring(from, start).strip());
            from = line.start(time);
        }
        parts.add(line.text().substring(from));
        return parts.stream()
                .map(part -> readings.of(line.line().withText(part)))
                .toList();
    }

    /** The colon or dash right behind an hour, with words behind it. */
    private static @Nullable String sign(Reading line, TimeMention time) {
        String sign = line.tokens().at(time.to()).text();
        boolean words = line.tokens().at(time.to() + 1).isWord();
        return words && !sign.isEmpty() && ":-–—".contains(sign) ? sign : null;
    }
}
