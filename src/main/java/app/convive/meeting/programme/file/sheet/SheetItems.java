package app.convive.meeting.programme.file.sheet;

import app.convive.meeting.programme.Doubt;
import app.convive.meeting.programme.ReadDay;
import app.convive.meeting.programme.file.FoundItem;
import app.convive.meeting.programme.file.UncertainWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes items of cells: their day, and what is title and what is said besides. */
final class SheetItems {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_DETAILS = 2_000;
    private static final Pattern TRAILING_PLACE = Pattern.compile("(.{2,}?)\\s*[(\\[]([^()\\[\\]]{2,60})[)\\]]\\s*");

    private final UncertainWords uncertain;

    SheetItems(UncertainWords uncertain) {
        this.uncertain = uncertain;
    }

    boolean cancelled(String status) {
        return uncertain.cancelled(status);
    }

    /** An item with the first line of a cell as its title; the lines below it are details. */
    FoundItem of(String cell, int line) {
        FoundItem item = new FoundItem();
        item.line = line;
        List<String> lines =
                cell.lines().map(String::strip).filter(text -> !text.isEmpty()).toList();
        item.title = cut(lines.isEmpty() ? "" : lines.getFirst().replaceAll("\\s+", " "), LONGEST_TITLE);
        if (item.title.endsWith(":") && lines.size() > 1) {
            item.title = item.title.substring(0, item.title.length() - 1).strip();
        }
        if (lines.size() > 1) {
            more(item, String.join("\n", lines.subList(1, lines.size())));
        }
        if (uncertain.in(cell)) {
            item.doubts.add(Doubt.MAY_NOT_HAPPEN);
        }
        return item;
    }

    /** Where a title ends with a place in brackets, takes it out; others stay as they are. */
    void placeFromTitle(FoundItem item, Predicate<String> place) {
        Matcher bracket = TRAILING_PLACE.matcher(item.title);
        if (item.place == null && bracket.matches() && place.test(bracket.group(2))) {
            item.place = bracket.group(2).strip();
            item.title = bracket.group(1).strip();
        }
    }

    void more(FoundItem item, String text) {
        if (!text.isBlank()) {
            String all = item.details == null ? text : item.details + "\n" + text;
            item.details = cut(all.strip(), LONGEST_DETAILS);
        }
    }

    /** Sets the day, on the calendar where the year is told. */
    static void on(FoundItem item, @Nullable ReadDay day) {
        if (day == null || day.equals(ReadDay.NONE)) {
            return;
        }
        item.writtenDay = day;
        Integer year = day.year();
        Integer dayOfMonth = day.dayOfMonth();
        if (year != null && dayOfMonth != null && day.month() != null) {
            try {
                item.on(LocalDate.of(year, day.month(), dayOfMonth));
            } catch (DateTimeException e) {
                item.doubts.add(Doubt.DAY_GUESSED);
            }
        }
    }

    /** People of several lines or columns, on one line. */
    static String oneLine(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        return cut(String.join(", ", lines).replaceAll(",\\s*,", ","), LONGEST_TITLE);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
