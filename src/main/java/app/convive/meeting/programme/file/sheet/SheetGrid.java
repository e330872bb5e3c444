package app.convive.meeting.programme.file.sheet;

import app.convive.meeting.programme.ReadDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table whose inner cells are items: hours down the side and rooms or days across, or rooms or days down and hours
 * across.
 *
 * @param lead the column of hours, rooms or days down the side
 */
record SheetGrid(Kind kind, int lead, SheetRow head) {

    /** What stands across the top. */
    enum Kind {
        ROOMS,
        DAYS,
        HOURS
    }

    /** The grid that a row heads; nothing when it heads none. */
    static @Nullable SheetGrid headedBy(SheetRow head, List<SheetRow> below, SheetHeads heads, CellTimes times) {
        int lead = lead(head, heads);
        boolean hoursDown =
                SheetColumns.mostly(below, 0, cell -> times.of(cell, true).timed());
        // The name of the meeting may stand in the corner, above the hours.
        boolean named = lead < 0 && hoursDown && heads.role(head.cell(0)) == null;
        lead = named ? 0 : lead;
        if (lead < 0 || head.filled() < 2) {
            return null;
        }
        int days = 0;
        int hours = 0;
        int names = 0;
        int roles = 0;
        for (int i = lead + 1; i < head.cells().size(); i++) {
            String cell = head.cell(i);
            CellTime time = times.of(cell, false);
            if (cell.isEmpty()) {
                continue;
            }
            SheetRole role = heads.role(cell);
            if (time.timed() && time.rest().length() <= 3) {
                hours++;
            } else if (time.day() != null) {
                days++;
            } else if (role == null || (role == SheetRole.PLACE && cell.indexOf(' ') > 0) || cell.matches(".*\\d+$")) {
                names++;
            } else {
                roles++;
            }
        }
        if (hours >= 2 && hours >= days + names + roles && !hoursDown) {
            return new SheetGrid(Kind.HOURS, lead, head);
        }
        if (!hoursDown) {
            return null;
        }
        if (days >= 1 && names + roles == 0 && (days >= 2 || head.filled() <= 2)) {
            return new SheetGrid(Kind.DAYS, lead, head);
        }
        return names >= 2 && days == 0 && roles <= names / 3 ? new SheetGrid(Kind.ROOMS, lead, head) : null;
    }

    /** The name of the meeting, where it stands in the corner. */
    @Nullable
    String corner(SheetHeads heads) {
        return lead(head, heads) < 0 ? head.cell(0) : null;
    }

    /** The first column, if nothing or something of time stands at its head. */
    private static int lead(SheetRow head, SheetHeads heads) {
        String first = head.cell(0);
        SheetRole role = heads.role(first);
        boolean fits = first.isEmpty()
                || role == SheetRole.TIME
                || role == SheetRole.START
                || role == SheetRole.PLACE
                || role == SheetRole.DAY
                || first.indexOf('/') > 0
                || first.indexOf('\\') > 0
                || first.length() <= 3;
        return fits ? 0 : -1;
    }

    /** The day at the head of a column. */
    ReadDay day(int column, CellTimes times) {
        CellTime time = times.of(head.cell(column), false);
        return time.day() == null ? ReadDay.NONE : time.day();
    }
}
