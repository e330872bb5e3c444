package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.Clock.Style;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.TimeMention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How this text usually writes its items: single lines are judged by what the others do.
 *
 * @param timed lines that begin with an hour
 * @param alone lines that are nothing but an hour
 * @param trailing short lines that end with an hour
 * @param dated lines that begin with a day and an hour
 * @param telling lines with an hour anywhere
 * @param bullet the bullet that most lines with an hour have, empty for none, with a sign for whatever number
 * @param indent the indent that most of them have
 * @param spaced an empty line stands between any two lines
 * @param titleFirst what happens stands above its hour, not below
 * @param small most lines with an hour begin with a small letter
 * @param list the text is a list of hours, not prose
 * @param paragraphs numbers of lines within a list that are prose
 * @param weak ways of writing an hour that this text uses often enough to be believed
 * @param digitsLast short lines end with hours of four digits, and none begins so
 */
record Habits(
        int timed,
        int alone,
        int trailing,
        int dated,
        int telling,
        String bullet,
        int indent,
        boolean spaced,
        boolean titleFirst,
        boolean small,
        boolean list,
        Set<Integer> paragraphs,
        Map<Style, Integer> weak,
        boolean digitsLast) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int LIST = 3;
    private static final int SHORT = 90;
    private static final int SHORT_SENTENCE = 30;
    private static final int TEN = 10 * 60;

    /** So many hours without a sign stand against one year: «2023 was wet, …» below twenty of them changes nothing. */
    private static final int YEAR = 5;

    /** The years 2000 and 2035, read as hours, in minutes. */
    private static final int FIRST_YEAR = 20 * 60;

    /** The years from 1800 on, read as hours, in minutes. */
    private static final int CENTURIES = 18 * 60;

    private static final int LAST_YEAR = 20 * 60 + 35;

    static Habits of(List<Reading> readings) {
        int timed = 0;
        int alone = 0;
        int trailing = 0;
        int dated = 0;
        int telling = 0;
        int gaps = 0;
        int small = 0;
        int digits = 0;
        int sentences = 0;
        Map<String, Integer> bullets = new HashMap<>();
        Map<Integer, Integer> indents = new HashMap<>();
        Map<String, Integer> lastBullets = new HashMap<>();
        Map<Integer, Integer> lastIndents = new HashMap<>();
        Map<Style, Integer> weak = new HashMap<>();
        for (Reading reading : readings) {
            gaps += reading.line().gap() ? 1 : 0;
            Shape shape = reading.shape();
            TimeMention edge = atEdge(reading, shape);
            boolean onlyNumber = edge != null && styleOf(edge) == Style.BARE && !edge.range();
            if (edge != null && edge.weak() && !onlyNumber) {
                // «2027 Annual meeting» above all hours is its title.
                boolean title = telling == 0 && mayBeYear(edge);
                int counts = title || mayBeYear(edge) && !yearLike(edge) ? 0 : yearLike(edge) ? -YEAR : 1;
                weak.merge(styleOf(edge), counts, Integer::sum);
            }
            reading.times().stream()
                    .filter(time -> styleOf(time) == Style.HALF_DAY && dotted(reading.written(time)))
                    .forEach(time -> weak.merge(Style.DOT, 1, Integer::sum));
            timed += shape == Shape.TIMED ? 1 : 0;
            alone += shape == Shape.TIME_ALONE ? 1 : 0;
            boolean ends = shape == Shape.TRAILING && reading.text().length() <= SHORT;
            trailing += ends ? 1 : 0;
            digits += endsWithDigits(reading) ? yearLike(reading.times().getLast()) ? -YEAR : 1 : 0;
            dated += shape == Shape.DAY && edge != null ? 1 : 0;
            telling += reading.times().isEmpty() ? 0 : 1;
            sentences += isSentence(reading) ? 1 : 0;
            small += !reading.times().isEmpty() && beginsSmall(reading) ? 1 : 0;
            if (reading.hourLeads()) {
                bullets.merge(sign(reading.line()), 1, Integer::sum);
                indents.merge(reading.line().indent(), 1, Integer::sum);
            } else if (ends) {
                lastBullets.merge(sign(reading.line()), 1, Integer::sum);
                lastIndents.merge(reading.line().indent(), 1, Integer::sum);
            }
        }
        boolean spaced = gaps * 10 > readings.size() * 8;
        boolean last = trailing > 3 * (timed + alone);
        int fewest = timed + alone + dated == 0 ? LIST : LIST + 1;
        boolean prose = sentences >= fewest && sentences * 10 >= telling * 8;
        return new Habits(
                timed,
                alone,
                trailing,
                dated,
                telling,
                most(last ? lastBullets : bullets, ""),
                most(last ? lastIndents : indents, 0),
                spaced,
                LoneHours.titleFirst(readings, spaced),
                small * 2 > telling,
                timed + alone + trailing + dated >= LIST && !prose,
                Set.of(),
                weak,
                digits >= LIST && weak.getOrDefault(Style.MILITARY, 0) <= 0);
    }

    /** «At 3 pm, tea is served in the barn.»: words lead to the hour, and a full stop ends the line. */
    private static boolean isSentence(Reading reading) {
        if (reading.times().isEmpty() || reading.line().bulleted()) {
            return false;
        }
        boolean led = reading.start(reading.times().getFirst()) > 0
                || reading.tokens().at(reading.times().getFirst().from()).isWord();
        String text = reading.text();
        return led && text.length() > SHORT_SENTENCE && (text.endsWith(".") || text.endsWith(":"));
    }

    /** The hour that begins the line, stands behind the day that begins it, or ends it. */
    private static @Nullable TimeMention atEdge(Reading reading, Shape shape) {
        List<TimeMention> times = reading.times();
        if (times.isEmpty()) {
            return null;
        }
        TimeMention first = times.getFirst();
        boolean leads = reading.before(first).isEmpty()
                || (reading.leading() instanceof DayMention day && reading.adjoin(day, first));
        if (leads) {
            return first.start() == null ? null : first;
        }
        return shape == Shape.TRAILING && first.start() != null && first.start().style() == Style.DOT
                ? times.getLast()
                : null;
    }

    /** «Town walk 0930», «Dinner at 1830»: a short line that ends with an hour which can be no year, or that a word leads to. */
    private static boolean endsWithDigits(Reading reading) {
        if (reading.shape() != Shape.TRAILING || reading.text().length() > SHORT) {
            return false;
        }
        TimeMention last = reading.times().getLast();
        boolean led = reading.tokens().at(last.from()).isWord();
        return styleOf(last) == Style.MILITARY && (led || !maybeCentury(last));
    }

    private static Style styleOf(TimeMention time) {
        Clock start = time.start();
        return start == null ? Style.BARE : start.style();
    }

    /** «7.30 am»: «Lunch 12.30» among such hours is one too. */
    private static boolean dotted(String hour) {
        int dot = hour.indexOf('.');
        return dot > 0 && dot + 1 < hour.length() && Character.isDigit(hour.charAt(dot + 1));
    }

    /** 2013 is a year, 2015 might be one: nobody plans for thirteen past eight. */
    private static boolean yearLike(TimeMention time) {
        return time.start() != null
                && time.start().style() == Style.MILITARY
                && !time.start().onFive();
    }

    /** «2025 Summer School»: an hour only among others that can be no years. */
    private static boolean mayBeYear(TimeMention time) {
        Clock start = time.start();
        return start != null
                && start.style() == Style.MILITARY
                && !time.range()
                && start.minutes() >= FIRST_YEAR
                && start.minutes() <= LAST_YEAR;
    }

    /** «Founded 1905», «Paris 2015»: behind words, a number from 1800 on is as likely a year. */
    private static boolean maybeCentury(TimeMention time) {
        Clock start = time.start();
        return start != null && start.style() == Style.MILITARY && !time.range() && start.minutes() >= CENTURIES;
    }

    /** Whether so weak an hour is believed here: the text leads several lines with such hours. */
    boolean believes(TimeMention time, boolean leads) {
        if (!time.weak()) {
            return true;
        }
        if (time.start() == null && time.end() != null && time.end().style() == Style.MILITARY) {
            // «(till 1130)» behind items that begin so.
            return weak.getOrDefault(Style.MILITARY, 0) >= 2;
        }
        int often = weak.getOrDefault(styleOf(time), 0);
        boolean amongHours = leads && timed > LIST && onFive(time);
        boolean dotted = time.end() != null && time.end().style() == Style.DOT;
        // «10 to 12 walking» among lines that begin with their hours.
        if (styleOf(time) == Style.BARE && amongHours && (dotted || time.range())) {
            return true;
        }
        boolean early = styleOf(time) == Style.MILITARY
                && time.start() != null
                && time.start().minutes() < TEN;
        if (early && amongHours) {
            // «0930» is no year.
            return true;
        }
        return switch (styleOf(time)) {
            case DOT -> often >= 2 || (leads && time.range()) || amongHours;
            case MILITARY ->
                leads ? often >= 2 && !(mayBeYear(time) && yearLike(time)) : digitsLast && !maybeCentury(time);
            default -> leads && often >= 2;
        };
    }

    private static boolean onFive(TimeMention time) {
        return time.start() != null && time.start().onFive();
    }

    /** The same habits of a text that is prose, whatever its sentences look like. */
    Habits ofProse() {
        return changed(false, Set.of());
    }

    /** The same habits; these lines of the list are prose. */
    Habits with(Set<Integer> prose) {
        return changed(list, prose);
    }

    private Habits changed(boolean asList, Set<Integer> prose) {
        return new Habits(
                timed,
                alone,
                trailing,
                dated,
                telling,
                bullet,
                indent,
                spaced,
                titleFirst,
                small,
                asList,
                prose,
                weak,
                digitsLast);
    }

    /** The line belongs to a list, not to running text. */
    boolean listed(Line line) {
        return list && !paragraphs.contains(line.number());
    }

    /** Hours stand behind what happens, nearly always. */
    boolean hoursLast() {
        return trailing >= LIST + 1 && trailing >= 3 * (timed + alone);
    }

    private static boolean beginsSmall(Reading reading) {
        return !reading.text().isEmpty() && Character.isLowerCase(reading.text().charAt(0));
    }

    /** No line tells any hour. */
    boolean timeless() {
        return telling == 0;
    }

    /** The line stands on the same level as those that begin with an hour. */
    boolean sameLevel(Line line) {
        return sign(line).equals(bullet) && Math.abs(line.indent() - indent) <= 1;
    }

    /** Its bullet; each number of a list is as good as another. */
    private static String sign(Line line) {
        return NUMBER.matcher(line.bullet()).replaceAll("#");
    }

    private static <K> K most(Map<K, Integer> counts, K none) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(none);
    }
}
