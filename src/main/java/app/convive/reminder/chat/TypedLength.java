package app.convive.reminder.chat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths of time and hours of the clock as people type them: without accents, in small letters. */
record TypedLength(Duration duration) {

    private static final Duration LONGEST = Duration.ofDays(366);

    private static final Map<String, Double> NUMBERS = Map.ofEntries(
            Map.entry("un", 1.0),
            Map.entry("une", 1.0),
            Map.entry("one", 1.0),
            Map.entry("a", 1.0),
            Map.entry("an", 1.0),
            Map.entry("deux", 2.0),
            Map.entry("two", 2.0),
            Map.entry("trois", 3.0),
            Map.entry("three", 3.0),
            Map.entry("cinq", 5.0),
            Map.entry("five", 5.0),
            Map.entry("dix", 10.0),
            Map.entry("ten", 10.0),
            Map.entry("quinze", 15.0),
            Map.entry("fifteen", 15.0),
            Map.entry("trente", 30.0),
            Map.entry("thirty", 30.0));

    private static final Pattern PART = Pattern.compile("(\\d+(?:[.,]\\d+)?|\\p{L}+)? ?"
            + "(?:(minutes?|mins?|mn|m)|(heures?|hours?|hrs?|h)|(jours?|days?|j|d)|(semaines?|weeks?|w))(?![\\p{L}])"
            + "(?: ?(?:et|and))? ?");
    private static final Pattern HOURS_AND_MINUTES =
            Pattern.compile("(\\d{1,3})h(\\d{1,2})(?: ?(?:m|mn|min|minutes?))?");
    private static final Pattern HALF =
            Pattern.compile("(?:une |a |an )?(?:demi[ -]heure|half[ -]?(?:an )?(?:a )?hour)|half an hour");
    private static final Pattern QUARTER = Pattern.compile("(?:un |a )?(?:quart d heure|quarter(?: of an)? hour)");

    private static final Pattern CLOCK =
            Pattern.compile("(?:(?:a|at|vers|around) )?(\\d{1,2})(?: ?[h:.](\\d{2})?)? ?(am|pm)?");

    /** «2 min», «1h30», «1 h et 15 min», «une demi-heure»; nothing when it is none. */
    static Optional<TypedLength> parse(String text) {
        if (HALF.matcher(text).matches()) {
            return Optional.of(new TypedLength(Duration.ofMinutes(30)));
        }
        if (QUARTER.matcher(text).matches()) {
            return Optional.of(new TypedLength(Duration.ofMinutes(15)));
        }
        Matcher together = HOURS_AND_MINUTES.matcher(text);
        if (together.matches()) {
            return Optional.of(new TypedLength(Duration.ofHours(Long.parseLong(together.group(1)))
                    .plusMinutes(Long.parseLong(together.group(2)))));
        }
        return parts(text);
    }

    private static Optional<TypedLength> parts(String text) {
        Matcher part = PART.matcher(text);
        double minutes = 0;
        int end = 0;
        while (part.find() && part.start() == end) {
            @Nullable Double amount = amount(part.group(1));
            if (amount == null) {
                return Optional.empty();
            }
            minutes += amount * minutesOf(part);
            end = part.end();
        }
        return end == text.length() && end > 0 && minutes >= 1 && minutes <= LONGEST.toMinutes()
                ? Optional.of(new TypedLength(Duration.ofMinutes(Math.round(minutes))))
                : Optional.empty();
    }

    private static int minutesOf(Matcher part) {
        if (part.group(2) != null) {
            return 1;
        }
        return part.group(3) != null ? 60 : part.group(4) != null ? 24 * 60 : 7 * 24 * 60;
    }

    private static @Nullable Double amount(@Nullable String number) {
        if (number == null) {
            return null;
        }
        return Character.isDigit(number.charAt(0)) ? Double.valueOf(number.replace(',', '.')) : NUMBERS.get(number);
    }

    /** «07:51», «7h51», «19 h», «6 pm», «midi»; nothing when it is none. */
    static Optional<LocalTime> clock(String text) {
        String bare = text.replaceFirst("^(?:a|at|vers|around) ", "");
        if (bare.equals("midi") || bare.equals("noon")) {
            return Optional.of(LocalTime.NOON);
        }
        if (bare.equals("minuit") || bare.equals("midnight")) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        Matcher clock = CLOCK.matcher(bare);
        boolean marked = clock.matches() && (bare.matches(".*[h:.].*") || clock.group(3) != null);
        return marked ? clock(clock) : Optional.empty();
    }

    private static Optional<LocalTime> clock(Matcher found) {
        int hour = Integer.parseInt(found.group(1));
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        if (found.group(3) != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (found.group(3).equals("pm") ? 12 : 0);
        }
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }
}
