package app.convive.discord.text;

import app.convive.discord.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and hours as people read them: the day in letters, hours on 24, never an all-number date. */
public final class Moments {

    /** A narrow space that no line break may take. */
    private static final String THIN = "\u202F";

    private Moments() {}

    /** «jeudi 1er février», "Thursday 1 February". */
    public static String day(Language language, LocalDate day) {
        return format("EEEE ", language, day) + date(language, day);
    }

    /** «jeudi 1er février 2027», "Thursday 1 February 2027". */
    public static String dayAndYear(Language language, LocalDate day) {
        return day(language, day) + format(" yyyy", language, day);
    }

    private static String date(Language language, LocalDate day) {
        boolean first = language == Language.FRENCH && day.getDayOfMonth() == 1;
        return (first ? "1er" : String.valueOf(day.getDayOfMonth())) + format(" MMMM", language, day);
    }

    /** «du jeudi 17 au vendredi 18 mai 2027», with only what differs said twice; one day alone if they are the same. */
    public static String days(Language language, LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return dayAndYear(language, first);
        }
        String from = first.getYear() == last.getYear()
                ? first.getMonth() == last.getMonth()
                        ? format("EEEE ", language, first) + dayOfMonth(language, first)
                        : day(language, first)
                : dayAndYear(language, first);
        return language == Language.FRENCH
                ? "du " + from + " au " + dayAndYear(language, last)
                : from + " to " + dayAndYear(language, last);
    }

    private static String dayOfMonth(Language language, LocalDate day) {
        return language == Language.FRENCH && day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
    }

    /** «8 h 30», «14 h», «minuit»; "08:30", "14:00", "midnight". */
    public static String time(Language language, LocalTime time) {
        if (time.equals(LocalTime.MIDNIGHT)) {
            return language == Language.FRENCH ? "minuit" : "midnight";
        }
        if (language == Language.ENGLISH) {
            return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
        }
        String hour = time.getHour() + THIN + "h";
        return time.getMinute() == 0 ? hour : hour + THIN + "%02d".formatted(time.getMinute());
    }

    /** «14 h – 17 h», or the start alone where no end is known. */
    public static String span(Language language, LocalTime start, @Nullable LocalTime end) {
        if (end == null) {
            return time(language, start);
        }
        return language == Language.FRENCH
                ? time(language, start) + " – " + time(language, end)
                : time(language, start) + "–" + time(language, end);
    }

    /** «jeudi 17 mai à 14 h», "Thursday 17 May at 14:00". */
    public static String dayAndTime(Language language, LocalDateTime moment) {
        return day(language, moment.toLocalDate())
                + (language == Language.FRENCH ? " à " : " at ")
                + time(language, moment.toLocalTime());
    }

    /** The same for an instant, in this zone. */
    public static String dayAndTime(Language language, Instant moment, ZoneId zone) {
        return dayAndTime(language, LocalDateTime.ofInstant(moment, zone));
    }

    /** Discord's own countdown, in each reader's language; for message text only, it stands raw in labels and titles. */
    public static String relative(Instant moment) {
        return "<t:" + moment.getEpochSecond() + ":R>";
    }

    private static String format(String pattern, Language language, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }
}
