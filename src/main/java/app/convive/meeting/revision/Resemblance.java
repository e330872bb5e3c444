package app.convive.meeting.revision;

import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.Meeting;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a programme may be a new version of a meeting: by its title and days, or by what it is made of. */
public final class Resemblance {

    private static final double SAME_TITLE = 0.6;
    private static final double SAME_ITEMS = 0.6;

    /** Fewer items prove nothing: every meeting has a lunch. */
    private static final int ITEMS_THAT_TELL = 3;

    private Resemblance() {}

    /** From 0, which is none, upwards. */
    public static double between(@Nullable String title, List<AgendaItem> items, Meeting meeting, Agenda published) {
        double titles = title == null ? 0 : Title.of(title).likeness(Title.of(meeting.title()));
        boolean days = sharesDay(items, meeting);
        double share = shared(items, published);
        boolean alike = titles >= SAME_TITLE && days || share >= SAME_ITEMS && (days || titles >= SAME_TITLE);
        return alike ? titles + share + (days ? 1 : 0) : 0;
    }

    /** Whatever the year: that of a text may still be to be chosen. */
    private static boolean sharesDay(List<AgendaItem> items, Meeting meeting) {
        Set<MonthDay> days = meeting.firstDay()
                .datesUntil(meeting.lastDay().plusDays(1))
                .map(Resemblance::withoutYear)
                .collect(Collectors.toSet());
        return items.stream().map(item -> withoutYear(item.programmeDay())).anyMatch(days::contains);
    }

    private static MonthDay withoutYear(LocalDate day) {
        return MonthDay.from(day);
    }

    private static double shared(List<AgendaItem> items, Agenda published) {
        if (items.size() < ITEMS_THAT_TELL) {
            return 0;
        }
        Set<String> titles = published.items().stream()
                .map(item -> Title.of(item.title()).folded())
                .collect(Collectors.toSet());
        long known = items.stream()
                .filter(item -> titles.contains(Title.of(item.title()).folded()))
                .count();
        return (double) known / items.size();
    }
}
