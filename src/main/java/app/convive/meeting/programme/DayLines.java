package app.convive.meeting.programme;

import app.convive.meeting.programme.LeftOutLine.Reason;
import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.PartMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Capitals;
import app.convive.meeting.programme.words.Edges;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the lines that name a day or a part of it. */
final class DayLines {

    private static final String WHOLE = "whole";
    private static final int LONGEST_HEADING = 110;
    private static final int LONGEST_NAME = 4;
    private static final int SHORT_REST = 20;

    /** Of so many lines with an hour, the one alone above «in the town hall» is when all begins. */
    private static final int LIST = 3;

    private final Walk walk;
    private final Readings readings;
    private final Habits habits;
    private final Noise noise;
    private final HourLines hours;
    private final PlaceNames places;
    private final LineRoles roles;
    private final DayByDay dayByDay;
    private final PastDay past;
    private final HeardDays heard;
    private final HoursOfAll ofAll;
    private final OtherDays others;
    private final DayPlaces dayPlaces;

    DayLines(
            Walk walk,
            Readings readings,
            Habits habits,
            Noise noise,
            HourLines hours,
            PlaceNames places,
            LineRoles roles,
            DayPlaces dayPlaces,
            PastDay past,
            HeardDays heard,
            HoursOfAll ofAll) {
        this.heard = heard;
        this.ofAll = ofAll;
        this.dayPlaces = dayPlaces;
        this.roles = roles;
        this.walk = walk;
        this.readings = readings;
        this.habits = habits;
        this.noise = noise;
        this.hours = hours;
        this.places = places;
        others = new OtherDays(walk, habits, noise, roles);
        dayByDay = new DayByDay(walk, noise, hours, this::reread);
        this.past = past;
    }

    /**
     * A day that is named beside the hour («accueil jeudi 16 juin à 17h»), or at the end of a heading («programme du
     * samedi 3 juin»), opens that day; what is left of the line follows.
     */
    Reading movedToItsDay(Reading given, @Nullable Reading next) {
        Reading counting =
                given.keeping(mention -> !(mention instanceof DayMention last && noise.isLastDay(given, last)));
        Reading reading = others.withoutRemark(counting);
        List<DayMention> days = reading.days();
        others.back(reading);
        hear(reading);
        if (dayByDay.tells(reading)) {
            return dayByDay.take(reading);
        }
        if (days.size() != 1
                || walk.over()
                || reading.shape() == Shape.DAY
                || days.getFirst().first().number() != null) {
            return reading;
        }
        DayMention day = days.getFirst();
        if (reading.shape() == Shape.TEXT && day.range() && roles.daily(reading) && leadsItems(next)) {
            walk.open(day, reading).range = false;
            return reading;
        }
        if (reading.shape() == Shape.TEXT) {
            boolean heads = reading.text().length() <= LONGEST_HEADING
                    && !noise.probably(reading)
                    && !noise.isLast(reading, day)
                    && !noise.aside(reading, day)
                    && (leadsItems(next)
                            || next != null && next.tellsHourWithin(LONGEST_HEADING)
                            || roles.headsDay(reading));
            if (heads) {
                DayBlock block = walk.open(day, reading);
                block.title = reading;
            }
            return reading;
        }
        if (day.range()
                || noise.surely(reading)
                || !(besideHour(reading, day) || hours.isList(reading) || !habits.listed(reading.line()))) {
            return reading;
        }
        boolean listed = reading.shape() == Shape.TIMED || hours.belongs(reading);
        if (!listed && !(walk.begun() || reading.text().length() > LONGEST_HEADING)) {
            listed = !noise.probably(reading) && (!habits.listed(reading.line()) || reading.shape() == Shape.TRAILING);
        }
        if (!listed) {
            return reading;
        }
        walk.open(day, reading);
        walk.block().aside = others.isAside(reading, day);
        boolean introduced =
                !habits.listed(reading.line()) && reading.tokens().at(day.to()).is(":");
        String before = introduced || roles.nextDay(reading.before(day)) ? "" : reading.upTo(day);
        // What tells its own day belongs to the programme, however far apart it stands.
        return reread(reading.on(reading.line().close()), (before + " " + reading.behind(day)).strip());
    }

    /** Days that running text names, but for those of deadlines and of the evening before. */
    void hear(Reading reading) {
        if (!walk.anyItem()) {
            past.hear(reading);
        }
        if (!others.beside(reading) || reading.days().stream().anyMatch(day -> walk.announced(day.first()))) {
            noise.daysThatCount(reading).stream().forEach(day -> heard.tell(walk, reading, day));
        }
    }

    /** «Quand : samedi 3 avril, de 9h à 17h» is a heading like any other. */
    Reading unlabelled(Reading reading) {
        int from = roles.afterDayLabel(reading);
        if (from == 0 || !habits.list() || reading.days().size() != 1) {
            return reading;
        }
        DayMention day = reading.days().getFirst();
        int start = reading.tokens().at(from).start();
        int end = reading.end(day);
        return day.from() <= from ? reread(reading, reading.text().substring(start, end)) : reading;
    }

    /** «Tous les jours : 8h petit déjeuner», or such a heading above items: they are those of each day of the text. */
    boolean everyDay(Reading reading, @Nullable Reading next) {
        int from = roles.afterDaily(reading);
        if (from == 0 || walk.over() || !reading.days().isEmpty() || noise.surely(reading)) {
            return false;
        }
        String text = from < reading.tokens().size()
                ? reading.text().substring(reading.tokens().at(from).start())
                : "";
        Reading rest = reread(reading, text);
        boolean heads = text.length() <= SHORT_REST && rest.times().isEmpty() && leadsItems(next);
        boolean tells = rest.shape() == Reading.Shape.TIMED;
        if (!heads && !tells) {
            return false;
        }
        walk.openDaily(reading);
        if (tells) {
            hours.timed(rest);
        }
        return true;
    }

    /** A weekday within the title of an item is no day to move to: «le marché du samedi», «Sunday roast». */
    Reading withoutWeekdayInTitle(Reading reading, @Nullable Reading next) {
        List<DayMention> days = reading.days();
        if (days.size() != 1 || !Reading.named(days.getFirst()) || walk.block().heading == null) {
            return reading;
        }
        Entry last = walk.last();
        boolean title = (last != null && last.title.isEmpty())
                || (habits.titleFirst() && next != null && next.shape() == Shape.TIME_ALONE);
        boolean words = habits.listed(reading.line()) && roles.isWithinWords(reading, days.getFirst());
        boolean inside = !days.getFirst().equals(reading.leading());
        boolean listed = habits.listed(reading.line()) || !reading.line().gap();
        boolean hour = !reading.times().isEmpty() && listed;
        boolean heads = inside
                && reading.times().isEmpty()
                && (roles.headsDay(reading)
                        || endsHeading(reading, days.getFirst(), next)
                        || leadsItems(next) && PostedOn.isAnnounced(walk, days.getFirst()));
        return (words && (title || hour))
                        || (inside && !heads && (title || reading.times().isEmpty()))
                ? reading.withoutDays()
                : reading;
    }

    /** «Bank Holiday Monday», apart, above what happens then. */
    private static boolean endsHeading(Reading reading, DayMention day, @Nullable Reading next) {
        return reading.line().gap()
                && leadsItems(next)
                && reading.after(day).replace(")", "").isEmpty()
                && reading.tokens().size() <= LONGEST_NAME
                && Character.isUpperCase(reading.text().charAt(0));
    }

    private boolean besideHour(Reading reading, DayMention day) {
        boolean named = !day.first().dated() && walk.block().heading != null;
        if (named) {
            return false;
        }
        for (TimeMention time : reading.times()) {
            if (Reading.follows(time, day) || Reading.follows(day, time)) {
                return true;
            }
        }
        return false;
    }

    void headed(Reading reading, @Nullable Reading next) {
        if (!(reading.leading() instanceof DayMention day)) {
            return;
        }
        Reading rest = reread(reading, reading.after(day)).withoutWeekdayOf(day);
        boolean plain = rest.times().isEmpty();
        boolean ofLetter = rest.text().isEmpty() && !walk.anyItem() && next != null && roles.greets(next);
        boolean noItem = ofLetter || plain && noise.probably(rest) && !leadsItems(next);
        if (noItem || officeHours(day, rest, next) || others.tellsOf(reading, day)) {
            walk.leave(reading, Reason.NOT_AN_ITEM);
            return;
        }
        DayBlock block = walk.open(day, reading);
        boolean everyDay =
                day.range() && (roles.daily(reading) || (reading.text().endsWith(":") && leadsItems(next)));
        block.range = block.range && !everyDay;
        if (rest.text().isEmpty()) {
            return;
        }
        boolean dated = !rest.days().isEmpty() && rest.times().isEmpty() && leadsItems(next);
        if (rest.leading() instanceof PartMention part
                && (dated || rest.after(part).isEmpty())) {
            block.part = part.part();
            return;
        }
        switch (rest.shape()) {
            case TIMED -> {
                TimeMention first = rest.times().getFirst();
                boolean above = leadsItems(next) && (first.range() || HoursOfAll.beginsAlike(first, next));
                String where = above ? places.whole(rest.after(first)) : null;
                if (where == null && above && first.range() && HoursOfAll.headed(first, next)) {
                    block.rest = rest;
                } else if (where == null) {
                    hours.timed(rest);
                } else {
                    block.place = where;
                    block.rest = rest;
                }
            }
            case PART -> part(rest, next);
            case TIME_ALONE -> {
                boolean where = next != null && habits.timed() >= LIST && places.leadsTo(next.text());
                if (where && !walk.anyItem()) {
                    block.rest = rest;
                } else if (next == null || next.shape() == Shape.TEXT) {
                    hours.alone(rest);
                }
            }
            case TRAILING, INNER -> {
                boolean told = habits.hoursLast()
                        || !habits.listed(reading.line()) && hours.kinds().named(rest.text())
                        || !leadsItems(next)
                                && rest.tokens().at(rest.times().getLast().to()).isWord();
                boolean hoursOfAll = !told
                        && block.entries.isEmpty()
                        && rest.times().stream().allMatch(time -> time.range() || time.start() == null);
                if (hoursOfAll || noise.everywhere(rest)) {
                    block.rest = rest;
                } else {
                    hours.within(rest);
                }
            }
            default -> {
                block.rest = rest;
                String where = dayPlaces.at(reading);
                where = where == null ? places.whole(rest.text()) : where;
                where = where == null ? places.ofAll(Edges.trimmed(rest.text().replaceAll("^\\(|\\)$", ""))) : where;
                if (where != null && !block.entries.isEmpty()) {
                    // The same day goes on elsewhere.
                    walk.moveTo(where);
                    return;
                }
                block.place = where == null && block.headed ? block.place : where;
                block.tells = reading.tokens().at(day.to()).is(":");
            }
        }
    }

    /** «Du lundi au vendredi : 9h-12h»: no programme unless items stand below. */
    private boolean officeHours(DayMention day, Reading rest, @Nullable Reading next) {
        boolean weekdays = day.range() && !day.first().dated() && day.first().number() == null;
        return weekdays && rest.shape() == Shape.TIME_ALONE && !leadsItems(next);
    }

    /** «Relay, Hazel Wood» right below a day places what follows. */
    boolean placesDay(Reading reading) {
        String where = reading.shape() == Shape.TEXT ? dayPlaces.at(reading) : null;
        if (where == null) {
            return false;
        }
        walk.block().place = where;
        walk.leave(reading, Reason.PLAIN_TEXT);
        return true;
    }

    void part(Reading reading, @Nullable Reading next) {
        if (!(reading.leading() instanceof PartMention part)) {
            return;
        }
        Reading rest = reread(reading, reading.after(part));
        String room = leadsItems(next) ? inBracket(rest) : null;
        if (room == null && (!walk.begun() || walk.over())) {
            walk.leave(reading, Reason.OUTSIDE_THE_PROGRAMME);
            return;
        }
        DayBlock block = walk.block();
        block.part = part.part();
        walk.pause();
        boolean always = part.part().equals(WHOLE) && rest.times().isEmpty();
        if (always && !rest.text().isEmpty()) {
            // «Tout le week-end : manèges» is an item of no day.
            walk.leave(reading, Reason.NOT_AN_ITEM);
            return;
        }
        boolean sentence = rest.shape() == Shape.TEXT
                && rest.text().contains(". ")
                && rest.text().length() > LONGEST_HEADING;
        if (rest.shape() == Shape.TIME_ALONE && next != null && next.shape() == Shape.TEXT) {
            hours.alone(rest);
        }
        String where = leadsItems(next) ? places.whole(rest.text()) : null;
        where = where == null ? room : where;
        if (where != null && reading.leading() instanceof PartMention) {
            walk.moveTo(where);
            return;
        }
        boolean remark = rest.text().startsWith("(") && rest.text().endsWith(")");
        if (rest.text().isEmpty()
                || remark
                || rest.shape() == Shape.TIME_ALONE
                || sentence
                || roles.namesPeople(rest)) {
            return;
        }
        boolean capitals = Capitals.only(rest.text()) && leadsItems(next);
        boolean twice = roles.isPartTwice(reading, part) && leadsItems(next);
        if (rest.times().isEmpty() && (capitals || twice || namesPart(rest, next))) {
            return;
        }
        switch (rest.shape()) {
            case TIMED -> hours.timed(rest);
            case TRAILING, INNER -> hours.within(rest);
            default -> walk.add(rest.line(), null, rest.text());
        }
    }

    /** «Morning: poems and tales (Room 4)»: what a part of the day is about, and in brackets where. */
    private @Nullable String inBracket(Reading rest) {
        int open = rest.text().lastIndexOf('(');
        boolean ends = open > 0 && rest.text().endsWith(")") && rest.times().isEmpty();
        return ends ? places.whole(rest.text().substring(open + 1, rest.text().length() - 1)) : null;
    }

    /** «Morning: the price of bread», above who chairs it: what that part is about. */
    private boolean namesPart(Reading rest, @Nullable Reading next) {
        boolean chaired = next != null && next.times().isEmpty() && roles.namesPeople(next);
        return chaired && !hours.kinds().named(rest.text());
    }

    /** The text is at its end. */
    void close() {
        new LikeDays(walk, roles).fill();
        walk.blocks.forEach(ofAll::leave);
        ofAll.leaveHeads(walk.blocks);
        new EmptyDays(walk, readings, habits, noise, hours).fill();
        past.fill(walk.blocks);
    }

    private static boolean leadsItems(@Nullable Reading next) {
        if (next == null) {
            return false;
        }
        return switch (next.shape()) {
            case TIMED, TIME_ALONE, PART -> true;
            default -> false;
        };
    }

    private Reading reread(Reading reading, String text) {
        return readings.believed(readings.of(reading.line().withText(text)), habits);
    }
}
