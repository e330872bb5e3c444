package app.convive.meeting;

import app.convive.meeting.revision.Difference;
import app.convive.meeting.revision.Known;
import app.convive.meeting.revision.Matched;
import app.convive.meeting.revision.Matching;
import app.convive.meeting.revision.Wanted;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a draft beside what is published of the meeting that it is a new version of. */
@Component
class DraftRevision {

    private final PublishedItems rows;
    private final AgendaService agendas;
    private final InstantSource clock;

    DraftRevision(PublishedItems rows, AgendaService agendas, InstantSource clock) {
        this.rows = rows;
        this.agendas = agendas;
        this.clock = clock;
    }

    Revision of(
            Meeting meeting,
            @Nullable String title,
            @Nullable String place,
            List<DraftItem> draft,
            Corrections corrections) {
        List<PublishedItem> published = rows.findByMeetingIdOrderByPosition(meeting.id());
        Map<Long, Set<String>> openTitles = openTitles(meeting);
        List<Known> known = published.stream()
                .map(row -> new Known(
                        row.item(), row.externalUid(), row.dropped(), openTitles.getOrDefault(row.id(), Set.of())))
                .toList();
        List<DraftItem> present = draft.stream().filter(DraftItem::present).toList();
        List<Wanted> wanted = present.stream()
                .map(item -> new Wanted(
                        item.item(),
                        item.uid(),
                        item.corrected(),
                        corrections.apart().contains(item.key())))
                .toList();
        Matched matched = Matching.of(known, wanted);
        List<AgendaItem> old = agendas.agenda(meeting).items();
        List<AgendaItem> items = corrections.keepsAbsent() ? withAbsent(old, matched.items()) : matched.items();
        Difference difference = Difference.between(
                new Heading(meeting.title(), meeting.place(), meeting.places()),
                new Heading(title == null ? meeting.title() : title, place, meeting.places()),
                old,
                items,
                published.stream().map(PublishedItem::id).collect(Collectors.toSet()),
                matched.themesKept());
        Map<Long, String> uids = new HashMap<>();
        Map<Integer, AgendaItem> matches = new HashMap<>();
        Map<Long, AgendaItem> rowsById =
                published.stream().collect(Collectors.toMap(PublishedItem::id, row -> row.item()));
        for (int i = 0; i < present.size(); i++) {
            long id = matched.items().get(i).id();
            String uid = present.get(i).uid();
            if (uid != null) {
                uids.put(id, uid);
            }
            @Nullable AgendaItem match = rowsById.get(id);
            if (match != null) {
                matches.put(present.get(i).key(), match);
            }
        }
        return new Revision(
                meeting, difference, items, uids, past(meeting, difference), matches, corrections.keepsAbsent());
    }

    /** What each slot was called while it was open, in any version. */
    private Map<Long, Set<String>> openTitles(Meeting meeting) {
        Map<Long, Set<String>> titles = new HashMap<>();
        for (PublishedVersion version : agendas.versions(meeting.id())) {
            version.items().stream()
                    .filter(AgendaItem::open)
                    .forEach(item -> titles.computeIfAbsent(item.id(), id -> new HashSet<>())
                            .add(item.title()));
        }
        return titles;
    }

    /** Slots before the workshops that they hold, so that a workshop finds its slot. */
    private static List<AgendaItem> withAbsent(List<AgendaItem> old, List<AgendaItem> now) {
        Set<Long> there = now.stream().map(AgendaItem::id).collect(Collectors.toSet());
        List<AgendaItem> all = new ArrayList<>(now);
        for (AgendaItem absent : old) {
            if (there.contains(absent.id())) {
                continue;
            }
            Long slot = absent.parent();
            if (slot == null) {
                all.add(absent);
                all = new ArrayList<>(ProgrammeOrder.placed(all, absent.id()));
            } else {
                int at = 0;
                for (int i = 0; i < all.size(); i++) {
                    AgendaItem item = all.get(i);
                    boolean ofSlot = item.id() == slot
                            || item.parent() != null && item.parent().equals(slot);
                    at = ofSlot ? i + 1 : at;
                }
                all.add(at, absent);
            }
        }
        return all;
    }

    private Set<Long> past(Meeting meeting, Difference difference) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), meeting.zone());
        return difference.items().stream()
                .filter(item -> item.after() != null && (item.before() == null || item.moved()))
                .map(item -> item.item())
                .filter(item -> item.startsAt() == null
                        ? item.day().isBefore(now.toLocalDate())
                        : item.startsAt().isBefore(now))
                .map(AgendaItem::id)
                .collect(Collectors.toSet());
    }
}
