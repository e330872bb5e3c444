package app.convive.meeting.revision;

import static java.util.Objects.requireNonNull;

import app.convive.meeting.AgendaItem;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds which published item each item of a new version is, so that registrations, themes and reminders stay attached. The
 * surest signs come first, and among several candidates the nearest in time: the calendar file's identity; the same title at
 * the same moment; a slot whose theme has been decided meanwhile; the same title moved; another title at the same moment;
 * a title that looks much alike. What was dropped before comes back by its identity or title.
 */
public final class Matching {

    /** Titles that share the greater part of their letters. */
    private static final double ALIKE = 0.7;

    /** Enough for two titles of one moment. */
    private static final double ALIKE_AT_ONE_MOMENT = 0.4;

    private final List<Known> known;
    private final List<Wanted> wanted;
    private final Map<Long, Known> pairs = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();
    private final Map<String, Title> titles = new HashMap<>();

    private Matching(List<Known> known, List<Wanted> wanted) {
        this.known = known;
        this.wanted = wanted;
    }

    /** Matches all items of a new version with those that were published of the same meeting. */
    public static Matched of(List<Known> known, List<Wanted> wanted) {
        Matching matching = new Matching(known, wanted);
        matching.match(item -> item.parent() == null);
        matching.match(item -> item.parent() != null);
        matching.pair(item -> true, (old, now) -> !old.dropped() && matching.sameTitle(old, now));
        matching.pair(item -> true, (old, now) -> old.dropped() && (sameUid(old, now) || matching.sameTitle(old, now)));
        return matching.result();
    }

    /** Parallel workshops after the slots that hold them: their slot's identity says where they stand. */
    private void match(Predicate<AgendaItem> level) {
        pair(level, (old, now) -> !old.dropped() && sameUid(old, now));
        pair(level, (old, now) -> !old.dropped() && sameTitle(old, now) && sameMoment(old.item(), now.item()));
        pair(
                level,
                (old, now) -> !old.dropped()
                        && old.filled()
                        && now.item().open()
                        && (sameMoment(old.item(), now.item())
                                || old.wasCalled(now.item().title())));
        pair(level, (old, now) -> !old.dropped() && sameTitle(old, now));
        pair(
                level,
                (old, now) -> !old.dropped()
                        && sameMoment(old.item(), now.item())
                        && likeness(old, now) >= ALIKE_AT_ONE_MOMENT);
        pair(level, (old, now) -> !old.dropped() && likeness(old, now) >= ALIKE);
        pair(level, (old, now) -> !old.dropped() && onlyOneThen(level, old.item(), now.item()));
    }

    private static boolean sameUid(Known old, Wanted now) {
        return old.uid() != null && old.uid().equals(now.uid());
    }

    private boolean sameTitle(Known old, Wanted now) {
        return title(old.item()).same(title(now.item()));
    }

    private double likeness(Known old, Wanted now) {
        return title(old.item()).likeness(title(now.item()));
    }

    private Title title(AgendaItem item) {
        return titles.computeIfAbsent(item.title(), Title::of);
    }

    /** Both begin at one moment; workshops, where they stand under the same slot. */
    private boolean sameMoment(AgendaItem old, AgendaItem now) {
        if (old.parent() != null && now.parent() != null) {
            @Nullable Known slot = pairs.get(now.parent());
            return slot != null && slot.item().id() == old.parent();
        }
        return old.start() != null
                && old.parent() == null
                && now.parent() == null
                && old.startsAt() != null
                && old.startsAt().equals(now.startsAt());
    }

    /** One thing of its kind was on at that moment and one thing of that kind is: it has another name. */
    private boolean onlyOneThen(Predicate<AgendaItem> level, AgendaItem old, AgendaItem now) {
        return sameMoment(old, now)
                && old.kind() == now.kind()
                && freeKnown(level)
                                .filter(it -> !it.dropped() && sameMoment(it.item(), now))
                                .count()
                        == 1
                && freeWanted(level).filter(it -> sameMoment(old, it.item())).count() == 1;
    }

    private Stream<Known> freeKnown(Predicate<AgendaItem> level) {
        return known.stream()
                .filter(it -> level.test(it.item()) && !taken.contains(it.item().id()));
    }

    private Stream<Wanted> freeWanted(Predicate<AgendaItem> level) {
        return wanted.stream()
                .filter(it -> level.test(it.item())
                        && !it.apart()
                        && !pairs.containsKey(it.item().id()));
    }

    private void pair(Predicate<AgendaItem> level, Sign sign) {
        List<Known> free = freeKnown(level).toList();
        List<Pair> found = new ArrayList<>();
        freeWanted(level)
                .forEach(now -> free.stream()
                        .filter(old -> sign.shows(old, now))
                        .forEach(old ->
                                found.add(new Pair(old, now, distance(old.item(), now.item()), likeness(old, now)))));
        found.sort(Comparator.comparingLong(Pair::minutes).thenComparing(Pair::likeness, Comparator.reverseOrder()));
        for (Pair pair : found) {
            long id = pair.old.item().id();
            if (!taken.contains(id) && !pairs.containsKey(pair.now.item().id())) {
                taken.add(id);
                pairs.put(pair.now.item().id(), pair.old);
            }
        }
    }

    private static long distance(AgendaItem old, AgendaItem now) {
        LocalTime from = old.start() == null ? LocalTime.MIDNIGHT : old.start();
        LocalTime to = now.start() == null ? LocalTime.MIDNIGHT : now.start();
        return Math.abs(
                Duration.between(old.day().atTime(from), now.day().atTime(to)).toMinutes());
    }

    private Matched result() {
        List<AgendaItem> items = new ArrayList<>();
        Set<Long> themesKept = new HashSet<>();
        for (Wanted now : wanted) {
            @Nullable Known old = pairs.get(now.item().id());
            boolean keepsTheme = old != null && old.filled() && now.item().open();
            if (keepsTheme) {
                themesKept.add(requireNonNull(old).item().id());
            }
            items.add(old == null ? under(now.item()) : carried(old.item(), now, keepsTheme));
        }
        return new Matched(items, themesKept);
    }

    /** The known item as the new version has it. What a text does not tell stays as it was published. */
    private AgendaItem carried(AgendaItem old, Wanted wanted, boolean keepsTheme) {
        AgendaItem now = wanted.item();
        boolean sameStart = old.day().equals(now.day())
                && (old.start() == null ? now.start() == null : old.start().equals(now.start()));
        boolean fillIn = !wanted.meant();
        boolean sameTitle = title(old).same(title(now));
        return new AgendaItem(
                old.id(),
                parent(now),
                now.day(),
                now.programmeDay(),
                now.start(),
                now.end() == null && sameStart && fillIn ? old.end() : now.end(),
                now.lastDay(),
                keepsTheme ? old.title() : now.title(),
                now.place() == null && fillIn ? old.place() : now.place(),
                now.speaker() == null ? old.speaker() : now.speaker(),
                keepsTheme || sameTitle && fillIn ? old.kind() : now.kind(),
                !keepsTheme && now.open(),
                old.places());
    }

    private AgendaItem under(AgendaItem item) {
        return new AgendaItem(
                item.id(),
                parent(item),
                item.day(),
                item.programmeDay(),
                item.start(),
                item.end(),
                item.lastDay(),
                item.title(),
                item.place(),
                item.speaker(),
                item.kind(),
                item.open(),
                item.places());
    }

    private @Nullable Long parent(AgendaItem now) {
        if (now.parent() == null) {
            return null;
        }
        @Nullable Known slot = pairs.get(now.parent());
        return slot == null ? now.parent() : Long.valueOf(slot.item().id());
    }

    private interface Sign {
        boolean shows(Known old, Wanted now);
    }

    private record Pair(Known old, Wanted now, long minutes, double likeness) {}
}
