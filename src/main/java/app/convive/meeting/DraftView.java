package app.convive.meeting;

import app.convive.meeting.programme.ReadItem;
import app.convive.meeting.programme.ReadProgramme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its author sees it.
 *
 * @param channel Discord's id of the channel in which the meeting would be announced
 * @param source the text as it was given
 * @param writtenOn the day on which that text was written
 * @param meeting id of the meeting that it became, absent while it is a draft
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
        @Nullable Long meeting) {

    /** Whether it can become a meeting: it has items, all with dates, and a title. */
    public boolean complete() {
        return !programme.items().isEmpty() && !programme.needsDates() && title != null;
    }

    /** The items as they would be published, one for each item of the programme and in its order. */
    public List<AgendaItem> items() {
        return DraftItems.of(programme);
    }

    /** The first day, once the dates are known. */
    public @Nullable LocalDate firstDay() {
        return programme.items().stream()
                .map(ReadItem::programmeDay)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
