package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.PartMention;
import java.util.ArrayList;
import java.util.List;

/** «Retour à 18h. Soirée en famille.», «Morning with the hosts»: a few words tell what a part of the day is for. */
final class PartSentences {

    private static final int LONGEST = 45;

    private final Readings readings;

    PartSentences(Readings readings) {
        this.readings = readings;
    }

    /** The same lines, such a sentence behind an hour on a line of its own. */
    List<Reading> parted(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        for (Reading line : lines) {
            int last = behindHours(line);
            String behind = line.text().substring(last).strip();
            Reading sentence = last == 0 ? line : readings.of(line.line().withText(behind));
            if (last > 0 && fillsPart(sentence)) {
                all.add(readings.of(
                        line.line().withText(line.text().substring(0, last).strip())));
                all.add(sentence);
            } else {
                all.add(line);
            }
        }
        return all;
    }

    /** Where the last sentence begins, if that is behind the last hour; else 0. */
    private static int behindHours(Reading line) {
        if (line.times().isEmpty()) {
            return 0;
        }
        int hours = line.end(line.times().getLast());
        int start = Sentences.start(line.text(), hours, line.text().length());
        return start > hours ? start : 0;
    }

    /** A part of the day leads the line, and small words follow: «Soirée au Relais du Port» heads what happens there. */
    static boolean fillsPart(Reading reading) {
        if (!(reading.leading() instanceof PartMention part) || reading.text().length() > LONGEST) {
            return false;
        }
        String rest = reading.after(part);
        return !rest.isEmpty()
                && rest.chars().noneMatch(Character::isUpperCase)
                && rest.chars().allMatch(c -> Character.isLetter(c) || " .,'’-".indexOf(c) >= 0);
    }
}
