package app.convive.question.understanding;

import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.ItemKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small agenda, and somebody who asks about it. */
final class Ask {

    private static final Questions QUESTIONS = new Questions();

    private final List<AgendaItem> items = new ArrayList<>();
    private final String zone;
    private @Nullable String place;
    private LocalDateTime now = LocalDateTime.of(2027, 1, 4, 9, 0);
    private @Nullable Exchange previous;

    Ask(String zone) {
        this.zone = zone;
    }

    /** Two days of a meeting of shared workshops: Thursday 20 and Friday 21 May 2027. */
    static Ask twoDays() {
        return new Ask("Europe/Paris")
                .item("2027-05-20", "14:00", "14:30", "Accueil café", "Hall", ItemKind.ARRIVAL)
                .item("2027-05-20", "14:30", "16:00", "Atelier couture", null, ItemKind.WORKSHOP)
                .item("2027-05-20", "19:30", "22:00", "Dîner au bord du canal", "Péniche Lola", ItemKind.MEAL)
                .item("2027-05-21", "09:00", "11:30", "Visite de la faïencerie", "Faïencerie", ItemKind.VISIT)
                .item("2027-05-21", "12:30", null, "Déjeuner", null, ItemKind.MEAL);
    }

    Ask item(
            String day,
            @Nullable String start,
            @Nullable String end,
            String title,
            @Nullable String where,
            ItemKind kind) {
        LocalDate date = LocalDate.parse(day);
        items.add(new AgendaItem(
                items.size(),
                null,
                date,
                date,
                start == null ? null : LocalTime.parse(start),
                end == null ? null : LocalTime.parse(end),
                null,
                title,
                where,
                null,
                kind,
                false,
                null));
        return this;
    }

    /** A parallel item of the one that was told last without this. */
    Ask part(String title, @Nullable String where) {
        AgendaItem slot = items.stream()
                .filter(item -> item.parent() == null)
                .reduce((first, second) -> second)
                .orElseThrow();
        items.add(new AgendaItem(
                items.size(),
                slot.id(),
                slot.day(),
                slot.programmeDay(),
                slot.start(),
                slot.end(),
                null,
                title,
                where,
                null,
                slot.kind(),
                false,
                null));
        return this;
    }

    Ask at(String moment) {
        now = LocalDateTime.parse(moment);
        return this;
    }

    Ask in(String meetingPlace) {
        place = meetingPlace;
        return this;
    }

    /** Addressed to Convive; remembers it for the next question. */
    Understanding asks(String words) {
        return say(words, true);
    }

    /** Overheard in a listening channel. */
    Understanding says(String words) {
        return say(words, false);
    }

    private Understanding say(String words, boolean addressed) {
        Agenda agenda = new Agenda(1, "Rencontre des ateliers", place, ZoneId.of(zone), 1, items);
        Understanding understanding = QUESTIONS.understand(new Asked(words, addressed, now, agenda, previous));
        if (understanding instanceof Understanding.Answer answer) {
            previous = answer.exchange();
        }
        return understanding;
    }

    /** The titles of an answer, or of the readings of an unclear one; what it is, for all else. */
    static List<String> titles(Understanding understanding) {
        return switch (understanding) {
            case Understanding.Answer answer ->
                answer.items().stream().map(AgendaItem::title).toList();
            case Understanding.Unclear unclear ->
                unclear.choices().stream()
                        .flatMap(List::stream)
                        .map(AgendaItem::title)
                        .toList();
            case Understanding.NotInProgramme missing -> List.of("not in the programme");
            case Understanding.TakingPart wish -> List.of(wish.wish().name());
            case Understanding.Courtesy courtesy -> List.of("courtesy");
            case Understanding.Silence silence -> List.of("silence");
        };
    }
}
