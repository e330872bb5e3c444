package app.convive.meeting.programme.file.sheet;

import app.convive.meeting.programme.ReadDay;
import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.DurationMention;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.mention.MentionScanner;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days and hours in cells: as people write them, and as programs do (ISO, 12 hours, Excel's numbers). */
final class CellTimes {

    private static final int LONGEST = 120;

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]+(\\d{1,2}):(\\d{2})(?::\\d{2})?(?:\\.\\d+)?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern COMPACT =
            Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})\\d{0,2}Z?)?");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,](\\d+))?");
    private static final Pattern FRACTION = Pattern.compile("0[.,](\\d{1,15})");
    private static final Pattern HOUR =
            Pattern.compile("(\\d{1,2})(?:\\s*[:hHuU.]\\s*(\\d{2})?(?:[:.]\\d{2}(?:\\.\\d+)?)?)?"
                    + "\\s*(?:h|mn|min|hrs?|heures?|uhr|uur)?\\s*([aApP](?:\\.?\\s?[mM]\\.?)?)?");
    private static final Pattern MILITARY = Pattern.compile("([01]?\\d|2[0-3])([0-5]\\d)");
    private static final Pattern RANGE =
            Pattern.compile("\\s*(?:[-–—−→>~]+|\\bà\\b|\\bau\\b|\\bto\\b|\\buntil\\b|\\bbis\\b)\\s*");

    /** What some programs write behind each hour. */
    private static final Pattern ZONE = Pattern.compile("\\s*\\((?:UTC|GMT)[^)]{0,8}\\)");

    private final MentionScanner scanner;
    private final DateOrder order;
    private final ZoneId zone;

    CellTimes(Vocabulary vocabulary, DateOrder order, ZoneId zone) {
        scanner = new MentionScanner(vocabulary, order.monthFirst());
        this.order = order;
        this.zone = zone;
    }

    /** @param hours the cell stands in a column of hours, where «9» is nine o'clock */
    CellTime of(String cell, boolean hours) {
        String text = ZONE.matcher(cell.replace('\n', ' ')).replaceAll("").strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return CellTime.NOTHING;
        }
        CellTime machine = machine(text, hours);
        if (machine != null) {
            return machine;
        }
        Matcher date = DateOrder.DATE.matcher(text);
        if (date.find()) {
            LocalDate day = date(date);
            if (day != null) {
                String rest = (text.substring(0, date.start()) + " " + text.substring(date.end())).strip();
                CellTime time = hoursOf(rest.replaceFirst("^[\\p{L}.,]+\\s+(?=\\d)", ""), false);
                boolean ambiguous = order.guessed();
                return new CellTime(written(day), time.start(), time.end(), time.half(), ambiguous, time.rest());
            }
        }
        CellTime plain = hoursOf(text, hours);
        return plain.timed() && plain.rest().isEmpty() ? plain : words(text);
    }

    private @Nullable CellTime machine(String text, boolean hours) {
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.lookingAt()) {
                return iso(iso, text.substring(iso.end()).strip());
            }
            Matcher compact = COMPACT.matcher(text);
            if (compact.matches()) {
                LocalDate day = LocalDate.of(number(compact, 1), number(compact, 2), number(compact, 3));
                LocalTime time = compact.group(4) == null ? null : LocalTime.of(number(compact, 4), number(compact, 5));
                return new CellTime(written(day), time, null, true, false, "");
            }
            Matcher serial = SERIAL.matcher(text);
            if (serial.matches() && number(serial, 1) > 36_526 && number(serial, 1) < 73_050) {
                LocalDate day = LocalDate.of(1899, 12, 30).plusDays(number(serial, 1));
                LocalTime time = serial.group(2) == null ? null : fraction(serial.group(2));
                return new CellTime(written(day), time, null, true, false, "");
            }
            Matcher fraction = FRACTION.matcher(text);
            boolean share = fraction.matches() && (fraction.group(1).length() != 2 || text.indexOf(',') > 0);
            if (hours && share) {
                return new CellTime(null, fraction(fraction.group(1)), null, true, false, "");
            }
        } catch (DateTimeException e) {
            return null;
        }
        return null;
    }

    private CellTime iso(Matcher iso, String behind) {
        LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        if (iso.group(4) == null) {
            CellTime time = hoursOf(behind, false);
            return new CellTime(written(day), time.start(), time.end(), time.half(), false, time.rest());
        }
        LocalDateTime local = day.atTime(number(iso, 4) % 24, number(iso, 5));
        String offset = iso.group(6);
        if (offset != null) {
            String colon = offset.length() == 5 ? offset.substring(0, 3) + ":" + offset.substring(3) : offset;
            local = OffsetDateTime.parse(local + ":00" + colon)
                    .atZoneSameInstant(zone)
                    .toLocalDateTime();
        }
        Matcher second = ISO.matcher(RANGE.matcher(behind).replaceFirst(""));
        LocalTime end = second.lookingAt() && second.group(4) != null
                ? LocalTime.of(number(second, 4) % 24, number(second, 5))
                : RANGE.matcher(behind).lookingAt()
                        ? hoursOf(RANGE.matcher(behind).replaceFirst(""), true).start()
                        : null;
        return new CellTime(written(local.toLocalDate()), local.toLocalTime(), end, true, false, "");
    }

    /** Hours alone: «9h00», «9:00 AM – 10:30», «14.30»; the rest is given back. */
    private static CellTime hoursOf(String text, boolean bare) {
        String[] parts =
                RANGE.split(text.strip().replaceFirst("^(?:de|from|von|ab|dès|vers|à partir de)\\s+(?=\\d)", ""), 2);
        LocalTime start = hour(parts[0], bare);
        LocalTime end = parts.length < 2 ? null : hour(parts[1], true);
        boolean readable = start != null && (parts.length < 2 || end != null);
        if (!readable || start == null) {
            return new CellTime(null, null, null, true, false, text.strip());
        }
        boolean told = isHalfTold(parts[0]) || (end != null && isHalfTold(parts[parts.length - 1]));
        if (end != null && isHalfTold(parts[1]) && !isHalfTold(parts[0]) && start.getHour() < 12) {
            LocalTime later = start.plusHours(12);
            boolean afternoon = end.getHour() >= 12 && later.isBefore(end);
            start = afternoon ? later : start;
        }
        return new CellTime(null, start, end, told, false, "");
    }

    private static boolean isHalfTold(String text) {
        return text.matches("(?i).*\\d\\s*[ap](?:\\.?\\s?m\\.?)?\\s*") || text.matches("0\\d\\D.*");
    }

    private static @Nullable LocalTime hour(String text, boolean bare) {
        Matcher hour = HOUR.matcher(text.strip());
        if (hour.matches()) {
            boolean alone = text.strip().chars().allMatch(Character::isDigit);
            int value = number(hour, 1);
            int minute = hour.group(2) == null ? 0 : number(hour, 2);
            String half = hour.group(3);
            if ((alone && !bare) || value > 24 || minute > 59 || (half != null && (value > 12 || value == 0))) {
                return null;
            }
            if (half != null) {
                value = value % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
            }
            return LocalTime.of(value % 24, minute);
        }
        Matcher military = MILITARY.matcher(text.strip());
        return bare && military.matches() ? LocalTime.of(number(military, 1), number(military, 2)) : null;
    }

    /** Days and hours in words: «samedi 16 mai», «midi», «from noon». */
    private CellTime words(String text) {
        Tokens tokens = Tokens.of(text);
        ReadDay day = null;
        TimeMention time = null;
        Clock until = null;
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (Mention mention : scanner.in(tokens)) {
            boolean taken = false;
            if (mention instanceof DayMention days && day == null) {
                day = days.first();
                taken = true;
            } else if (mention instanceof TimeMention hours && time == null) {
                time = hours;
                taken = true;
            } else if (time != null && rest.toString().replace("→", "").isBlank() && arrowBehind(text, tokens, time)) {
                until = mention instanceof TimeMention hours ? hours.start() : until;
                taken = true;
            }
            if (taken) {
                int start = tokens.at(mention.from()).start();
                rest.append(text, Math.min(from, start), start);
                from = tokens.at(mention.to() - 1).end();
            }
        }
        rest.append(text.substring(from));
        Clock start = time == null ? null : time.start();
        Clock end = time == null ? null : time.end() == null ? until : time.end();
        boolean half = start == null || !start.open();
        return new CellTime(
                day,
                start == null ? null : start.time(),
                end == null ? null : end.time(),
                half,
                false,
                rest.toString().replaceAll("^[\\s,:;()→–-]+|[\\s,:;()→–-]+$", ""));
    }

    /** «20:00 → 4 October 1:00»: what stands behind the arrow is the end. */
    private static boolean arrowBehind(String text, Tokens tokens, TimeMention time) {
        return text.substring(tokens.at(time.to() - 1).end()).stripLeading().startsWith("→");
    }

    /** Minutes: «45», «1h30», «01:30», «45 min»; 0 when it is no length. */
    int minutes(String cell) {
        String text = cell.strip();
        if (text.isEmpty() || text.length() > 20) {
            return 0;
        }
        if (text.chars().allMatch(Character::isDigit)) {
            return text.length() > 3 ? 0 : Integer.parseInt(text);
        }
        Matcher hour = HOUR.matcher(text);
        if (hour.matches() && hour.group(3) == null && text.matches("\\d{1,2}\\s*[:hH].*")) {
            return number(hour, 1) * 60 + (hour.group(2) == null ? 0 : number(hour, 2));
        }
        for (Mention mention : scanner.in(Tokens.of(text))) {
            if (mention instanceof DurationMention lasts) {
                return lasts.minutes();
            }
        }
        Matcher digits = Pattern.compile("(\\d{1,3})\\s*(?:min|mn|m|')").matcher(text);
        return digits.lookingAt() ? number(digits, 1) : 0;
    }

    private @Nullable LocalDate date(Matcher date) {
        int first = number(date, 1);
        int second = number(date, 3);
        int year = number(date, 4) < 100 ? 2000 + number(date, 4) : number(date, 4);
        boolean month = second > 12 || (order.monthFirst() && first <= 12);
        try {
            return LocalDate.of(year, month ? first : second, month ? second : first);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static ReadDay written(LocalDate day) {
        return new ReadDay(
                day.getDayOfWeek(), day.getDayOfMonth(), day.getMonth(), day.getYear(), null, day.toString());
    }

    private static LocalTime fraction(String digits) {
        double share = Double.parseDouble("0." + digits);
        return LocalTime.ofSecondOfDay(Math.min(86_399, Math.round(share * 86_400)))
                .plusSeconds(30)
                .truncatedTo(ChronoUnit.MINUTES);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
