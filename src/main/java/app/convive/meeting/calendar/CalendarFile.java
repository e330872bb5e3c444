package app.convive.meeting.calendar;

import app.convive.discord.text.Markup;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes entries as a calendar file (RFC 5545): UTF-8, CRLF, lines folded, each zone with its definition. */
public final class CalendarFile {

    private static final String PRODUCT = "-//Convive//Convive//FR";

    /** How often subscribers may look again. */
    private static final Duration REFRESH = Duration.ofHours(1);

    /** Longer than any line gets: ical4j counts characters where octets count, so {@link FoldedLines} does it. */
    private static final int UNFOLDED = 1 << 20;

    private static final ParameterList DATE = new ParameterList(List.of(Value.DATE));

    private final List<CalendarEntry> entries;

    private CalendarFile(List<CalendarEntry> entries) {
        this.entries = entries;
    }

    /**
     * The file's bytes; the same entries give the same bytes.
     *
     * @param name of the calendar, as programs that subscribe show it
     */
    public static byte[] write(String name, List<CalendarEntry> entries) {
        return new CalendarFile(entries).write(name);
    }

    private byte[] write(String name) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", Markup.oneLine(name)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        // The older name of the same, which Outlook reads.
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        zones().forEach(definition -> calendar.add(definition.component()));
        entries.forEach(entry -> calendar.add(event(entry)));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, UNFOLDED).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FoldedLines.of(text.toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** Each zone once, defined for the years of its entries. */
    private Collection<ZoneDefinition> zones() {
        TreeMap<String, ZoneDefinition> zones = new TreeMap<>();
        for (CalendarEntry entry : entries) {
            if (entry.when() instanceof CalendarEntry.Hours hours) {
                zones.merge(
                        hours.zone().getId(),
                        ZoneDefinition.of(hours.zone(), hours.start().getYear()),
                        ZoneDefinition::and);
            }
        }
        return zones.values();
    }

    private static VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent(new PropertyList());
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(entry.changed().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new LastModified(entry.changed().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(entry.sequence()));
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        switch (entry.when()) {
            case CalendarEntry.WholeDays days -> {
                event.add(new DtStart<>(DATE, days.first()));
                // The end of whole days is exclusive.
                event.add(new DtEnd<>(DATE, days.last().plusDays(1)));
                event.add(ImmutableTransp.TRANSPARENT);
            }
            case CalendarEntry.Hours hours -> {
                ParameterList zone =
                        new ParameterList(List.of(new TzId(hours.zone().getId())));
                event.add(new DtStart<>(zone, hours.start()));
                LocalDateTime end = hours.end();
                // Without an end an entry ends as it starts: Outlook and Apple show a moment, Google an hour. An end
                // that
                // nobody announced is not made up.
                if (end != null) {
                    event.add(new DtEnd<>(zone, end));
                }
            }
        }
        event.add(new Summary(Markup.oneLine(entry.title())));
        if (entry.place() != null) {
            event.add(new Location(Markup.oneLine(entry.place())));
        }
        event.add(
                new Description(entry.description().lines().map(Markup::oneLine).collect(Collectors.joining("\n"))));
        return event;
    }
}
