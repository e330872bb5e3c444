package app.convive.meeting.programme;

import app.convive.meeting.programme.LeftOutLine.Reason;
import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.DayMention;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks down the lines of a text and gathers its items under the days that hold them. */
final class ProgrammeWalk {

    /** So many hours below «Tarif : gratuit» are the programme, where hardly anything stands above. */
    private static final int LIST = 4;

    private final Walk walk;
    private final Noise noise;
    private final LineRoles roles;
    private final DayLines days;
    private final HourLines hours;
    private final PlainLines plain;
    private final StageHeads stages;

    /** Level of the Markdown heading («## Changelog») below which nothing belongs to the programme; 0 for none. */
    private int closed;

    /** The lines belong to an earlier mail that is quoted. */
    private boolean quoting;

    private Set<Integer> attributions = Set.of();

    /** Lines behind the one at hand that begin with an hour. */
    private int hoursToCome;

    ProgrammeWalk(
            Walk walk,
            Noise noise,
            LineRoles roles,
            DayLines days,
            HourLines hours,
            PlainLines plain,
            StageHeads stages) {
        this.stages = stages;
        this.walk = walk;
        this.noise = noise;
        this.roles = roles;
        this.days = days;
        this.hours = hours;
        this.plain = plain;
    }

    void over(List<Reading> lines) {
        attributions = roles.attributions(lines);
        hoursToCome = (int) lines.stream().filter(Reading::hourLeads).count();
        for (int i = 0; i < lines.size(); i++) {
            hoursToCome -= lines.get(i).hourLeads() ? 1 : 0;
            Reading next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            Reading reading = days.withoutWeekdayInTitle(lines.get(i), next);
            step(reading, next);
            walk.passed(reading);
        }
        days.close();
    }

    private void step(Reading reading, @Nullable Reading next) {
        quoting = roles.opensQuote(walk.above(), reading) || (quoting && roles.quoted(reading));
        boolean attributes = attributions.contains(reading.line().number());
        if (quoting || attributes) {
            walk.leave(reading, Reason.NOT_AN_ITEM);
            return;
        }
        if (closed > 0 && reading.line().heading() > 0 && reading.line().heading() <= closed) {
            closed = 0;
        }
        if (closed > 0) {
            walk.leave(reading, Reason.OUTSIDE_THE_PROGRAMME);
            return;
        }
        walk.allAlike |= roles.tellsSame(reading);
        Shape shape = reading.shape();
        boolean telling = !reading.times().isEmpty() || !reading.days().isEmpty();
        if (noise.calledOff(reading)) {
            walk.leave(reading, Reason.NOT_AN_ITEM);
            return;
        }
        if (roles.mailHead(reading, walk.above(), next) || (telling && isNoise(reading))) {
            days.hear(reading);
            walk.leave(reading, telling ? Reason.NOT_AN_ITEM : Reason.PLAIN_TEXT);
            walk.pause();
            return;
        }
        boolean heads = shape == Shape.TEXT && walk.anyItem() && !namesItem(next) && !inList(reading, next);
        if (heads && !isListBelow() && roles.endsProgramme(reading)) {
            walk.end();
            closed = reading.line().heading();
        }
        if (shape == Shape.TEXT && walk.anyItem() && roles.opensLog(reading, next)) {
            walk.end();
            closed = Math.max(1, reading.line().heading());
        }
        String stage = stages.at(reading);
        if (stage != null) {
            walk.stage(stage);
            walk.leave(reading, Reason.PLAIN_TEXT);
            return;
        }
        if (days.placesDay(reading) || days.everyDay(reading, next)) {
            return;
        }
        int open = walk.begun() && !walk.over() ? roles.afterOpenHour(reading) : 0;
        if (open > 0) {
            String title = reading.text().substring(reading.tokens().at(open).start());
            walk.add(reading.line(), null, title).hourOpen = true;
            return;
        }
        if (isRemark(reading)) {
            hours.remark(reading);
            return;
        }
        Reading moved = days.movedToItsDay(days.unlabelled(reading), next);
        switch (moved.shape()) {
            case DAY -> days.headed(moved, next);
            case PART -> part(moved, next);
            case TIMED -> hours.timed(moved);
            case TIME_ALONE -> hours.alone(moved);
            case TRAILING, INNER -> hours.within(moved);
            case TEXT -> plain.text(moved, next);
        }
    }

    /** «19h30», and below it «Soirée : bal folk»: what happens then, whatever part of the day it names. */
    private void part(Reading reading, @Nullable Reading next) {
        Entry last = walk.last();
        boolean title = last != null && last.title.isEmpty() && !reading.line().gap();
        if (title) {
            plain.text(reading, next);
        } else {
            days.part(reading, next);
        }
    }

    private boolean isListBelow() {
        return hoursToCome >= LIST
                && walk.blocks.stream().mapToInt(block -> block.entries.size()).sum() <= 1;
    }

    /** «(pause vers 11h)»: all in brackets, right below an item; but «(14h – 14h30 Vote)» is one too. */
    private boolean isRemark(Reading reading) {
        Entry last = walk.last();
        String text = reading.text();
        boolean item =
                reading.shape() == Shape.TIMED && reading.times().getFirst().range();
        return last != null
                && !item
                && !last.title.isEmpty()
                && !reading.line().gap()
                && !reading.line().bulleted()
                && text.startsWith("(")
                && text.indexOf(')') == text.length() - 1;
    }

    /** «Parking (free)» above another of its list tells more of an item. */
    private static boolean inList(Reading reading, @Nullable Reading next) {
        return reading.line().bulleted()
                && next != null
                && next.shape() == Shape.TEXT
                && next.line().bullet().equals(reading.line().bullet())
                && next.line().indent() == reading.line().indent();
    }

    /** The line is the name of an item whose hour stands above or below it. */
    private boolean namesItem(@Nullable Reading next) {
        Entry last = walk.last();
        return (last != null && last.title.isEmpty()) || (next != null && next.shape() == Shape.TIME_ALONE);
    }

    /** «Secrétariat : lundi, mercredi 9h-12h»: several weekdays without a date are those of every week. */
    private static boolean weekdays(Reading reading) {
        long days = reading.days().stream()
                .flatMap(day -> day.days().stream())
                .filter(day -> day.weekday() != null && !day.dated() && day.number() == null)
                .count();
        return days > 1 && reading.days().stream().noneMatch(day -> day.first().dated());
    }

    private boolean isNoise(Reading reading) {
        if (reading.times().size() > 2 && hours.isList(reading)) {
            return false;
        }
        // «15:00 | Tutor office hours | Room 2» is held for those who meet, wherever it is.
        boolean placed = reading.line().notes().place() != null;
        boolean dayLeads = reading.leading() instanceof DayMention day
                && !reading.times().isEmpty()
                && reading.adjoin(day, reading.times().getFirst());
        if (placed && dayLeads) {
            return false;
        }
        if (reading.hourLeads()) {
            return !placed
                    && noise.officeHours(reading, reading.times().getFirst().to());
        }
        boolean eachItsHour = walk.block().heading != null
                && !walk.anyItem()
                && reading.days().size() == reading.times().size();
        if (reading.shape() != Shape.DAY && !reading.times().isEmpty() && weekdays(reading) && !eachItsHour) {
            return true;
        }
        boolean oneDay = reading.leading() instanceof DayMention day
                && day.single()
                && day.first().dated()
                && !reading.times().isEmpty();
        return oneDay ? noise.surelyOn(reading) : noise.surely(reading);
    }
}
