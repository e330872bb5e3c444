package app.convive.meeting.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A draft: what was understood of a programme text. Plain records, so that it can be kept as JSON until somebody confirms
 * it.
 *
 * @param language folder name of the language that the text is mostly written in, such as {@code fr}
 * @param items in the order of the programme, parallel workshops right after the item that holds them
 * @param years in which year it may take place, the text's own first; empty when no item has a date
 * @param problems what is missing; empty for a text that was read well
 */
public record ReadProgramme(
        @Nullable String title,
        @Nullable String place,
        String language,
        List<ReadItem> items,
        List<LeftOutLine> leftOut,
        List<YearChoice> years,
        Set<Problem> problems) {

    public ReadProgramme {
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
        years = List.copyOf(years);
        problems = Set.copyOf(problems);
    }

    /** The same programme with its first dated day in the given year; items without a date stay as they are. */
    public ReadProgramme inYear(int year) {
        DaySequence days = DaySequence.inYear(year);
        return withItems(items.stream()
                .map(item -> item.on(days.dateOf(item.writtenDay())))
                .toList());
    }

    /** The same programme with «Jour 1», or the first weekday that is named, on the given day. */
    public ReadProgramme onDays(LocalDate first) {
        DaySequence days = DaySequence.from(first);
        return withItems(items.stream()
                .map(item -> item.on(days.dateOf(item.writtenDay())))
                .toList());
    }

    /** Some items have no date yet, so that it can't be published: the organiser is asked for the first day. */
    public boolean needsDates() {
        return items.stream().anyMatch(item -> item.day() == null);
    }

    private ReadProgramme withItems(List<ReadItem> resolved) {
        return new ReadProgramme(title, place, language, new ArrayList<>(resolved), leftOut, years, problems);
    }
}
