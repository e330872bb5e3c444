package app.convive.registration;

import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.ItemKind;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The items of a programme that people choose one by one. Who comes to a meeting comes to its plenaries; asked is only
 * what organisers have to count or people have to decide:
 *
 * <ul>
 *   <li>an item with a limited number of places,
 *   <li>a meal, a visit, an evening: somebody books it, and not everybody stays for it,
 *   <li>one of several parallel workshops.
 * </ul>
 *
 * <p>An item that holds parallel ones is not chosen itself, and a slot whose theme is still open not before it has one.
 */
final class Points {

    private static final Set<ItemKind> COUNTED = EnumSet.of(ItemKind.MEAL, ItemKind.VISIT, ItemKind.SOCIAL);

    private Points() {}

    /** In the order of the programme, each with its hours. */
    static List<AgendaItem> of(Agenda agenda) {
        Set<Long> holders = agenda.items().stream()
                .map(AgendaItem::parent)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return agenda.items().stream()
                .filter(item -> !item.open() && !holders.contains(item.id()))
                .filter(Points::oneByOne)
                .map(agenda::withHours)
                .toList();
    }

    private static boolean oneByOne(AgendaItem item) {
        return item.places() != null || item.parent() != null || COUNTED.contains(item.kind());
    }

    /**
     * What somebody who comes attends: the items that they chose, those that nobody has to choose, and slots of which they
     * chose none yet. Also tells of items that the programme leaves out by now.
     */
    static Predicate<AgendaItem> attendedBy(Agenda agenda, Set<Long> chosen) {
        Set<Long> holders = new HashSet<>();
        Set<Long> decided = new HashSet<>();
        for (AgendaItem item : agenda.items()) {
            if (item.parent() != null) {
                holders.add(item.parent());
                if (chosen.contains(item.id())) {
                    decided.add(item.parent());
                }
            }
        }
        return item -> chosen.contains(item.id())
                || (holders.contains(item.id()) ? !decided.contains(item.id()) : !oneByOne(item));
    }

    /** An item of the programme, with its hours, whether it can be chosen or not. */
    static Optional<AgendaItem> find(Agenda agenda, long id) {
        return agenda.item(id).map(agenda::withHours);
    }

    /** Nobody can be in both: they are parallel workshops of one slot. */
    static boolean alternatives(AgendaItem one, AgendaItem other) {
        return one.id() != other.id() && one.parent() != null && one.parent().equals(other.parent());
    }

    /** The local moment from which nobody moves up in the queue any more. */
    static LocalDateTime begins(AgendaItem item) {
        return item.day().atTime(Objects.requireNonNullElse(item.start(), LocalTime.MIDNIGHT));
    }
}
