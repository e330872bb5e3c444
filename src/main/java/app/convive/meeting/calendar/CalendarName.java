package app.convive.meeting.calendar;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a calendar file: ASCII letters, digits and hyphens, which every system takes. */
public final class CalendarName {

    private static final Transliterator PLAIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9]+");
    private static final int LONGEST = 60;

    private CalendarName() {}

    /** {@code reunion-nationale.ics} of «Réunion nationale 🎉»; {@code agenda.ics} where no letter is left. */
    public static String of(String title) {
        String plain = OTHER.matcher(PLAIN.transliterate(title)).replaceAll("-").toLowerCase(Locale.ROOT);
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return (cut.isEmpty() ? "agenda" : cut) + ".ics";
    }
}
