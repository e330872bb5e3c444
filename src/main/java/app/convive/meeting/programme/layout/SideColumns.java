package app.convive.meeting.programme.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A leaflet whose morning and afternoon stand side by side: «9h00  Accueil      14h00  Table ronde». The right column is
 * read below the left one.
 *
 * @param lines of the text, in the order in which they are read
 * @param numbers of those lines in the text, from 1
 */
record SideColumns(List<String> lines, List<Integer> numbers) {

    private static final String CLOCK =
            "\\d{1,2}(?: ?[hH:]\\d{0,2}|\\.\\d{1,2})?(?: ?[aApP]\\.?[mM]\\.?)?(?<=[hH:mM.]|[hH:.]\\d{1,2})";
    private static final Pattern HOUR = Pattern.compile("(?<![\\d:.])" + CLOCK + "(?=\\s)");
    private static final Pattern LEFT = Pattern.compile("^\\s{0,12}" + CLOCK + "\\s");
    private static final Pattern APART = Pattern.compile("\\S {5,}\\S");

    /** A word of the left side: the «am to» of «9.00 am to      1pm» leads to the end of the same range. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private static final int FEWEST = 3;
    private static final int NARROWEST = 20;
    private static final int HEADS = 3;

    /** The lines as they stand where there are no such columns. */
    static SideColumns unfolded(List<String> lines) {
        long led = lines.stream().filter(line -> LEFT.matcher(line).find()).count();
        int column = led < FEWEST ? 0 : column(lines);
        if (column == 0) {
            return new SideColumns(
                    lines, IntStream.rangeClosed(1, lines.size()).boxed().toList());
        }
        SideColumns read = empty();
        int first = first(lines, column);
        int last = last(lines, column);
        for (int i = 0; i < first; i++) {
            read.add(lines.get(i), i + 1);
        }
        for (int i = first; i <= last; i++) {
            String line = lines.get(i);
            read.add(parts(line, column) ? line.substring(0, column).stripTrailing() : line, i + 1);
        }
        read.add("", first + 1);
        for (int i = first; i <= last; i++) {
            String line = lines.get(i);
            read.add(parts(line, column) ? line.substring(column) : "", i + 1);
        }
        read.add("", last + 1);
        for (int i = last + 1; i < lines.size(); i++) {
            read.add(lines.get(i), i + 1);
        }
        return read;
    }

    static SideColumns empty() {
        return new SideColumns(new ArrayList<>(), new ArrayList<>());
    }

    void add(String line, int number) {
        lines.add(line);
        numbers.add(number);
    }

    private static boolean parts(String line, int column) {
        return line.length() > column && line.startsWith("  ", column - 2);
    }

    /** The column at which most hours of the right side begin, behind words and a wide gap; 0 for none. */
    private static int column(List<String> lines) {
        Map<Integer, Integer> often = new HashMap<>();
        int beside = 0;
        for (String line : lines) {
            Matcher hour = HOUR.matcher(line);
            while (hour.find()) {
                int at = hour.start();
                boolean wide = at >= NARROWEST && line.startsWith("   ", at - 3);
                String before = wide ? line.substring(0, at) : "";
                boolean words = before.isBlank() || WORD.matcher(before).find();
                if (wide && words) {
                    often.merge(at, 1, Integer::sum);
                    beside += before.isBlank() ? 0 : 1;
                }
            }
        }
        boolean both = beside > 0;
        return often.entrySet().stream()
                .filter(entry -> both && entry.getValue() >= FEWEST)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static int first(List<String> lines, int column) {
        int first = 0;
        while (!hourAt(lines.get(first), column)
                && !LEFT.matcher(lines.get(first)).find()) {
            first++;
        }
        for (int i = first - 1; i >= Math.max(0, first - HEADS); i--) {
            if (APART.matcher(lines.get(i).strip()).find()) {
                return i;
            }
        }
        return first;
    }

    private static int last(List<String> lines, int column) {
        int last = lines.size() - 1;
        while (!hourAt(lines.get(last), column)
                && !LEFT.matcher(lines.get(last)).find()) {
            last--;
        }
        while (last + 1 < lines.size() && !lines.get(last + 1).isBlank()) {
            last++;
        }
        return last;
    }

    private static boolean hourAt(String line, int column) {
        Matcher hour = HOUR.matcher(line);
        return hour.find(Math.min(column, line.length())) && hour.start() == column;
    }
}
