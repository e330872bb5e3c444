package app.convive.meeting.programme.file.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A moment as a calendar file writes it, seconds dropped.
 *
 * @param wholeDay only a date is given
 * @param offset of UTC or of an offset that is written with it; absent when zone or meeting decide
 */
record CalendarTime(
        LocalDateTime local, boolean wholeDay, @Nullable ZoneOffset offset) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-?(\\d\\d)-?(\\d\\d)"
            + "(?:[T ]?(\\d\\d):?(\\d\\d)(?::?\\d\\d)?(?:[.,]\\d+)?\\s*(Z|z|[+-]\\d\\d:?\\d\\d)?)?.{0,3}");

    private static final Pattern DURATION = Pattern.compile(
            "[+]?P(?:(\\d{1,4})W)?(?:(\\d{1,4})D)?(?:T?(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,7})S)?)?");

    /** Nothing when it is no date of the calendar. */
    static @Nullable CalendarTime parse(String value) {
        Matcher form = FORM.matcher(value.strip());
        if (!form.matches()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
            if (form.group(4) == null) {
                return new CalendarTime(date.atStartOfDay(), true, null);
            }
            int hour = Integer.parseInt(form.group(4));
            LocalTime time = LocalTime.of(hour == 24 ? 0 : hour, Integer.parseInt(form.group(5)));
            LocalDateTime local = (hour == 24 ? date.plusDays(1) : date).atTime(time);
            String offset = form.group(6);
            return new CalendarTime(local, false, offset == null ? null : offset(offset));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static ZoneOffset offset(String written) {
        return written.equalsIgnoreCase("Z") ? ZoneOffset.UTC : ZoneOffset.of(written);
    }

    /** How long something lasts: {@code PT1H30M}; nothing when it is no such length. */
    static @Nullable Duration duration(String value) {
        Matcher form = DURATION.matcher(value.strip());
        if (!form.matches() || value.strip().length() < 3) {
            return null;
        }
        return Duration.ofDays(7 * number(form.group(1)) + number(form.group(2)))
                .plusHours(number(form.group(3)))
                .plusMinutes(number(form.group(4)))
                .plusSeconds(number(form.group(5)));
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
