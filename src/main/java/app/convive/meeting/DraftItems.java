package app.convive.meeting;

import app.convive.meeting.programme.ReadItem;
import app.convive.meeting.programme.ReadProgramme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The items of a draft as they are published: with negative ids, by which children name the item that holds them. An item
 * whose date is still missing stands on the first day of the epoch; such a draft cannot be confirmed.
 */
final class DraftItems {

    private DraftItems() {}

    static List<AgendaItem> of(ReadProgramme programme) {
        List<AgendaItem> items = new ArrayList<>();
        for (int index = 0; index < programme.items().size(); index++) {
            items.add(item(index, programme.items().get(index)));
        }
        return items;
    }

    private static AgendaItem item(int index, ReadItem read) {
        @Nullable Integer parent = read.parent();
        return new AgendaItem(
                id(index),
                parent == null ? null : id(parent),
                dated(read.day()),
                dated(read.programmeDay()),
                read.start(),
                read.end(),
                read.lastDay(),
                read.title(),
                read.place(),
                read.speaker(),
                read.kind(),
                read.open(),
                null);
    }

    private static LocalDate dated(@Nullable LocalDate day) {
        return day == null ? LocalDate.EPOCH : day;
    }

    private static long id(int index) {
        return -1L - index;
    }
}
