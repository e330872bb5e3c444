package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;

/** «The walk on Saturday 5 June has been cancelled.»: a sentence about what does not happen, and that names no other day. */
final class CancelledSentences {

    private final Readings readings;
    private final Phrases noise;

    CancelledSentences(Vocabulary vocabulary, Readings readings) {
        this.readings = readings;
        noise = vocabulary.topic("noise");
    }

    /** The same lines without such sentences. */
    List<Reading> without(List<Reading> lines) {
        return lines.stream().map(this::without).toList();
    }

    private Reading without(Reading line) {
        if (line.mentions().isEmpty() || line.hourLeads()) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        int from = 0;
        while (from < line.text().length()) {
            int to = Sentences.end(line.text(), from);
            kept.append(isOff(line, from, to) ? "" : line.text().substring(from, to));
            from = to;
        }
        String text = kept.toString().strip();
        if (text.isEmpty()) {
            // The day goes on without it.
            return line.leading() instanceof DayMention day
                    ? readings.of(line.line().withText(line.written(day)))
                    : line.asText();
        }
        return text.equals(line.text().strip()) ? line : readings.of(line.line().withText(text));
    }

    /** Between these offsets such words stand, a day or an hour before them and none behind. */
    private boolean isOff(Reading line, int from, int to) {
        int last = line.tokens().indexAt(to);
        return noise.in(line.tokens(), line.tokens().indexAt(from), last).stream()
                .filter(match -> match.key().equals("off"))
                .anyMatch(match -> line.mentions().stream().anyMatch(told -> isBetween(line, told, from, match.from()))
                        && line.mentions().stream().noneMatch(told -> told.from() >= match.to() && told.from() < last));
    }

    private static boolean isBetween(Reading line, Mention told, int from, int to) {
        return line.start(told) >= from && told.to() <= to;
    }
}
