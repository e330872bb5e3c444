package app.convive.meeting.programme.file.sheet;

import app.convive.meeting.programme.Doubt;
import app.convive.meeting.programme.LeftOutLine;
import app.convive.meeting.programme.ReadDay;
import app.convive.meeting.programme.file.FoundItem;
import app.convive.meeting.programme.file.FoundProgramme;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a table with one item a row. */
final class SheetList {

    private static final Set<String> YES =
            Set.of("true", "vrai", "oui", "yes", "x", "1", "private", "privé", "confidential", "wahr", "✓");
    private static final int WORDS_OF_A_NOTE = 9;
    private static final int FEWEST_TOLD = 4;

    private final SheetItems items;
    private final SheetHeads heads;
    private final CellTimes times;
    private final Predicate<String> place;
    private final FoundProgramme found;

    private SheetColumns columns;
    private ReadDay day = ReadDay.NONE;
    private @Nullable FoundItem above;
    private boolean ambiguous;
    private boolean eachDayTold;
    private boolean lastsHours;

    SheetList(
            SheetColumns columns,
            SheetItems items,
            SheetHeads heads,
            CellTimes times,
            Predicate<String> place,
            FoundProgramme found) {
        this.columns = columns;
        this.items = items;
        this.heads = heads;
        this.times = times;
        this.place = place;
        this.found = found;
    }

    /** @param first the day that stands above the table, if any */
    void read(List<SheetRow> rows, ReadDay first) {
        day = first;
        eachDayTold = eachDayTold(rows);
        lastsHours = ColumnHours.in(rows, columns.of(SheetRole.DURATION));
        for (int i = 0; i < rows.size(); i++) {
            SheetRow row = rows.get(i);
            if (!headAgain(row, rows.subList(i + 1, rows.size())) && !heading(row)) {
                item(row);
            }
        }
    }

    /** Nearly all rows tell their day and hour: one that tells neither is an idea or a note, not what goes on below them. */
    private boolean eachDayTold(List<SheetRow> rows) {
        long told = rows.stream().filter(row -> !when(row).isEmpty()).count();
        long repeated = rows.size()
                - rows.stream()
                        .map(this::when)
                        .filter(cell -> !cell.isEmpty())
                        .distinct()
                        .count();
        boolean moments = rows.stream()
                .map(row -> times.of(row.cell(columns.of(SheetRole.START)), true))
                .anyMatch(time -> time.day() != null && time.timed());
        boolean days = columns.of(SheetRole.DAY) >= 0 && repeated <= 2 && told * 10 >= rows.size() * 8L;
        return told >= FEWEST_TOLD && (days || (moments && told * 10 >= rows.size() * 6L));
    }

    private String when(SheetRow row) {
        return row.cell(columns.of(SheetRole.DAY))
                + row.cell(columns.of(SheetRole.START))
                + row.cell(columns.of(SheetRole.TIME));
    }

    /** The head is often repeated for each day or page. */
    private boolean headAgain(SheetRow row, List<SheetRow> below) {
        int known = 0;
        for (String cell : row.cells()) {
            known += heads.role(cell) == null ? 0 : 1;
        }
        if (row.filled() < 3 || known * 10 < row.filled() * 8 || moment(row).timed()) {
            return false;
        }
        SheetColumns again = SheetColumns.byHead(row, below, heads, times);
        columns = again == null || !again.tellTime() ? columns : again;
        above = null;
        return true;
    }

    /** A row that only names a day, or a part of the programme. */
    private boolean heading(SheetRow row) {
        String only = row.only();
        if (only.isEmpty()) {
            return false;
        }
        CellTime time = times.of(only, false);
        if (time.day() != null && !time.timed()) {
            day = time.day();
            above = null;
            return true;
        }
        boolean titled = only.equals(row.cell(columns.of(SheetRole.TITLE)));
        if (!titled && !time.timed()) {
            found.leaveOut(row.line(), only, LeftOutLine.Reason.NOT_A_ROW);
            return true;
        }
        return false;
    }

    private void item(SheetRow row) {
        CellTime dayCell = times.of(row.cell(columns.of(SheetRole.DAY)), false);
        CellTime time = moment(row);
        ambiguous |= dayCell.ambiguous() || time.ambiguous();
        String title = columns.joined(row, SheetRole.TITLE, " – ");
        if (title.isEmpty()) {
            title = instead(row);
        }
        if (title.isEmpty()
                || (eachDayTold && when(row).isEmpty())
                || (!time.timed() && (heads.sum(row.cell(0)) || heads.sum(title)))) {
            remember(dayCell, time);
            found.leaveOut(row.line(), row.whole(), LeftOutLine.Reason.NOT_A_ROW);
            return;
        }
        remember(dayCell, time);
        if (items.cancelled(row.cell(columns.of(SheetRole.STATUS)))) {
            found.leaveOut(row.line(), row.whole(), LeftOutLine.Reason.CANCELLED);
            return;
        }
        FoundItem item = items.of(title, row.line());
        words(item, row);
        SheetItems.on(item, day);
        if (!setTimes(item, row, time)) {
            found.leaveOut(row.line(), row.whole(), LeftOutLine.Reason.NOT_A_ROW);
            return;
        }
        found.items.add(item);
        above = item.start == null ? above : item;
    }

    /** Merged cells of a day or an hour are empty below the first one. */
    private void remember(CellTime dayCell, CellTime time) {
        ReadDay told = time.day() != null ? time.day() : dayCell.day();
        if (told != null) {
            above = told.sameDayAs(day) ? above : null;
            day = told;
        }
    }

    private String instead(SheetRow row) {
        for (SheetRole role : List.of(SheetRole.DETAILS, SheetRole.KIND)) {
            String cell = row.cell(columns.of(role));
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return "";
    }

    private void words(FoundItem item, SheetRow row) {
        String where = columns.joined(row, SheetRole.PLACE, ", ");
        item.place = where.isEmpty() || where.matches("[-–—/?]+") ? null : SheetItems.oneLine(where);
        String who = columns.joined(row, SheetRole.SPEAKER, "\n");
        item.speaker = who.isEmpty() || who.matches("[-–—/?]+") ? null : SheetItems.oneLine(who);
        String details = columns.joined(row, SheetRole.DETAILS, "\n");
        items.more(item, details.equals(item.title) ? "" : details);
        String kind = columns.joined(row, SheetRole.KIND, " ");
        item.kindTold = kind.isEmpty() ? null : kind;
        String uid = row.cell(columns.of(SheetRole.IDENTITY));
        item.uid = uid.isEmpty() ? null : uid;
        if (yes(row.cell(columns.of(SheetRole.PRIVATE)))) {
            item.doubts.add(Doubt.PRIVATE);
        }
        items.placeFromTitle(item, place);
    }

    private static boolean yes(String cell) {
        return YES.contains(cell.toLowerCase(Locale.ROOT));
    }

    private CellTime moment(SheetRow row) {
        int start = columns.of(SheetRole.START);
        CellTime begins = times.of(row.cell(start), true);
        if (begins.timed()) {
            return begins;
        }
        CellTime both = times.of(row.cell(columns.of(SheetRole.TIME)), true);
        CellTime dayToo = times.of(row.cell(columns.of(SheetRole.DAY)), false);
        return both.empty() ? (dayToo.timed() ? dayToo : begins) : both;
    }

    /** False for a row that is a note below the others rather than an item. */
    private boolean setTimes(FoundItem item, SheetRow row, CellTime time) {
        if (yes(row.cell(columns.of(SheetRole.ALLDAY)))) {
            item.lastDay = lastDay(item, row);
            if (time.timed() && !LocalTime.MIDNIGHT.equals(time.start())) {
                item.doubts.add(Doubt.END_UNCLEAR);
            }
            return true;
        }
        if (!time.timed()) {
            return underOneAbove(item, row);
        }
        item.start = time.start();
        String told = row.cell(columns.of(SheetRole.END));
        CellTime ends = times.of(told, true);
        item.end = time.end() != null ? time.end() : ends.start();
        if (!told.isEmpty() && item.end == null) {
            item.doubts.add(Doubt.END_UNCLEAR);
        }
        if (item.end == null) {
            String lasts = row.cell(columns.of(SheetRole.DURATION));
            int minutes = lastsHours ? ColumnHours.minutes(lasts) : times.minutes(lasts);
            item.end = minutes == 0 || item.start == null ? null : item.start.plusMinutes(minutes);
        }
        LocalDate last = ends.day() == null ? lastDay(item, row) : date(ends.day());
        if (last != null && item.day != null && last.isAfter(item.day.plusDays(1))) {
            item.lastDay = last;
        }
        return true;
    }

    /** Below a merged hour stands what happens at the same time; a long sentence is a note. */
    private boolean underOneAbove(FoundItem item, SheetRow row) {
        String told = row.cell(columns.of(SheetRole.START)) + row.cell(columns.of(SheetRole.TIME));
        boolean note = told.isEmpty() && item.title.split("\\s+").length >= WORDS_OF_A_NOTE && item.place == null;
        if (note || (told.isEmpty() && item.title.startsWith("*")) || heads.sum(item.title)) {
            return false;
        }
        FoundItem same = above;
        if (told.isEmpty()
                && same != null
                && row.cell(columns.of(SheetRole.DAY)).isEmpty()) {
            item.start = same.start;
            item.end = same.end;
        }
        return true;
    }

    private @Nullable LocalDate lastDay(FoundItem item, SheetRow row) {
        ReadDay end = times.of(row.cell(columns.of(SheetRole.ENDDAY)), false).day();
        LocalDate date = end == null ? null : date(end);
        LocalDate first = item.day;
        boolean later = date != null && first != null && !date.isBefore(first);
        return later ? date : first;
    }

    private static @Nullable LocalDate date(ReadDay day) {
        FoundItem item = new FoundItem();
        SheetItems.on(item, day);
        return item.day;
    }

    /** Some date of the table could be read in two ways. */
    boolean ambiguous() {
        return ambiguous;
    }
}
