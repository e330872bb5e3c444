package app.convive.meeting.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** «Draw 5 - 8:30 am», «Manche 6 – 10h45»: a number that counts what happens begins no range of hours. */
final class NumberedTitles {

    private static final int FEWEST = 3;

    private static final Pattern NUMBERED = Pattern.compile("^(\\p{L}{3,20}) (\\d{1,2}) ?[-–—] ?(?=\\d)");

    private final Readings readings;

    NumberedTitles(Readings readings) {
        this.readings = readings;
    }

    /** The same lines, a colon behind the number of such titles where the text counts on from one to the next. */
    List<Reading> parted(List<Reading> lines) {
        Map<String, TreeSet<Integer>> numbers = new HashMap<>();
        for (Reading line : lines) {
            Matcher title = NUMBERED.matcher(line.text());
            if (title.find()) {
                numbers.computeIfAbsent(title.group(1), word -> new TreeSet<>()).add(Integer.valueOf(title.group(2)));
            }
        }
        return numbers.values().stream().noneMatch(NumberedTitles::counts)
                ? lines
                : lines.stream().map(line -> parted(line, numbers)).toList();
    }

    private Reading parted(Reading line, Map<String, TreeSet<Integer>> numbers) {
        Matcher title = NUMBERED.matcher(line.text());
        boolean counted = title.find() && counts(numbers.getOrDefault(title.group(1), new TreeSet<>()));
        return counted
                ? readings.of(line.line()
                        .withText(title.group(1) + " " + title.group(2) + " : "
                                + line.text().substring(title.end())))
                : line;
    }

    /** Several numbers, and none left out between the first and the last. */
    private static boolean counts(TreeSet<Integer> numbers) {
        return numbers.size() >= FEWEST && numbers.last() - numbers.first() == numbers.size() - 1;
    }
}
