package app.convive.meeting.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** «1.1. The club holds …», «1.2. The chief umpire is …»: the clauses of rules are numbered; none is a day in January. */
final class ClauseNumbers {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:§ ?|[Aa]rt(?:icle|\\.)? )?(\\d{1,2})\\.(\\d{1,2})(?:\\.\\d{1,2})?[.)]?[ \\t]+(?=\\p{L})");

    /** So many clauses follow each other; two dates may by chance. */
    private static final int FEWEST = 3;

    private final Readings readings;

    ClauseNumbers(Readings readings) {
        this.readings = readings;
    }

    /** Chapter and clause, as «2.3» tells them. */
    private record Clause(int chapter, int number) {

        /** The next one of the chapter, the same once more, the first of the next chapter. */
        boolean follows(Clause before) {
            boolean next = chapter == before.chapter && number - before.number >= 0 && number - before.number <= 1;
            return next || chapter == before.chapter + 1 && number <= 1;
        }

        /** It is the first of its chapter. */
        boolean opens() {
            return number == 1;
        }
    }

    /** The same lines without such numbers. */
    List<Reading> without(List<Reading> lines) {
        Clause last = null;
        int inOrder = 0;
        int steps = 0;
        for (Reading line : lines) {
            Clause clause = clause(line);
            if (clause == null) {
                continue;
            }
            if (last == null ? !clause.opens() : !clause.follows(last)) {
                return lines;
            }
            steps += last != null && clause.chapter == last.chapter && clause.number == last.number + 1 ? 1 : 0;
            inOrder++;
            last = clause;
        }
        if (inOrder < FEWEST || steps == 0) {
            return lines;
        }
        List<Reading> plain = new ArrayList<>(lines);
        plain.replaceAll(this::plain);
        return plain;
    }

    private static @Nullable Clause clause(Reading line) {
        Matcher number = NUMBER.matcher(line.text());
        return number.lookingAt()
                ? new Clause(Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2)))
                : null;
    }

    private Reading plain(Reading line) {
        Matcher number = NUMBER.matcher(line.text());
        return number.lookingAt() ? readings.of(line.line().withText(line.text().substring(number.end()))) : line;
    }
}
