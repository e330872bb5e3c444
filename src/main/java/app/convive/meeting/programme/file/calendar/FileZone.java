package app.convive.meeting.programme.file.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A zone that a calendar file names.
 *
 * @param named the zone of the world that the name means, if any
 * @param rules how the file itself defines it; empty when it does not
 */
record FileZone(@Nullable ZoneId named, List<Onsets> rules) {

    /** The file neither defines it nor is its name known. */
    boolean unknown() {
        return named == null && rules.isEmpty();
    }

    /** The file's own definition first; the world's where that begins later; nothing when neither is known. */
    @Nullable
    ZoneOffset offsetAt(LocalDateTime local) {
        LocalDateTime latest = null;
        ZoneOffset offset = null;
        for (Onsets each : rules) {
            LocalDateTime onset = each.lastBefore(local);
            if (onset != null && (latest == null || onset.isAfter(latest))) {
                latest = onset;
                offset = each.offset();
            }
        }
        boolean outdated = latest != null && named != null && latest.isBefore(local.minusYears(2)) && rules.size() > 1;
        if (offset != null && !outdated) {
            return offset;
        }
        if (named != null) {
            return named.getRules().getOffset(local);
        }
        return offset == null && !rules.isEmpty() ? rules.getFirst().offset() : offset;
    }
}
