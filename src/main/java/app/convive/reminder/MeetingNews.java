package app.convive.reminder;

import app.convive.meeting.AgendaItem;
import app.convive.meeting.PublishedVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a version changes of a meeting as a whole for all who plan to be there: its place, its days, the hour at which it
 * begins. As with {@link ItemNews}, a place that was not given before is no news, nor is a beginning that has passed when
 * it is published.
 *
 * @param known the meeting as people know it
 */
public record MeetingNews(Whole known, Whole now) {

    /**
     * A meeting as a version tells of it.
     *
     * @param start of the first item that has a time, on the first day
     */
    public record Whole(
            @Nullable String place,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable LocalDateTime start) {

        static Optional<Whole> of(PublishedVersion version) {
            Optional<LocalDate> first =
                    version.items().stream().map(AgendaItem::programmeDay).min(Comparator.naturalOrder());
            Optional<LocalDate> last = version.items().stream()
                    .map(item -> item.lastDay() == null ? item.programmeDay() : item.lastDay())
                    .max(Comparator.naturalOrder());
            return first.map(day -> new Whole(
                    version.heading().place(),
                    day,
                    last.orElse(day),
                    version.items().stream()
                            .filter(item -> item.programmeDay().equals(day))
                            .map(AgendaItem::startsAt)
                            .filter(Objects::nonNull)
                            .min(Comparator.naturalOrder())
                            .orElse(null)));
        }

        private boolean past(Instant moment, ZoneId zone) {
            return !moment.isBefore(new Beginning(firstDay, start, zone).instant());
        }
    }

    /** What is new in a version. */
    static Optional<MeetingNews> of(List<PublishedVersion> versions, int number, ZoneId zone) {
        PublishedVersion version = versions.get(number - 1);
        Optional<Whole> now = Whole.of(version);
        Optional<Whole> before = Whole.of(versions.get(number - 2));
        if (now.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        Whole there = known(versions, number - 1, zone).orElse(before.get());
        boolean told = !now.get().past(version.publishedAt(), zone);
        Whole moments = told ? there : now.get();
        MeetingNews news = new MeetingNews(
                new Whole(before.get().place(), moments.firstDay(), moments.lastDay(), moments.start()), now.get());
        return news.elsewhere() || news.otherDays() || news.otherStart() ? Optional.of(news) : Optional.empty();
    }

    /** As it stood in this version or, where that gave it a beginning that had passed and so was not told, in one before. */
    private static Optional<Whole> known(List<PublishedVersion> versions, int number, ZoneId zone) {
        PublishedVersion version = versions.get(number - 1);
        Optional<Whole> whole = Whole.of(version);
        return number == 1 || whole.isEmpty() || !whole.get().past(version.publishedAt(), zone)
                ? whole
                : known(versions, number - 1, zone);
    }

    public boolean elsewhere() {
        return known.place != null && now.place != null && !known.place.equals(now.place);
    }

    public boolean otherDays() {
        return !known.firstDay.equals(now.firstDay) || !known.lastDay.equals(now.lastDay);
    }

    /** Another hour of the same day. */
    public boolean otherStart() {
        return known.firstDay.equals(now.firstDay)
                && known.start != null
                && now.start != null
                && !known.start.equals(now.start);
    }

    /** Whether all that was new is again as people know it. */
    boolean undoneBy(Whole current) {
        MeetingNews still = new MeetingNews(known, current);
        return !(elsewhere() && still.elsewhere()
                || otherDays() && still.otherDays()
                || otherStart() && (still.otherStart() || still.otherDays()));
    }
}
