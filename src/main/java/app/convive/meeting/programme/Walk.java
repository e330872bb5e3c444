package app.convive.meeting.programme;

import app.convive.meeting.programme.LeftOutLine.Reason;
import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.TimeMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the reader stands in a text: the day it is under, the item it is at, and what it has gathered so far. */
final class Walk {

    final List<DayBlock> blocks = new ArrayList<>();
    final List<LeftOutLine> leftOut = new ArrayList<>();

    /** Lines before the first item that are no heading. */
    final List<Reading> intro = new ArrayList<>();

    /** The text says that what it tells holds for each of its days. */
    boolean allAlike;

    private DayBlock block = new DayBlock(List.of(ReadDay.NONE), null);

    /** The items that the coming lines tell more about; several when one line gave them several hours. */
    private List<Entry> current = new ArrayList<>();

    private @Nullable Reading above;
    private boolean over;

    /** Where the days take place that stand below the heading of a stage. */
    private @Nullable String stage;

    private boolean staged;

    Walk() {
        blocks.add(block);
    }

    DayBlock block() {
        return block;
    }

    @Nullable
    Entry last() {
        return current.isEmpty() ? null : current.getLast();
    }

    List<Entry> current() {
        return current;
    }

    @Nullable
    Reading above() {
        return above;
    }

    /** The programme has been left: tariffs, ways to get there, signatures follow. */
    boolean over() {
        return over;
    }

    void end() {
        over = begun();
        current = new ArrayList<>();
    }

    /** A day was named or an item found. */
    boolean begun() {
        return blocks.size() > 1 || !block.entries.isEmpty();
    }

    boolean anyItem() {
        return blocks.stream().anyMatch(each -> !each.entries.isEmpty());
    }

    void passed(Reading reading) {
        above = reading;
    }

    /**
     * A day that running text names: it counts for items that stand under no heading.
     *
     * @param heard of two that are as likely the later one counts
     * @param running it stands within words, and heads nothing itself
     */
    void heard(HeardDay heard, boolean running) {
        ReadDay day = heard.day();
        HeardDay before = block.context;
        if (anyItem() || before != null && (isEarlierYear(day, before.day()) || heard.weight() < before.weight())) {
            return;
        }
        if (running && (announced(day) || posted(day))) {
            // Of several dates that a list announced, the text comes back to this one: what follows is its, and they
            // head nothing.
            blocks.stream().filter(each -> each.entries.isEmpty()).forEach(each -> each.rest = null);
            block = new DayBlock(List.of(ReadDay.NONE), null);
            blocks.add(block);
        }
        block.context = heard;
    }

    private static boolean isEarlierYear(ReadDay day, ReadDay before) {
        return day.year() != null && before.year() != null && day.year() < before.year();
    }

    /** Nothing stands below a date alone, and the text comes to another one soon after it: on the first it was posted. */
    private boolean posted(ReadDay day) {
        Reading heading = block.heading;
        LocalDate posted = heading == null || !block.entries.isEmpty() || !PostedOn.isDateline(heading)
                ? null
                : PostedOn.date(block.days.getFirst());
        LocalDate told =
                posted == null ? null : PostedOn.date(day.year() == null ? day.withYear(posted.getYear()) : day);
        return posted != null && told != null && PostedOn.isAhead(posted, told);
    }

    /** The text told that date before, and another one below it, and nothing stands below either. */
    boolean announced(ReadDay day) {
        return block.heading != null
                && block.entries.isEmpty()
                && blocks.stream()
                        .filter(each -> each != block && each.heading != null && each.entries.isEmpty())
                        .anyMatch(each -> each.days.getFirst().sameDate(day));
    }

    /** Another day begins, or the same one goes on. */
    DayBlock open(DayMention day, Reading heading) {
        over = false;
        current = new ArrayList<>();
        List<ReadDay> days = DayRange.of(day);
        boolean night = days.size() == 2 && heading.night();
        days = night ? days.subList(0, 1) : days;
        boolean same = days.size() == block.days.size();
        for (int i = 0; same && i < days.size(); i++) {
            same = days.get(i).sameDayAs(block.days.get(i));
        }
        if (!same || night || staged) {
            block = new DayBlock(days, heading);
            block.place = stage;
            block.headed = stage != null;
            staged = false;
            block.range = day.range() && day.first().dated() && !night;
            block.night = night;
            blocks.add(block);
        }
        block.part = null;
        return block;
    }

    /** What follows happens on each of the days; the next heading that names one ends it. */
    void openDaily(Reading heading) {
        over = false;
        current = new ArrayList<>();
        block = new DayBlock(List.of(ReadDay.NONE), heading);
        block.daily = true;
        blocks.add(block);
    }

    /** From here on things take place elsewhere, on the same day. */
    void moveTo(@Nullable String place) {
        if (!block.entries.isEmpty()) {
            DayBlock before = block;
            block = new DayBlock(before.days, before.heading);
            block.range = before.range;
            block.context = before.context;
            block.daily = before.daily;
            block.part = before.part;
            blocks.add(block);
        }
        block.place = place;
        block.headed = true;
        current = new ArrayList<>();
    }

    /** The days below take place there, until another stage is named. */
    void stage(String place) {
        stage = place;
        staged = true;
        current = new ArrayList<>();
    }

    /** One of several things at once follows: it lasts no longer than the slot that stands above it. */
    void track(@Nullable String place) {
        Entry slot = block.entries.isEmpty() ? null : block.entries.getLast();
        Clock until = block.tracked ? block.until : slot == null ? null : slot.end;
        moveTo(place);
        block.until = until;
    }

    /** A part of the day begins, or a heading that ends what was told about the last item. */
    void pause() {
        current = new ArrayList<>();
    }

    Entry add(Line line, @Nullable TimeMention time, String title) {
        if (block.tracked && line.gap() && time != null && isPast(block.until, time.start())) {
            moveTo(null);
        }
        Entry entry = new Entry(line, block.part);
        entry.title = title;
        entry.place = line.notes().place();
        entry.speaker = line.notes().speaker();
        if (line.notes().details() != null) {
            line.notes()
                    .details()
                    .lines()
                    .filter(text -> !text.isBlank())
                    .forEach(text -> entry.details.add(line.withText(text)));
        }
        if (time == null) {
            entry.doubts.add(Doubt.NO_TIME);
        } else {
            entry.start = time.start();
            entry.end = time.unclear() ? null : time.end();
            if (time.approximate()) {
                entry.doubts.add(Doubt.APPROXIMATE);
            }
            if (time.unclear()) {
                entry.second = time.end();
                entry.doubts.add(Doubt.END_UNCLEAR);
            }
        }
        block.entries.add(entry);
        current = new ArrayList<>(List.of(entry));
        return entry;
    }

    private static boolean isPast(@Nullable Clock until, @Nullable Clock start) {
        return until != null && start != null && start.minutes() >= until.minutes();
    }

    /** These items share what the coming lines tell. */
    void together(List<Entry> entries) {
        current = entries;
    }

    void leave(Reading reading, Reason reason) {
        leftOut.add(new LeftOutLine(reading.line().number(), reading.text(), reason));
    }

    /** A line that was taken for text turns out to be the title of an item. */
    void reclaim(Reading reading) {
        int number = reading.line().number();
        leftOut.removeIf(line -> line.number() == number);
        for (DayBlock each : blocks) {
            for (Entry entry : each.entries) {
                boolean placed = entry.placeBelow
                        && entry.lines.contains(number)
                        && entry.line.number() != number
                        && entry.details.stream().noneMatch(detail -> detail.number() == number);
                if (placed || reading.text().equals(entry.place)) {
                    entry.place = null;
                }
                if (entry.details.removeIf(
                        detail -> detail.number() == number && detail.text().equals(reading.text()))) {
                    entry.lines.removeIf(line -> line == number && line != entry.line.number());
                }
            }
        }
    }
}
