package app.convive.meeting.programme.table;

import java.util.ArrayList;
import java.util.List;

/** «Start | End | Hall | Annex»: starts and ends in columns of their own, as one column of hours. */
final class StartAndEnd {

    private StartAndEnd() {}

    /** The same rows, both columns made one in the head and in all rows below it; as they are where the head has none such. */
    static List<Row> joined(List<Row> rows, Cells cells) {
        Row head = rows.getFirst();
        for (int i = 0; i + 1 < head.cells().size(); i++) {
            if (cells.head(head.cell(i)) == Role.START && cells.head(head.cell(i + 1)) == Role.END) {
                int start = i;
                List<Row> joined = new ArrayList<>();
                joined.add(row(head, start, head.cell(start)));
                rows.stream().skip(1).map(row -> joined(row, start, cells)).forEach(joined::add);
                return joined;
            }
        }
        return rows;
    }

    private static Row joined(Row row, int start, Cells cells) {
        String from = TableRows.withHours(row.cell(start));
        String to = TableRows.withHours(row.cell(start + 1));
        return row(row, start, cells.time(from) && cells.time(to) ? from + " - " + to : from);
    }

    private static Row row(Row row, int start, String hours) {
        if (row.cells().size() <= start + 1) {
            return row;
        }
        List<String> texts = new ArrayList<>(row.cells());
        texts.remove(start + 1);
        texts.set(start, hours);
        return new Row(row.line(), texts);
    }
}
