package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * «Setting up:», and below it «7 – 8 pm on Friday 16 August» and «9 – 10.30 am on Saturday 17 August»: what happens stands
 * above the lines that tell no more than its hours and days.
 */
final class WhenBelow {

    private static final int FEWEST = 3;
    private static final int LONGEST_TITLE = 100;

    /** Letters of «on», «le», «from … on». */
    private static final int JOINED = 8;

    private final Readings readings;
    private final PlaceNames places;
    private final Noise noise;

    WhenBelow(Vocabulary vocabulary, Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
        noise = new Noise(vocabulary);
    }

    /** The same lines, each day and hour led back to its title, where nearly all are written so. */
    List<Reading> led(List<Reading> lines) {
        int whens = 0;
        int below = 0;
        int titles = 0;
        int labels = 0;
        int tight = 0;
        int several = 0;
        for (int i = 0; i < lines.size(); i++) {
            whens += isWhen(lines.get(i)) ? 1 : 0;
            int end = end(lines, i);
            if (end > i + 1) {
                below += end - i - 1;
                titles++;
                labels += lines.get(i).text().endsWith(":") ? 1 : 0;
                tight += lines.get(i).line().gap() && !lines.get(i + 1).line().gap() ? 1 : 0;
                several += end - i > 2 || !daysLead(lines.get(i + 1)) ? 1 : 0;
            }
        }
        boolean above = labels * 10 >= titles * 6 || tight * 10 >= titles * 8;
        return titles >= FEWEST && below * 10 >= whens * 8 && above && several > 0 ? read(lines) : lines;
    }

    private List<Reading> read(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Reading title = lines.get(i);
            int end = end(lines, i);
            if (end <= i + 1) {
                all.add(title);
                continue;
            }
            boolean last = noise.surely(title);
            if (last) {
                all.add(title);
            }
            for (int at = i + 1; at < end; at++) {
                all.add(last ? lines.get(at).asText() : one(title, lines.get(at)));
            }
            i = end - 1;
        }
        return all;
    }

    /** Behind the last line that tells when the title happens which stands there; right behind the title where none does. */
    private int end(List<Reading> lines, int at) {
        Reading title = lines.get(at);
        int end = at + 1;
        if (title.shape() != Shape.TEXT
                || !title.days().isEmpty()
                || title.text().length() > LONGEST_TITLE
                || title.line().bulleted()) {
            return end;
        }
        while (end < lines.size() && isWhen(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean daysLead(Reading when) {
        return when.leading() instanceof DayMention;
    }

    /** One day and one hour, in any order, and at most a place. */
    private boolean isWhen(Reading line) {
        if (line.days().size() != 1
                || line.times().size() != 1
                || !line.days().getFirst().single()
                || line.line().bulleted()) {
            return false;
        }
        Mention first = first(line);
        Mention last = last(line);
        String rest = line.after(last);
        return line.before(first).isEmpty()
                && Edges.trimmed(line.between(first, last)).length() <= JOINED
                && (rest.isEmpty() || places.isPlace(rest));
    }

    private static Mention first(Reading line) {
        DayMention day = line.days().getFirst();
        TimeMention time = line.times().getFirst();
        return day.from() < time.from() ? day : time;
    }

    private static Mention last(Reading line) {
        DayMention day = line.days().getFirst();
        return first(line).equals(day) ? line.times().getFirst() : day;
    }

    private Reading one(Reading title, Reading when) {
        String rest = when.after(last(when));
        String day = when.written(when.days().getFirst());
        String hour = when.written(when.times().getFirst());
        return readings.of(when.line()
                .withText(day + " " + hour + " : " + Edges.trimmed(title.text()))
                .withNotes(rest.isEmpty() ? title.line().notes() : Notes.at(rest)));
    }
}
