package app.convive.meeting.calendar;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.jspecify.annotations.Nullable;

/**
 * The definition of a zone for some years, from the rules that Convive itself reckons with. The library's own registry
 * would ask a server on the Internet for them.
 *
 * @param first the first year of which it tells
 * @param last the last one
 */
record ZoneDefinition(ZoneId zone, int first, int last) {

    private static final String WEEKDAY_OF_MONTH = "FREQ=YEARLY;BYMONTH=%d;BYDAY=%d%s";

    static ZoneDefinition of(ZoneId zone, int year) {
        return new ZoneDefinition(zone, year, year);
    }

    /** The same zone for the years of both. */
    ZoneDefinition and(ZoneDefinition other) {
        return new ZoneDefinition(zone, Math.min(first, other.first), Math.max(last, other.last));
    }

    VTimeZone component() {
        VTimeZone definition = new VTimeZone();
        definition.add(new TzId(zone.getId()));
        ZoneRules rules = zone.getRules();
        // What holds when the first year begins: an observance of long ago, for zones that change and for those that
        // don't.
        LocalDateTime begin = LocalDateTime.of(first - 1, 1, 1, 0, 0);
        ZoneOffset offset = rules.getOffset(begin);
        definition.add(observance(begin, offset, offset, null));
        if (rules.getTransitionRules().isEmpty()) {
            listed(definition, rules, begin);
        } else {
            rules.getTransitionRules().forEach(rule -> yearly(definition, rule));
        }
        return definition;
    }

    /** One by one: for zones whose changes follow the moon or a decree. */
    private void listed(VTimeZone definition, ZoneRules rules, LocalDateTime begin) {
        ZoneOffsetTransition next = rules.nextTransition(begin.toInstant(ZoneOffset.UTC));
        while (next != null && next.getDateTimeBefore().getYear() <= last + 1) {
            definition.add(observance(next.getDateTimeBefore(), next.getOffsetBefore(), next.getOffsetAfter(), null));
            next = rules.nextTransition(next.getInstant());
        }
    }

    /** By the rule of each year where the format can say it, else year by year. */
    private void yearly(VTimeZone definition, ZoneOffsetTransitionRule rule) {
        String repeated = repeated(rule);
        IntStream years = repeated == null ? IntStream.rangeClosed(first - 1, last + 1) : IntStream.of(first - 1);
        years.mapToObj(rule::createTransition)
                .map(change -> observance(
                        change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(), repeated))
                .forEach(definition::add);
    }

    private @Nullable String repeated(ZoneOffsetTransitionRule rule) {
        @Nullable DayOfWeek weekday = rule.getDayOfWeek();
        int day = rule.getDayOfMonthIndicator();
        // A change that is fixed in another reckoning than local time may fall on the day before or after.
        boolean sameDay = weekday != null
                && IntStream.rangeClosed(first - 1, last + 1)
                        .mapToObj(rule::createTransition)
                        .allMatch(change -> change.getDateTimeBefore().getDayOfWeek() == weekday
                                && change.getDateTimeBefore().getMonth() == rule.getMonth());
        if (!sameDay) {
            return null;
        }
        String name = weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                .substring(0, 2)
                .toUpperCase(Locale.ROOT);
        int month = rule.getMonth().getValue();
        boolean lastOne = day == -1 || day == rule.getMonth().maxLength() - 6;
        if (lastOne) {
            return WEEKDAY_OF_MONTH.formatted(month, -1, name);
        }
        return day % 7 == 1 ? WEEKDAY_OF_MONTH.formatted(month, (day + 6) / 7, name) : null;
    }

    private Observance observance(LocalDateTime from, ZoneOffset before, ZoneOffset after, @Nullable String repeated) {
        boolean summer =
                zone.getRules().isDaylightSavings(from.toInstant(before).plusSeconds(1));
        Observance observance = summer ? new Daylight() : new Standard();
        observance.add(new DtStart<>(from));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        observance.add(new TzName(after.getId().equals("Z") ? "UTC" : "UTC" + after.getId()));
        if (repeated != null) {
            observance.add(new RRule<>(repeated));
        }
        return observance;
    }
}
