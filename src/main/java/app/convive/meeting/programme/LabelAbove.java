package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.words.Folding;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** «Lieu», and below it «Grande salle»: sites write the name of a field on a line of its own, for each item again. */
final class LabelAbove {

    private static final int FEWEST = 2;
    private static final int LONGEST = 4;

    /** What a room's name is written behind where the word of the site alone would be a room. */
    private static final String PLACE = "location";

    /** «Intervenant.e.s», «Orateur·rice·s», «Animateur(trice)s». */
    private static final Pattern BOTH_GENDERS = Pattern.compile("(?<=\\p{L}{3})[.·•(-]\\p{L}{1,6}(?:[.·•)-]s?)?$");

    private final Readings readings;
    private final Phrases places;
    private final Phrases people;
    private final Phrases layout;

    /** Heads of columns name fields too: «Room». */
    private final Phrases heads;

    LabelAbove(Vocabulary vocabulary, Readings readings) {
        this.readings = readings;
        places = vocabulary.topic("places");
        people = vocabulary.topic("people");
        layout = vocabulary.topic("layout");
        heads = vocabulary.topic("sheet");
    }

    /** The same lines, each such name made one with what stands below it; above days and hours it is dropped. */
    List<Reading> joined(List<Reading> lines) {
        Map<String, Integer> often = new HashMap<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (labels(lines.get(i), lines.get(i + 1))) {
                often.merge(Folding.of(lines.get(i).text()), 1, Integer::sum);
            }
        }
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Reading label = lines.get(i);
            boolean labels = often.getOrDefault(Folding.of(label.text()), 0) >= FEWEST
                    && i + 1 < lines.size()
                    && labels(label, lines.get(i + 1));
            if (!labels) {
                all.add(label);
            } else if (!when(label)) {
                i++;
                String name = names(label) ? name(label) : PLACE;
                all.add(readings.of(
                        label.line().withText(name + " : " + lines.get(i).text())));
            }
        }
        return all;
    }

    private boolean labels(Reading label, Reading below) {
        boolean beside = label.shape() == Shape.TEXT
                && label.tokens().size() <= LONGEST + 2
                && label.line().heading() == 0
                && !below.line().gap();
        if (!beside) {
            return false;
        }
        boolean telling = !below.times().isEmpty() || !below.days().isEmpty();
        boolean field = names(label) || heads.isWhole("place", name(label));
        return telling ? when(label) : field && below.shape() == Shape.TEXT;
    }

    private boolean names(Reading label) {
        return places.isWhole("label", name(label)) || people.isWhole("speaker", name(label));
    }

    private boolean when(Reading label) {
        return layout.isWhole("when", name(label));
    }

    private static String name(Reading label) {
        String text = label.text().replaceFirst("\\s*:$", "");
        return BOTH_GENDERS.matcher(text).replaceFirst("");
    }
}
