package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Tokens;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Years that the head of a text names outside of dates: «Congrès 2027».
 *
 * @param ahead those of the day of writing or later
 * @param over those before it
 */
record BareYears(Set<Integer> ahead, Set<Integer> over) {

    /** «9 févr. 2021», «May 3rd, 2021», «03/05/2021» */
    private static final Pattern DATE = Pattern.compile(
            "\\b\\d{1,2}\\p{L}{0,2} \\p{L}{3,}\\.?,? \\d{4}\\b|\\b\\p{L}{3,}\\.? \\d{1,2}\\p{L}{0,2},? \\d{4}\\b|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}\\b");

    /** Lines at the top of a text whose years count. */
    private static final int HEAD = 12;

    /** Longer lines are running text, which tells of other years. */
    private static final int LONGEST_HEAD = 100;

    private static final int SENTENCE = 50;

    private static final int FIRST = 1990;
    private static final int YEARS_AHEAD = 2;

    static BareYears of(List<Reading> readings, LocalDate writtenOn) {
        BareYears years = new BareYears(new LinkedHashSet<>(), new LinkedHashSet<>());
        readings.stream()
                .limit(HEAD)
                .map(Reading::text)
                .filter(text -> !isRunning(text))
                .forEach(text -> years.hear(text, writtenOn));
        return years;
    }

    private static boolean isRunning(String text) {
        return text.length() > (text.endsWith(".") ? SENTENCE : LONGEST_HEAD);
    }

    private void hear(String text, LocalDate writtenOn) {
        Tokens tokens = Tokens.of(DATE.matcher(text).replaceAll(" "));
        for (int i = 0; i < tokens.size(); i++) {
            int value = tokens.at(i).length() == 4 ? tokens.at(i).value() : 0;
            if (value >= FIRST && value <= writtenOn.getYear() + YEARS_AHEAD) {
                (value < writtenOn.getYear() ? over : ahead).add(value);
            }
        }
    }
}
