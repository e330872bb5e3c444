package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Pictograms;
import app.convive.meeting.programme.mention.TimeMention;
import java.util.ArrayList;
import java.util.List;

/** «🕖 Dès 19h», once above a list that has its own hours: when it all begins, and no item. */
final class PictureHead {

    private static final int FEWEST = 3;

    private PictureHead() {}

    /** The same lines, such a line without its hour. */
    static List<Reading> withoutHour(List<Reading> lines) {
        int head = -1;
        int items = 0;
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            boolean picture = Pictograms.when(line.line()) && !line.times().isEmpty();
            if (picture && (head >= 0 || items > 0)) {
                return lines;
            }
            head = picture ? i : head;
            items += line.hourLeads() && !picture ? 1 : 0;
        }
        if (head < 0 || items < FEWEST) {
            return lines;
        }
        List<Reading> all = new ArrayList<>(lines);
        all.set(head, lines.get(head).keeping(mention -> !(mention instanceof TimeMention)));
        return all;
    }
}
