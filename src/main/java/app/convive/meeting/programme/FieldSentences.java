package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * «Monday 4 May – tour of the mill. Meeting point – the bridge. Time 2 pm – 4 pm.»: a day, and behind its title sentences that
 * are fields. The hours of the sentences below are no items.
 */
final class FieldSentences {

    private static final int FEWEST = 2;
    private static final int SENTENCE = 60;

    /** The end of «… 4 pm.» too, but not that of «M.». */
    private static final Pattern STOP = Pattern.compile("(?<=[\\p{L}\\d)]{2})\\.\\s+(?=\\p{Lu})");

    private record Card(
            DayMention day,
            String title,
            @Nullable String hour,
            @Nullable String place,
            @Nullable String details) {}

    private final Readings readings;
    private final PlaceNames places;
    private final Phrases layout;

    FieldSentences(Vocabulary vocabulary, Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
        layout = vocabulary.topic("layout");
    }

    /** The same lines, the fields of each noted, where several are written so. */
    List<Reading> noted(List<Reading> lines) {
        List<@Nullable Card> cards =
                lines.stream().<@Nullable Card>map(this::card).toList();
        return cards.stream().filter(Objects::nonNull).count() < FEWEST ? lines : read(lines, cards);
    }

    private List<Reading> read(List<Reading> lines, List<@Nullable Card> cards) {
        List<Reading> all = new ArrayList<>();
        boolean within = false;
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            Card card = cards.get(i);
            within = card != null
                    || within && line.days().isEmpty() && line.line().heading() == 0;
            boolean told =
                    within && line.text().length() > SENTENCE && line.text().endsWith(".");
            all.add(card != null ? one(line, card) : told ? line.asText() : line);
        }
        return all;
    }

    private Reading one(Reading line, Card card) {
        String hour = card.hour() == null ? "" : " " + card.hour();
        return readings.of(line.line()
                .withText(line.written(card.day()) + hour + " : " + card.title())
                .withNotes(new Notes(card.place(), null, card.details())));
    }

    private @Nullable Card card(Reading line) {
        if (!(line.leading() instanceof DayMention day) || line.times().isEmpty()) {
            return null;
        }
        List<String> sentences = List.of(STOP.split(line.after(day)));
        String hour = null;
        String place = null;
        List<String> rest = new ArrayList<>();
        for (String sentence : sentences.subList(1, sentences.size())) {
            String when = when(sentence);
            String where = where(sentence);
            if (when != null && hour == null) {
                hour = when;
            } else if (where != null && place == null) {
                place = where;
            } else {
                rest.add(sentence);
            }
        }
        String title = Edges.trimmed(sentences.getFirst());
        boolean timed = hour != null || !readings.within(title).isEmpty();
        return title.isEmpty() || place == null || !timed
                ? null
                : new Card(day, title, hour, place, rest.isEmpty() ? null : String.join(" ", rest));
    }

    /** The hour of «Time 2 pm – 4 pm.», «Horaire : 14h-16h». */
    private @Nullable String when(String sentence) {
        Reading read = readings.of(Line.plain(sentence));
        Phrases.Match label = layout.at(read.tokens(), 0);
        if (label == null || !label.key().equals("when") || read.times().size() != 1) {
            return null;
        }
        TimeMention time = read.times().getFirst();
        boolean alone = Edges.trimmed(read.behind(time)).isEmpty();
        boolean right = time.from() <= label.to() + 1;
        return alone && right ? read.written(time) : null;
    }

    /** The place of «Venue – the old court house.», «Lieu : salle des fêtes». */
    private @Nullable String where(String sentence) {
        String place = places.told(sentence.replaceFirst(" [–—-] ", " : "));
        return place == null ? null : Edges.trimmed(place);
    }
}
