package app.convive.reminder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version has changed, as far as it matters to those who plan to be there.
 *
 * @param whole absent when the meeting as a whole stays as it was
 * @param note what the organiser wrote about it
 */
public record News(
        @Nullable MeetingNews whole,
        List<ItemNews> items,
        @Nullable String note) {

    public News {
        items = List.copyOf(items);
    }

    public boolean none() {
        return whole == null && items.isEmpty();
    }
}
