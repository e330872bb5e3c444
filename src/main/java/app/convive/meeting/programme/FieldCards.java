package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.layout.Pictograms;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * «Quiz», below it «📍 Mill Inn» and «🕗 8 pm», in either order, or «Where: Mill Inn» and «When: 8 pm»: cards whose fields
 * are led by a picture or a label. Each hour is led back to its title, and the hours of what is told below are no items.
 */
final class FieldCards {

    private static final int FEWEST = 2;
    private static final int MOST_FIELDS = 4;
    private static final int LONGEST = 90;

    /** The lines of a card through its last field. */
    private record Card(
            Reading title,
            @Nullable Reading day,
            Reading hour,
            @Nullable String place,
            int length) {}

    private final Readings readings;
    private final PlaceNames places;
    private final Phrases layout;
    private final Phrases heads;

    FieldCards(Vocabulary vocabulary, Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
        layout = vocabulary.topic("layout");
        heads = vocabulary.topic("sheet");
    }

    /** The same lines where few are written so. */
    List<Reading> joined(List<Reading> lines) {
        int cards = 0;
        for (int i = 0; i < lines.size(); i++) {
            cards += card(lines, i) == null ? 0 : 1;
        }
        return cards < FEWEST ? lines : read(lines);
    }

    private List<Reading> read(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        boolean within = false;
        int i = 0;
        while (i < lines.size()) {
            Card card = card(lines, i);
            Reading line = lines.get(i);
            if (card == null) {
                within &= !line.line().gap() && line.line().heading() == 0;
                all.add(within ? line.asText() : line);
                i++;
            } else {
                hoursOf(card.hour()).forEach(hour -> all.add(one(card, hour)));
                // Where no empty line parts the cards, what follows may be the next one.
                within = line.line().gap() || line.line().heading() > 0;
                i += card.length();
            }
        }
        return all;
    }

    private @Nullable Card card(List<Reading> lines, int at) {
        Reading title = lines.get(at);
        boolean apart = title.line().heading() > 0
                || CardHead.at(lines, at)
                || at > 0 && isField(lines.get(at - 1)) && !title.line().bulleted();
        // «State of the moon 2004 – 2005» tells no hours.
        boolean text = title.days().isEmpty()
                && !title.hourLeads()
                && title.times().stream().allMatch(TimeMention::weak);
        if (!apart || !text || title.text().length() > LONGEST || isField(title)) {
            return null;
        }
        Reading day = null;
        Reading hour = null;
        String place = null;
        int i = at + 1;
        while (i < lines.size() && i <= at + MOST_FIELDS && isField(lines.get(i))) {
            Reading field = lines.get(i);
            boolean inset = i == at + 1 && field.line().indent() > title.line().indent();
            if (field.line().gap() && !inset) {
                break;
            }
            if (!isWhen(field)) {
                place = place == null ? place(field) : place;
            } else if (field.times().isEmpty()) {
                day = field;
            } else if (hour == null) {
                hour = field;
            }
            i++;
        }
        // A single hour alone below its title is read without this.
        boolean whole = place != null
                || day != null
                || hour != null && (!hour.days().isEmpty() || hoursOf(hour).size() > 1);
        return hour == null || !whole ? null : new Card(title, day, hour, place, i - at);
    }

    private boolean isField(Reading line) {
        return isWhen(line) || place(line) != null;
    }

    private @Nullable String place(Reading line) {
        boolean pin = Pictograms.pin(line.line());
        String told = pin ? Pictograms.withoutRemark(line.text()) : places.labelled(line.text());
        return told == null ? behindHead(line) : told;
    }

    /** «Room: Blue Hall»: what heads the column of places in a table labels them in a card too. */
    private @Nullable String behindHead(Reading line) {
        Phrases.Match head = heads.at(line.tokens(), 0);
        if (head == null
                || !head.key().equals("place")
                || !line.tokens().at(head.to()).is(":")
                || head.to() + 1 >= line.tokens().size()) {
            return null;
        }
        return Edges.trimmed(line.text().substring(line.tokens().at(head.to()).end()));
    }

    private boolean isWhen(Reading line) {
        Phrases.Match label = layout.at(line.tokens(), 0);
        boolean labelled = label != null
                && label.key().equals("when")
                && line.tokens().at(label.to()).is(":");
        return (labelled || Pictograms.when(line.line()))
                && line.days().size() <= 1
                && line.times().size() + line.days().size() > 0;
    }

    /** Those in brackets are none, unless there is no other. */
    private static List<TimeMention> hoursOf(Reading field) {
        List<TimeMention> hours = Sentences.startsOutsideBrackets(field);
        return hours.isEmpty() ? List.of(field.times().getFirst()) : hours;
    }

    private Reading one(Card card, TimeMention time) {
        String hour = card.hour().written(time);
        Reading dated = card.day() == null ? card.hour() : card.day();
        String day = dated.days().isEmpty() ? "" : dated.written(dated.days().getFirst()) + ", ";
        String rest = Edges.trimmed(card.hour().behind(time));
        Line line = card.title()
                .line()
                .withText(day + hour + " : " + Edges.trimmed(card.title().text()));
        return readings.of(line.withNotes(new Notes(card.place(), null, rest.isEmpty() ? null : rest)));
    }
}
