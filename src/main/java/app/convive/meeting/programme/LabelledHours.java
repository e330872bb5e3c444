package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * «For children: 10:30, 14:00 and 16:00: puppets; 11:00 and 15:00: pottery»: a word for what follows leads to several hours,
 * behind which a colon tells what happens then.
 */
final class LabelledHours {

    private static final int FEWEST = 2;
    private static final int LONGEST_LABEL = 40;

    private final Readings readings;
    private final Phrases hints;

    LabelledHours(Vocabulary vocabulary, Readings readings) {
        this.readings = readings;
        hints = vocabulary.topic("hints");
    }

    /** The same lines, each group of hours with what happens then on a line of its own, without that word. */
    List<Reading> parted(List<Reading> lines) {
        return lines.stream().flatMap(line -> parted(line).stream()).toList();
    }

    private List<Reading> parted(Reading line) {
        if (line.times().size() < FEWEST
                || !line.days().isEmpty()
                || !line.line().notes().equals(Notes.NONE)) {
            return List.of(line);
        }
        List<List<TimeMention>> groups = groups(line);
        int first = groups.getFirst().getFirst().from();
        int label = line.start(line.times().getFirst());
        boolean labelled = first > 1
                && label <= LONGEST_LABEL
                && line.tokens().at(first - 1).is(":")
                && line.tokens().at(first - 2).isWord();
        boolean several = groups.stream().anyMatch(group -> group.size() >= FEWEST);
        return labelled && several && groups.stream().allMatch(group -> leads(line, group.getLast()))
                ? lines(line, groups)
                : List.of(line);
    }

    private List<Reading> lines(Reading line, List<List<TimeMention>> groups) {
        List<Reading> parts = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<TimeMention> group = groups.get(i);
            int to = i + 1 < groups.size()
                    ? line.start(groups.get(i + 1).getFirst())
                    : line.text().length();
            String hours = String.join(", ", group.stream().map(line::written).toList());
            String title = Edges.trimmed(line.text().substring(line.end(group.getLast()), to));
            parts.add(readings.of(line.line().withText(hours + " : " + title)));
        }
        return parts;
    }

    /** Hours between which nothing stands but a comma or «et». */
    private List<List<TimeMention>> groups(Reading line) {
        List<List<TimeMention>> groups = new ArrayList<>();
        TimeMention last = null;
        for (TimeMention time : line.times()) {
            if (last == null || !isJoined(line, last, time)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(time);
            last = time;
        }
        return groups;
    }

    private boolean isJoined(Reading line, TimeMention one, TimeMention other) {
        for (int i = one.to(); i < other.from(); i++) {
            if (!line.tokens().at(i).isAnyOf(",/") && !hints.is("and", line.tokens(), i)) {
                return false;
            }
        }
        return true;
    }

    /** A colon and words stand behind it. */
    private static boolean leads(Reading line, TimeMention time) {
        Token sign = line.tokens().at(time.to());
        return sign.is(":") && time.to() + 1 < line.tokens().size();
    }
}
