package app.convive.meeting.programme.file.calendar;

import app.convive.meeting.programme.Doubt;
import app.convive.meeting.programme.file.FoundItem;
import app.convive.meeting.programme.file.UncertainWords;
import app.convive.meeting.programme.file.page.PageText;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Makes items of a calendar's events, by the clock of the meeting. */
final class CalendarItems {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_DETAILS = 2_000;
    private static final int HOURS_OF_A_DAY = 24;

    private final ZoneId zone;
    private final UncertainWords uncertain;

    CalendarItems(ZoneId zone, Vocabulary vocabulary) {
        this.zone = zone;
        uncertain = new UncertainWords(vocabulary);
    }

    FoundItem of(Occurrence occurrence) {
        CalendarEvent event = occurrence.event();
        FoundItem item = new FoundItem();
        item.line = event.source().lines.getFirst().number();
        times(item, occurrence);
        words(item, event);
        item.uid = event.uid().isEmpty() ? null : event.uid() + (occurrence.of() == null ? "" : "/" + occurrence.of());
        if (event.property("STATUS").equalsIgnoreCase("TENTATIVE") || uncertain.in(item.title)) {
            item.doubts.add(Doubt.MAY_NOT_HAPPEN);
        }
        if (event.hidden()) {
            item.doubts.add(Doubt.PRIVATE);
        }
        FileZone own = event.zone();
        if (own != null && own.unknown()) {
            item.doubts.add(Doubt.ZONE_UNKNOWN);
        }
        return item;
    }

    private void times(FoundItem item, Occurrence occurrence) {
        CalendarEvent event = occurrence.event();
        LocalDateTime start = occurrence.start();
        LocalDateTime end = occurrence.lasts() == null ? null : start.plus(occurrence.lasts());
        if (event.wholeDay()) {
            item.on(start.toLocalDate());
            boolean longer = end != null && end.isAfter(start.plusDays(1));
            item.lastDay = longer && end != null ? end.toLocalDate().minusDays(1) : start.toLocalDate();
            return;
        }
        LocalDateTime local = here(event, start, item);
        item.on(local.toLocalDate());
        item.start = local.toLocalTime();
        if (end == null) {
            return;
        }
        if (end.isBefore(start)) {
            item.doubts.add(Doubt.END_BEFORE_START);
            return;
        }
        LocalDateTime localEnd = here(event, end, item);
        item.end = localEnd.toLocalTime();
        if (Duration.between(local, localEnd).toHours() >= HOURS_OF_A_DAY) {
            item.lastDay = localEnd.toLocalDate();
        }
    }

    /** A time of the event's own clock, by the clock of the meeting. */
    private LocalDateTime here(CalendarEvent event, LocalDateTime own, FoundItem item) {
        FileZone named = event.zone();
        ZoneOffset offset = event.offsetAt(own);
        if (offset == null) {
            return own;
        }
        LocalDateTime local = own.atOffset(offset).atZoneSameInstant(zone).toLocalDateTime();
        if (named != null && !local.equals(own)) {
            item.doubts.add(Doubt.OTHER_ZONE);
        }
        return local;
    }

    private static void words(FoundItem item, CalendarEvent event) {
        String details = PageText.plain(event.property("DESCRIPTION"));
        String title = oneLine(PageText.inline(event.property("SUMMARY")));
        if (title.isEmpty()) {
            item.doubts.add(Doubt.NO_TITLE);
            title = details.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .findFirst()
                    .orElse("…");
        }
        item.title = cut(title, LONGEST_TITLE);
        item.details = details.isBlank() ? null : cut(details.strip(), LONGEST_DETAILS);
        String place = oneLine(PageText.inline(event.property("LOCATION").replace("\n", ", ")));
        item.place = place.isEmpty() ? null : cut(place, LONGEST_PLACE);
        String categories = event.property("CATEGORIES");
        item.kindTold = categories.isEmpty() ? null : categories;
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
