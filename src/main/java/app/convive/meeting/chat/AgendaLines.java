package app.convive.meeting.chat;

import app.convive.discord.Language;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Items of an agenda as lines of a list: hour, title, place; parallel workshops indented under the one that holds them. */
public final class AgendaLines {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PLACE = 80;

    private final Language language;
    private final Function<Long, List<String>> remarks;

    private AgendaLines(Language language, Function<Long, List<String>> remarks) {
        this.language = language;
        this.remarks = remarks;
    }

    public static AgendaLines in(Language language) {
        return new AgendaLines(language, item -> List.of());
    }

    /** With something behind items, by their id. */
    AgendaLines with(Function<Long, List<String>> itemRemarks) {
        return new AgendaLines(language, itemRemarks);
    }

    /** The days under which the programme shows items, in order. */
    public static List<LocalDate> days(Agenda agenda) {
        return agenda.items().stream()
                .map(AgendaItem::programmeDay)
                .distinct()
                .sorted()
                .toList();
    }

    /** The lines of one day, in the order of the programme. */
    public List<String> day(Agenda agenda, LocalDate day) {
        return agenda.items().stream()
                .filter(item -> item.programmeDay().equals(day))
                .map(item -> listed(item, agenda.items()))
                .toList();
    }

    /** One item of a list; a workshop stands indented, and without the hours that it shares with its slot. */
    String listed(AgendaItem item, List<AgendaItem> all) {
        @Nullable
        AgendaItem slot = all.stream()
                .filter(other -> item.parent() != null && other.id() == item.parent())
                .findFirst()
                .orElse(null);
        if (slot == null) {
            return "- " + item(item);
        }
        boolean sameHours = Objects.equals(item.start(), slot.start())
                && (item.end() == null || item.end().equals(slot.end()));
        return "  - " + (sameHours ? "" : hours(item)) + words(item);
    }

    /** One item in one line, without its day. */
    public String item(AgendaItem item) {
        return hours(item) + words(item);
    }

    private String words(AgendaItem item) {
        List<String> behind = new ArrayList<>();
        @Nullable String place = item.place();
        if (place != null && !place.isBlank()) {
            behind.add(Markup.line(Markup.shortened(place, LONGEST_PLACE)));
        }
        if (item.speaker() != null) {
            behind.add(Markup.line(Markup.shortened(item.speaker(), LONGEST_PLACE)));
        }
        behind.addAll(remarks.apply(item.id()));
        String title = Markup.line(Markup.shortened(item.title(), LONGEST_TITLE));
        String shown = item.open() ? "*" + title + "*" : title;
        return shown + (behind.isEmpty() ? "" : " — " + String.join(" · ", behind));
    }

    private String hours(AgendaItem item) {
        return item.start() == null ? "" : "**" + Moments.span(language, item.start(), item.end()) + "** ";
    }
}
