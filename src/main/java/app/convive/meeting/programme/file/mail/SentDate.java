package app.convive.meeting.programme.file.mail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day in the Date header of a mail, which many programs do not write as the standard says. */
final class SentDate {

    private static final Pattern DATE = Pattern.compile("(\\d{1,2})\\s+([A-Za-z]{3})[a-z]*\\s+(\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private SentDate() {}

    static @Nullable LocalDate of(@Nullable String header) {
        Matcher date = DATE.matcher(header == null ? "" : header);
        if (!date.find()) {
            return null;
        }
        int month = MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1;
        try {
            return LocalDate.of(Integer.parseInt(date.group(3)), month, Integer.parseInt(date.group(1)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
