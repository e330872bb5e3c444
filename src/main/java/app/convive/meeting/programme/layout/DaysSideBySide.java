package app.convive.meeting.programme.layout;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    private static final Pattern DAYS = Pattern.compile(Stream.concat(
                    Stream.of(Locale.FRENCH, Locale.ENGLISH)
                            .flatMap(language -> Arrays.stream(DayOfWeek.values())
                                    .map(day -> day.getDisplayName(TextStyle.FULL, language))),
                    Stream.of("jour \\d", "day \\d"))
            .collect(Collectors.joining("|", "(?iu)(?<!\\p{L})(?:", ")(?![\\p{L}\\d])")));

    /** Ranges only: an hour alone may well stand within a title. */
    private static final Pattern RANGE =
            Pattern.compile("(?<!\\d)(?<start>\\d{1,2}[hH:.]\\d{2})\\s?[-–—]\\s?(?<end>\\d{1,2}[hH:.]\\d{2})(?!\\d)");

    private static final int FEWEST = 3;

    /** Letters of a head beside the day: «Monday, 3 September». */
    private static final int LONGEST_HEAD = 24;

    private final SideColumns columns;

    /** How many cells each line has. */
    private final int[] rows;

    private int first = -1;
    private int last = -1;

    private DaysSideBySide(SideColumns columns) {
        this.columns = columns;
        rows = columns.lines().stream().mapToInt(DaysSideBySide::cells).toArray();
        for (int i = 0; i < rows.length; i++) {
            first = first < 0 && rows[i] > 1 ? i : first;
            last = rows[i] > 0 ? i : last;
        }
    }

    /** The same lines where there are no such days. */
    static SideColumns unfolded(SideColumns columns) {
        return new DaysSideBySide(columns).unfold();
    }

    private SideColumns unfold() {
        int wide = Arrays.stream(rows).max().orElse(0);
        int head = first >= 0 && isTable(wide) ? head(wide) : -1;
        if (head < 0) {
            return columns;
        }
        List<SideColumns> days = new ArrayList<>();
        for (String day : cut(columns.lines().get(head), DAYS)) {
            days.add(SideColumns.empty());
            days.getLast().add(day, columns.numbers().get(head));
        }
        for (int i = first; i <= last; i++) {
            int next = 0;
            for (String cell : cut(columns.lines().get(i), RANGE)) {
                int day = rows[i] == wide ? next : following(days, next, cell);
                days.get(day).add(cell, columns.numbers().get(i));
                next = Math.min(day + 1, wide - 1);
            }
        }
        SideColumns read = SideColumns.empty();
        copy(read, 0, first, head);
        for (SideColumns day : days) {
            read.lines().addAll(day.lines());
            read.numbers().addAll(day.numbers());
        }
        read.add("", columns.numbers().get(last));
        copy(read, last + 1, rows.length, head);
        return read;
    }

    private boolean isTable(int wide) {
        return Arrays.stream(rows).filter(cells -> cells == wide).count() >= FEWEST
                && IntStream.rangeClosed(first, last)
                        .allMatch(i -> rows[i] > 0 || columns.lines().get(i).isBlank());
    }

    /** The nearest line above the table that names its days, or else the first one below; -1 for none. */
    private int head(int wide) {
        return IntStream.concat(
                        IntStream.iterate(first - 1, i -> i >= 0, i -> i - 1), IntStream.range(last + 1, rows.length))
                .filter(i -> isHead(columns.lines().get(i), wide))
                .findFirst()
                .orElse(-1);
    }

    private void copy(SideColumns read, int from, int to, int head) {
        for (int i = from; i < to; i++) {
            if (i != head) {
                read.add(columns.lines().get(i), columns.numbers().get(i));
            }
        }
    }

    /** In a row with fewer cells, the day whose hours go on with this one. */
    private static int following(List<SideColumns> days, int from, String cell) {
        String start = hour(cell, "start");
        return IntStream.range(from, days.size())
                .filter(day -> hour(days.get(day).lines().getLast(), "end").equals(start))
                .findFirst()
                .orElse(from);
    }

    private static String hour(String cell, String which) {
        Matcher range = RANGE.matcher(cell);
        return range.find() ? range.group(which) : "";
    }

    private static boolean isHead(String line, int days) {
        List<String> parts = cut(line, DAYS);
        return parts.size() == days
                && parts.stream().allMatch(part -> part.length() <= LONGEST_HEAD)
                && !RANGE.matcher(line).find();
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
        String text = line.strip();
        List<Integer> starts =
                begin.matcher(text).results().map(MatchResult::start).toList();
        if (starts.isEmpty() || starts.getFirst() != 0) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            parts.add(text.substring(starts.get(i), end).strip());
        }
        return parts;
    }
}
