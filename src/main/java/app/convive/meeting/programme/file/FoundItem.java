package app.convive.meeting.programme.file;

import app.convive.meeting.ItemKind;
import app.convive.meeting.programme.Doubt;
import app.convive.meeting.programme.Kinds;
import app.convive.meeting.programme.ReadDay;
import app.convive.meeting.programme.ReadItem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An item of a file while it is being put together. Days and times are local to the meeting's zone. */
public final class FoundItem {

    /** Under an hour after midnight an end belongs to the evening before; above it start and end were mixed up. */
    private static final int LONGEST_NIGHT_HOURS = 12;

    public ReadDay writtenDay = ReadDay.NONE;
    public @Nullable LocalDate day;
    public @Nullable LocalDate lastDay;
    public @Nullable LocalTime start;
    public @Nullable LocalTime end;
    public String title = "";
    public @Nullable String details;
    public @Nullable String place;
    public @Nullable String speaker;
    /** Words of a column or category that name its kind. */
    public @Nullable String kindTold;

    public boolean open;
    public @Nullable String uid;
    public int line;
    public final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);

    /** It takes place on that date. */
    public void on(LocalDate date) {
        day = date;
        writtenDay = new ReadDay(
                date.getDayOfWeek(), date.getDayOfMonth(), date.getMonth(), date.getYear(), null, date.toString());
    }

    /** Takes an end away that lies before the start on the same day. */
    void checkEnd() {
        LocalTime begins = start;
        LocalTime ends = end;
        if (begins == null || ends == null || lastDay != null) {
            return;
        }
        if (ends.equals(begins)) {
            end = null;
        } else if (ends.isBefore(begins)
                && begins.toSecondOfDay() - ends.toSecondOfDay() < LONGEST_NIGHT_HOURS * 3_600) {
            end = null;
            doubts.add(Doubt.END_BEFORE_START);
        }
    }

    /** Its kind by its title; where that tells little, by what the file says of it. */
    private ItemKind kind(Kinds kinds) {
        ItemKind byTitle = kinds.of(title);
        boolean vague = byTitle == ItemKind.SESSION || byTitle == ItemKind.OTHER;
        return vague && kindTold != null && kinds.tells(kindTold) ? kinds.of(kindTold) : byTitle;
    }

    ReadItem read(Kinds kinds) {
        return new ReadItem(
                writtenDay,
                day,
                day,
                false,
                lastDay,
                start,
                end,
                title,
                details,
                place,
                speaker,
                kind(kinds),
                open,
                null,
                uid,
                List.copyOf(doubts),
                List.of(line));
    }
}
