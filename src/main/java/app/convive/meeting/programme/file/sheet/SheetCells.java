package app.convive.meeting.programme.file.sheet;

import app.convive.meeting.programme.LeftOutLine;
import app.convive.meeting.programme.ReadDay;
import app.convive.meeting.programme.file.FoundItem;
import app.convive.meeting.programme.file.FoundProgramme;
import app.convive.meeting.programme.file.UncertainWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a grid: each inner cell is an item. */
final class SheetCells {

    private final SheetGrid grid;
    private final SheetItems items;
    private final SheetHeads heads;
    private final CellTimes times;
    private final UncertainWords uncertain;
    private final Predicate<String> place;
    private final FoundProgramme found;
    private final Map<Integer, FoundItem> above = new HashMap<>();
    private SheetRow head;
    private ReadDay day = ReadDay.NONE;
    private @Nullable CellTime hours;

    SheetCells(
            SheetGrid grid,
            SheetItems items,
            SheetHeads heads,
            CellTimes times,
            UncertainWords uncertain,
            Predicate<String> place,
            FoundProgramme found) {
        this.grid = grid;
        this.items = items;
        this.heads = heads;
        this.times = times;
        this.uncertain = uncertain;
        this.place = place;
        this.found = found;
        head = grid.head();
    }

    void read(List<SheetRow> rows, ReadDay first) {
        day = first;
        for (int i = 0; i < rows.size(); i++) {
            SheetRow row = rows.get(i);
            SheetGrid again = SheetGrid.headedBy(row, rows.subList(i + 1, rows.size()), heads, times);
            boolean sameKind = again != null
                    && again.kind() == grid.kind()
                    && row.filled() > 2
                    && !times.of(row.cell(grid.lead()), true).timed();
            if (sameKind) {
                head = row;
                above.clear();
            } else if (!dayRow(row)) {
                cells(row);
            }
        }
    }

    private boolean dayRow(SheetRow row) {
        String only = row.only();
        CellTime time = times.of(only, false);
        if (only.isEmpty() || time.day() == null || time.timed() || grid.kind() == SheetGrid.Kind.DAYS) {
            return false;
        }
        day = time.day();
        above.clear();
        return true;
    }

    private void cells(SheetRow row) {
        CellTime lead = times.of(row.cell(grid.lead()), true);
        if (grid.kind() != SheetGrid.Kind.HOURS) {
            hours = lead.timed() ? lead : row.cell(grid.lead()).isEmpty() ? hours : null;
            day = lead.day() == null ? day : lead.day();
        } else if (lead.day() != null) {
            day = lead.day();
        }
        Map<String, FoundItem> told = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int column = grid.lead() + 1;
                column < Math.max(row.cells().size(), head.cells().size());
                column++) {
            String cell = row.cell(column);
            CellTime time = grid.kind() == SheetGrid.Kind.HOURS ? times.of(head.cell(column), true) : hours;
            if (cell.isEmpty()
                    || (grid.kind() != SheetGrid.Kind.HOURS
                            && times.of(cell, true).pure())) {
                continue;
            }
            if (heads.goesOn(cell)) {
                goOn(column, time, row);
            } else if (time == null || uncertain.alone(cell) || heads.sum(row.cell(grid.lead()))) {
                found.leaveOut(row.line(), cell, LeftOutLine.Reason.NOT_A_ROW);
            } else {
                add(row, column, cell, time, told, counts);
            }
        }
        int rooms = (int) head.cells().stream().filter(name -> !name.isEmpty()).count() - 1;
        told.forEach((cell, item) -> {
            boolean everywhere = counts.getOrDefault(cell, 1) > 1 && counts.getOrDefault(cell, 1) >= rooms;
            item.place = everywhere && grid.kind() == SheetGrid.Kind.ROOMS ? null : item.place;
        });
    }

    private void goOn(int column, @Nullable CellTime time, SheetRow row) {
        FoundItem item = above.get(column);
        if (item != null && time != null && time.end() != null) {
            item.end = time.end();
        }
        found.leaveOut(row.line(), row.cell(column), LeftOutLine.Reason.REPEATED);
    }

    private void add(
            SheetRow row,
            int column,
            String cell,
            CellTime time,
            Map<String, FoundItem> told,
            Map<String, Integer> counts) {
        boolean acrossDays = grid.kind() == SheetGrid.Kind.DAYS;
        FoundItem before = acrossDays ? null : told.get(cell);
        counts.merge(cell, 1, Integer::sum);
        if (before != null) {
            String room = room(row, column);
            boolean longer = grid.kind() == SheetGrid.Kind.HOURS;
            before.end = longer && time.end() != null ? time.end() : before.end;
            before.place = longer || room == null || before.place == null ? before.place : before.place + ", " + room;
            return;
        }
        CellTime own = ownHours(cell);
        FoundItem item = items.of(own == null ? cell : own.rest(), row.line());
        CellTime clock = own == null ? time : own;
        item.start = clock.start();
        item.end = clock.end();
        SheetItems.on(item, acrossDays ? new SheetGrid(grid.kind(), grid.lead(), head).day(column, times) : day);
        item.place = acrossDays ? null : room(row, column);
        items.placeFromTitle(item, place);
        found.items.add(item);
        told.put(cell, item);
        above.put(column, item);
    }

    /** A cell that tells its own hours within the slot: «10h15 Visite». */
    private @Nullable CellTime ownHours(String cell) {
        String first = cell.lines().findFirst().orElse("");
        CellTime own = times.of(first, false);
        boolean leads = own.timed()
                && own.day() == null
                && own.rest().length() > 3
                && !first.isEmpty()
                && Character.isDigit(first.charAt(0));
        if (!leads) {
            return null;
        }
        List<String> lines = new ArrayList<>(cell.lines().toList());
        lines.set(0, own.rest());
        return new CellTime(null, own.start(), own.end(), own.half(), false, String.join("\n", lines));
    }

    private @Nullable String room(SheetRow row, int column) {
        String name = grid.kind() == SheetGrid.Kind.HOURS ? row.cell(grid.lead()) : head.cell(column);
        boolean isDay = times.of(name, false).day() != null;
        return name.isEmpty() || isDay ? null : SheetItems.oneLine(name);
    }
}
