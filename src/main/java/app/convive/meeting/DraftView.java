package app.convive.meeting;

import app.convive.meeting.programme.LeftOutLine;
import app.convive.meeting.programme.ReadProgramme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its author sees it.
 *
 * @param channel Discord's id of the channel in which the meeting would be announced
 * @param source the text as it was given
 * @param writtenOn the day on which that text was written
 * @param programme as it was read
 * @param entries its items as their author wants them, in order, also those that were dropped or merged
 * @param leftOut lines that became no item and were not added as one
 * @param meeting id of the meeting that it became, absent while it is a draft
 * @param revision what it would change of the meeting of which it is a new version; absent for a new meeting
 * @param resembles a meeting that it looks like, while its author has not said what it is
 * @param note what its author wrote about the new version
 */
public record DraftView(
        long id,
        long channel,
        String source,
        LocalDate writtenOn,
        ZoneId zone,
        @Nullable String title,
        @Nullable String place,
        ReadProgramme programme,
        List<DraftItem> entries,
        List<LeftOutLine> leftOut,
        @Nullable Long meeting,
        @Nullable Revision revision,
        @Nullable Meeting resembles,
        @Nullable String note) {

    public DraftView {
        entries = List.copyOf(entries);
        leftOut = List.copyOf(leftOut);
    }

    /** Whether it can become a meeting: it has items, all with dates, and a title. */
    public boolean complete() {
        return !items().isEmpty() && !needsDates() && title != null;
    }

    /** Some items have no date yet. */
    public boolean needsDates() {
        return entries.stream().anyMatch(entry -> entry.present() && !entry.dated());
    }

    /** The items as they would be published. */
    public List<AgendaItem> items() {
        return DraftItems.present(entries);
    }

    public Optional<DraftItem> entry(int key) {
        return entries.stream().filter(entry -> entry.key() == key).findFirst();
    }

    /** The item before this one, with which it can be merged. */
    public Optional<DraftItem> before(int key) {
        DraftItem before = null;
        for (DraftItem entry : entries) {
            if (entry.key() == key) {
                return Optional.ofNullable(before);
            }
            before = entry.present() ? entry : before;
        }
        return Optional.empty();
    }

    /** The first day, once the dates are known. */
    public @Nullable LocalDate firstDay() {
        return entries.stream()
                .filter(entry -> entry.present() && entry.dated())
                .map(entry -> entry.item().programmeDay())
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
