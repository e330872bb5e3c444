package app.convive.meeting.programme.file.calendar;

import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The zones of one calendar file: those that it defines, whatever their names, and names that the world knows. */
final class CalendarZones {

    private static final Pattern REGION = Pattern.compile("([A-Z][A-Za-z_]+/[A-Z][A-Za-z_+/-]+[A-Za-z0-9])$");
    private static final Pattern OFFSET = Pattern.compile("\\(?(?:UTC|GMT)\\s*([+-])(\\d{1,2})(?:[:.]?(\\d\\d))?\\)?");
    private static final Pattern NUMBERED = Pattern.compile("(.+?)\\s+\\d{1,2}");

    private final Map<String, List<Onsets>> defined = new HashMap<>();
    private final Map<String, FileZone> known = new HashMap<>();

    CalendarZones(CalendarComponent root) {
        for (CalendarComponent zone : root.named("VTIMEZONE")) {
            List<Onsets> rules = new ArrayList<>();
            zone.parts.forEach(part -> rules.add(new Onsets(part)));
            rules.removeIf(rule -> rule.offset() == null);
            String name = key(zone.text("TZID"));
            // The same zone may be defined several times, once complete.
            defined.merge(name, rules, CalendarZones::all);
        }
    }

    private static List<Onsets> all(List<Onsets> one, List<Onsets> other) {
        List<Onsets> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    FileZone of(String tzid) {
        return known.computeIfAbsent(key(tzid), key -> new FileZone(named(tzid), defined.getOrDefault(key, List.of())));
    }

    /** The zone that a name means: of the tz database, also behind an exporter's prefix, or of Windows. */
    static @Nullable ZoneId named(String tzid) {
        String name = tzid.strip();
        ZoneId zone = region(name);
        if (zone != null) {
            return zone;
        }
        Matcher region = REGION.matcher(name);
        if (region.find()) {
            String path = region.group(1);
            while (path.indexOf('/') > 0) {
                zone = region(path);
                if (zone != null) {
                    return zone;
                }
                path = path.substring(path.indexOf('/') + 1);
            }
        }
        Matcher numbered = NUMBERED.matcher(name);
        String windows = TimeZone.getIDForWindowsID(name, null);
        if (windows == null && numbered.matches()) {
            windows = TimeZone.getIDForWindowsID(numbered.group(1), null);
        }
        if (windows != null) {
            return region(windows);
        }
        Matcher offset = OFFSET.matcher(name);
        if (offset.matches()) {
            String minutes = offset.group(3) == null ? "00" : offset.group(3);
            return region(
                    offset.group(1) + (offset.group(2).length() == 1 ? "0" : "") + offset.group(2) + ":" + minutes);
        }
        return null;
    }

    private static @Nullable ZoneId region(String name) {
        try {
            ZoneId zone = ZoneId.of(name, ZoneId.SHORT_IDS);
            return zone.normalized() instanceof ZoneOffset same && same.equals(ZoneOffset.UTC) ? ZoneOffset.UTC : zone;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
