package app.convive.meeting.programme.mention;

import app.convive.meeting.programme.ReadDay;
import java.util.List;

/**
 * One day, several days, or the first and last day of a range.
 *
 * @param range the days in between are meant too
 */
public record DayMention(int from, int to, List<ReadDay> days, boolean range) implements Mention {

    public ReadDay first() {
        return days.getFirst();
    }

    public boolean single() {
        return days.size() == 1;
    }
}
