package app.convive.meeting.programme.file.sheet;

import app.convive.meeting.programme.Doubt;
import app.convive.meeting.programme.ReadDay;
import app.convive.meeting.programme.ReadProgramme;
import app.convive.meeting.programme.file.FileReading;
import app.convive.meeting.programme.file.FileRefusal;
import app.convive.meeting.programme.file.FoundProgramme;
import app.convive.meeting.programme.file.ProgrammeLines;
import app.convive.meeting.programme.file.UncertainWords;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a table with separated values into a draft. */
public final class SheetReader {

    /** Titles, notes and empty rows may stand above the head. */
    private static final int HEAD_WITHIN = 15;

    private final Vocabulary vocabulary;
    private final SheetHeads heads;
    private final UncertainWords uncertain;

    public SheetReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        heads = new SheetHeads(vocabulary);
        uncertain = new UncertainWords(vocabulary);
    }

    /** Nothing when it is no table of a kind that is known; it may still be text. */
    public @Nullable FileReading read(String text, LocalDate writtenOn, ZoneId zone) {
        List<SheetRow> written = SheetRows.of(text).rows();
        if (written.stream().noneMatch(row -> row.cells().size() > 1)) {
            return null;
        }
        OtherTables others = new OtherTables(heads);
        CellTimes times = new CellTimes(vocabulary, DateOrder.of(written, zone), zone);
        List<SheetRow> rows = SideBySide.stacked(written, heads, times);
        if (others.poll(rows, times)) {
            return new FileReading.Refused(FileRefusal.POLL);
        }
        if (others.people(rows, times)) {
            return new FileReading.Refused(FileRefusal.PEOPLE);
        }
        FoundProgramme found = new FoundProgramme(vocabulary);
        if (!filled(found, rows, times)) {
            return null;
        }
        HeadedDays.complete(found.items, rows, times);
        Afternoons.decide(found.items);
        if (found.items.stream().allMatch(item -> item.start == null && item.day == null)) {
            return new FileReading.Refused(FileRefusal.NO_TIMES);
        }
        ReadProgramme programme = found.complete(writtenOn);
        return new FileReading.Read(programme, ProgrammeLines.of(programme), writtenOn, zone);
    }

    private boolean filled(FoundProgramme found, List<SheetRow> rows, CellTimes times) {
        SheetItems items = new SheetItems(uncertain);
        for (int i = 0; i < Math.min(rows.size() - 1, HEAD_WITHIN); i++) {
            SheetRow head = rows.get(i);
            List<SheetRow> below = rows.subList(i + 1, rows.size());
            SheetGrid grid = head.filled() < 2 ? null : SheetGrid.headedBy(head, below, heads, times);
            if (grid != null) {
                ReadDay day = heading(found, rows.subList(0, i), times);
                found.title = found.title == null ? grid.corner(heads) : found.title;
                new SheetCells(grid, items, heads, times, uncertain, this::place, found).read(below, day);
                break;
            }
            SheetColumns columns = head.filled() < 2 ? null : SheetColumns.byHead(head, below, heads, times);
            if (columns != null && (columns.tellTime() || columns.has(SheetRole.DAY))) {
                ReadDay day = heading(found, rows.subList(0, i), times);
                list(found, columns, items, times, below, day);
                break;
            }
        }
        if (found.items.isEmpty()) {
            List<SheetRow> several =
                    rows.stream().filter(row -> row.filled() > 1).toList();
            SheetColumns columns = SheetColumns.byContent(several, times, this::place);
            if (columns != null) {
                list(found, columns, items, times, rows, ReadDay.NONE);
            }
        }
        return !found.items.isEmpty();
    }

    private void list(
            FoundProgramme found,
            SheetColumns columns,
            SheetItems items,
            CellTimes times,
            List<SheetRow> rows,
            ReadDay day) {
        SheetList list = new SheetList(columns, items, heads, times, this::place, found);
        list.read(rows, day);
        if (list.ambiguous()) {
            found.items.forEach(item -> item.doubts.add(Doubt.DATE_ORDER_GUESSED));
        }
    }

    /** What stands above the head: the title of the meeting, perhaps with its day. */
    private static ReadDay heading(FoundProgramme found, List<SheetRow> above, CellTimes times) {
        ReadDay day = ReadDay.NONE;
        for (SheetRow row : above) {
            String text = row.only();
            CellTime time = times.of(text, false);
            day = time.day() == null ? day : time.day();
            if (found.title == null && !text.isEmpty() && !time.pure()) {
                found.title = text.lines().findFirst().orElse(text);
            }
        }
        return day;
    }

    private boolean place(String cell) {
        Tokens tokens = Tokens.of(cell);
        if (tokens.size() > 8) {
            return false;
        }
        Phrases places = vocabulary.topic("places");
        return places.in(tokens, 0, tokens.size()).stream()
                .anyMatch(match -> match.key().equals("noun"));
    }
}
