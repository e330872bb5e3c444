package app.convive.meeting;

import app.convive.meeting.programme.ReadItem;
import app.convive.meeting.programme.ReadProgramme;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The items of a draft: as they were read, with what its author has put right. They carry negative ids, by which children
 * name the item that holds them. An item whose date is still missing stands on the first day of the epoch; such a draft
 * cannot be confirmed.
 */
final class DraftItems {

    private final ReadProgramme programme;
    private final Corrections corrections;
    private final Map<Integer, DraftItem> items = new LinkedHashMap<>();
    private final List<Long> moved = new ArrayList<>();

    private DraftItems(ReadProgramme programme, Corrections corrections) {
        this.programme = programme;
        this.corrections = corrections;
    }

    /** All of them in the order of the programme, also those that were dropped or merged. */
    static List<DraftItem> of(ReadProgramme programme, Corrections corrections) {
        DraftItems draft = new DraftItems(programme, corrections);
        for (int key = 0; key < programme.items().size(); key++) {
            draft.read(key, programme.items().get(key));
        }
        new TreeMap<>(corrections.items()).tailMap(Corrections.ADDED).forEach(draft::add);
        draft.drop();
        draft.merge();
        return draft.ordered();
    }

    /** What would be published of them. */
    static List<AgendaItem> present(List<DraftItem> items) {
        return items.stream().filter(DraftItem::present).map(DraftItem::item).toList();
    }

    private void read(int key, ReadItem read) {
        @Nullable Integer parent = read.parent();
        AgendaItem item = new AgendaItem(
                id(key),
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
        @Nullable CorrectedItem corrected = corrections.items().get(key);
        boolean dated = read.day() != null || corrected != null && corrected.day() != null;
        AgendaItem right = corrected == null ? item : corrected(item, corrected, read.day() != null);
        if (read.day() != null && !(item.day().equals(right.day()) && Objects.equals(item.start(), right.start()))) {
            moved.add(item.id());
        }
        items.put(
                key,
                new DraftItem(
                        key,
                        right,
                        DraftItem.State.PRESENT,
                        dated,
                        read.writtenDay().label(),
                        corrected == null ? read.doubts() : List.of(),
                        corrected != null,
                        read.sourceLines(),
                        read.uid()));
    }

    private static AgendaItem corrected(AgendaItem item, CorrectedItem corrected, boolean dated) {
        LocalDate day = corrected.day() == null ? item.day() : corrected.day();
        long shift = dated ? ChronoUnit.DAYS.between(item.programmeDay(), item.day()) : 0;
        LocalDate lastDay = item.lastDay();
        return new AgendaItem(
                item.id(),
                item.parent(),
                day,
                day.minusDays(shift),
                corrected.start(),
                corrected.end(),
                lastDay == null ? null : lastDay.plusDays(ChronoUnit.DAYS.between(item.day(), day)),
                corrected.title(),
                corrected.place(),
                item.speaker(),
                corrected.kind(),
                corrected.open(),
                null);
    }

    private void add(int key, CorrectedItem added) {
        LocalDate day = dated(added.day());
        AgendaItem item = new AgendaItem(
                id(key),
                null,
                day,
                day,
                added.start(),
                added.end(),
                null,
                added.title(),
                added.place(),
                null,
                added.kind(),
                added.open(),
                null);
        moved.add(item.id());
        items.put(
                key,
                new DraftItem(
                        key,
                        item,
                        DraftItem.State.PRESENT,
                        added.day() != null,
                        "",
                        List.of(),
                        true,
                        added.line() == null ? List.of() : List.of(added.line()),
                        null));
    }

    /** A slot goes with the workshops that it holds. */
    private void drop() {
        Set<Long> gone = new HashSet<>();
        for (DraftItem item : List.copyOf(items.values())) {
            Long parent = item.item().parent();
            if (corrections.dropped().contains(item.key()) || parent != null && gone.contains(parent)) {
                gone.add(item.item().id());
                items.put(item.key(), item.as(DraftItem.State.DROPPED));
            }
        }
    }

    private void merge() {
        for (DraftItem part : List.copyOf(items.values())) {
            Integer into = corrections.merged().get(part.key());
            @Nullable DraftItem whole = into == null ? null : items.get(into);
            if (whole != null && part.present() && whole.present()) {
                items.put(whole.key(), whole.with(merged(whole.item(), part.item())));
                items.put(part.key(), items.getOrDefault(part.key(), part).as(DraftItem.State.MERGED));
                adopt(part.item(), whole.item());
            }
        }
    }

    private static AgendaItem merged(AgendaItem whole, AgendaItem part) {
        return new AgendaItem(
                whole.id(),
                whole.parent(),
                whole.day(),
                whole.programmeDay(),
                whole.start(),
                part.end() == null ? whole.end() : part.end(),
                whole.lastDay(),
                whole.title() + " – " + part.title(),
                whole.place() == null ? part.place() : whole.place(),
                whole.speaker() == null ? part.speaker() : whole.speaker(),
                whole.kind(),
                whole.open(),
                null);
    }

    /** The workshops that the merged item held are those of the one that it belongs to. */
    private void adopt(AgendaItem part, AgendaItem whole) {
        long slot = whole.parent() == null ? whole.id() : whole.parent();
        for (DraftItem child : List.copyOf(items.values())) {
            AgendaItem item = child.item();
            if (item.parent() != null && item.parent() == part.id()) {
                items.put(child.key(), child.with(item.under(slot)));
            }
        }
    }

    private List<DraftItem> ordered() {
        List<AgendaItem> order = items.values().stream().map(DraftItem::item).toList();
        for (long id : moved) {
            order = ProgrammeOrder.placed(order, id);
        }
        Map<Long, DraftItem> byId = items.values().stream()
                .collect(Collectors.toMap(item -> item.item().id(), item -> item, (a, b) -> b, HashMap::new));
        return order.stream()
                .map(item -> Objects.requireNonNull(byId.get(item.id())))
                .toList();
    }

    private static LocalDate dated(@Nullable LocalDate day) {
        return day == null ? LocalDate.EPOCH : day;
    }

    private static long id(int key) {
        return -1L - key;
    }
}
