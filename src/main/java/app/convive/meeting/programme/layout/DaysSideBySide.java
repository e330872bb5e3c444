package app.convive.meeting.programme.layout;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of days whose rows copying made into lines: «9h00-10h00 Accueil 9h00-10h30 Ateliers» over or under «Lundi Mardi».
 * The days are read one below the other, each with its hours.
 */
final class DaysSideBySide {

    private static final String DAY = Stream.concat(
                    Stream.of(Locale.FRENCH, Locale.ENGLISH)
                            .flatMap(language -> Arrays.stream(DayOfWeek.values())
                                    .map(day -> day.getDisplayName(TextStyle.FULL, language))),
                    Stream.of("jour \\d", "day \\d"))
            .collect(Collectors.joining("|", "(?iu)(?<!\\p{L})(?:", ")(?![\\p{L}\\d])"));
    private static final Pattern DAYS = Pattern.compile(DAY);

    /** Ranges only: an hour alone may well stand within a title. */
    private static final Pattern RANGE =
            Pattern.compile("(?<!\\d)(?<start>\\d{1,2}[hH:.]\\d{2})\\s?[-–—]\\s?(?<end>\\d{1,2}[hH:.]\\d{2})(?!\\d)");

    private static final int FEWEST = 3;

    /** Letters of a head beside the day: «Monday, 3 September». */
    private static final int LONGEST_HEAD = 24;

    private final List<String> lines;
    private final int[] rows;
    private int first = -1;
    private int last = -1;

    private DaysSideBySide(List<String> lines) {
        this.lines = lines;
        rows = lines.stream().mapToInt(DaysSideBySide::cells).toArray();
        for (int i = 0; i < rows.length; i++) {
            first = first < 0 && rows[i] > 1 ? i : first;
            last = rows[i] > 0 ? i : last;
        }
    }

    /** The same lines where there are no such days. */
    static SideColumns unfolded(SideColumns columns) {
        return new DaysSideBySide(columns.lines()).unfold(columns);
    }

    private SideColumns unfold(SideColumns columns) {
        if (first < 0) {
            return columns;
        }
        int wide = Arrays.stream(rows).max().orElse(0);
        boolean table = Arrays.stream(rows).filter(cells -> cells == wide).count() >= FEWEST
                && IntStream.rangeClosed(first, last)
                        .allMatch(i -> rows[i] > 0 || lines.get(i).isBlank());
        OptionalInt head = IntStream.concat(
                        IntStream.iterate(first - 1, i -> i >= 0, i -> i - 1), IntStream.range(last + 1, lines.size()))
                .filter(i -> isHead(lines.get(i), wide))
                .findFirst();
        if (!table || head.isEmpty()) {
            return columns;
        }
        SideColumns read = new SideColumns(new ArrayList<>(), new ArrayList<>());
        add(read, columns, 0, first, head.getAsInt());
        List<String> days = cut(lines.get(head.getAsInt()), DAYS);
        List<List<String>> hours = new ArrayList<>();
        List<List<Integer>> numbers = new ArrayList<>();
        for (int day = 0; day < wide; day++) {
            hours.add(new ArrayList<>());
            numbers.add(new ArrayList<>());
        }
        for (int i = first; i <= last; i++) {
            int next = 0;
            for (String cell : cut(lines.get(i), RANGE)) {
                int day = rows[i] == wide ? next : following(hours, next, cell);
                hours.get(day).add(cell);
                numbers.get(day).add(columns.numbers().get(i));
                next = Math.min(day + 1, wide - 1);
            }
        }
        for (int day = 0; day < wide; day++) {
            read.lines().add(days.get(day));
            read.numbers().add(columns.numbers().get(head.getAsInt()));
            read.lines().addAll(hours.get(day));
            read.numbers().addAll(numbers.get(day));
        }
        read.lines().add("");
        read.numbers().add(columns.numbers().get(last));
        add(read, columns, last + 1, lines.size(), head.getAsInt());
        return read;
    }

    private static void add(SideColumns read, SideColumns columns, int from, int to, int head) {
        for (int i = from; i < to; i++) {
            if (i != head) {
                read.lines().add(columns.lines().get(i));
                read.numbers().add(columns.numbers().get(i));
            }
        }
    }

    /** In a row with fewer cells, the day whose hours go on with this one. */
    private static int following(List<List<String>> hours, int from, String cell) {
        Matcher range = RANGE.matcher(cell);
        String start = range.find() ? range.group("start") : "";
        return IntStream.range(from, hours.size())
                .filter(day -> !hours.get(day).isEmpty()
                        && RANGE.matcher(hours.get(day).getLast())
                                .results()
                                .findFirst()
                                .map(result -> result.group("end"))
                                .orElse("")
                                .equals(start))
                .findFirst()
                .orElse(from);
    }

    private static boolean isHead(String line, int days) {
        List<String> parts = cut(line, DAYS);
        return parts.size() == days
                && parts.stream().allMatch(part -> part.length() <= LONGEST_HEAD)
                && RANGE.matcher(line).results().findAny().isEmpty();
    }

    /** How many cells a line has that each begin with their hours; 0 for a line that does not. */
    private static int cells(String line) {
        List<String> cells = cut(line, RANGE);
        boolean worded = cells.stream()
                .allMatch(cell -> RANGE.matcher(cell).replaceAll("").chars().anyMatch(Character::isLetter));
        return worded ? cells.size() : 0;
    }

    /** The parts that begin where the pattern does; none if the first does not begin the line. */
    private static List<String> cut(String line, Pattern begin) {
        List<Integer> starts =
                begin.matcher(line.strip()).results().map(MatchResult::start).toList();
        if (starts.isEmpty() || starts.getFirst() != 0) {
            return List.of();
        }
        return IntStream.range(0, starts.size())
                .mapToObj(i -> line.strip()
                        .substring(
                                starts.get(i),
                                i + 1 < starts.size()
                                        ? starts.get(i + 1)
                                        : line.strip().length())
                        .strip())
                .toList();
    }
}
