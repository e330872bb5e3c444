package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** «SAMEDI 29 – Botanique», and below it «Quand : 10h à 12h»: cards that name the hour of what their head tells. */
final class WhenLabels {

    private static final int FEWEST = 2;

    private final Readings readings;
    private final Phrases layout;

    WhenLabels(Vocabulary vocabulary, Readings readings) {
        this.readings = readings;
        layout = vocabulary.topic("layout");
    }

    /** The same lines, each such label made one with the head above it. */
    List<Reading> joined(List<Reading> lines) {
        long cards = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            cards += isCard(lines.get(i), lines.get(i + 1)) ? 1 : 0;
        }
        if (cards < FEWEST) {
            return lines;
        }
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 < lines.size() && isCard(lines.get(i), lines.get(i + 1))) {
                // «6:00–6:30 / 18:00–18:30»: each hour is one of the same; those in brackets are none.
                Reading head = lines.get(i);
                Reading label = lines.get(i + 1);
                Sentences.startsOutsideBrackets(label).forEach(time -> all.add(one(head, label.written(time))));
                i++;
            } else {
                all.add(what(lines.get(i)));
            }
        }
        return all;
    }

    private boolean isCard(Reading head, Reading label) {
        boolean labels = isLabelled(label, "when")
                && !Sentences.startsOutsideBrackets(label).isEmpty()
                && label.days().isEmpty();
        boolean named = head.shape() == Shape.TEXT
                || head.leading() instanceof DayMention day && !head.after(day).isEmpty();
        return labels && named && head.times().isEmpty() && !label.line().gap();
    }

    /** «Quoi : 1h45 de marche» tells more of the card, whatever hours it has. */
    private Reading what(Reading line) {
        return isLabelled(line, "what") ? line.asText() : line;
    }

    private boolean isLabelled(Reading line, String key) {
        Phrases.Match match = layout.at(line.tokens(), 0);
        return match != null
                && match.key().equals(key)
                && line.tokens().at(match.to()).is(":");
    }

    private Reading one(Reading head, String hour) {
        if (!(head.leading() instanceof DayMention day)) {
            return readings.of(head.line().withText(hour + " " + head.text()));
        }
        String written = head.through(day);
        return readings.of(head.line().withText(written + " " + hour + " " + head.after(day)));
    }
}
