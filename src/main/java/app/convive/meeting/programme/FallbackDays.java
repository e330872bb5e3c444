package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** «(wet weather date: Tuesday 1 July)»: the day on which it would be held instead is not the one on which it is. */
final class FallbackDays {

    private static final Pattern BRACKET = Pattern.compile("\\s*\\(([^()]{5,80})\\)");

    private final Readings readings;
    private final Phrases noise;

    FallbackDays(Vocabulary vocabulary, Readings readings) {
        this.readings = readings;
        this.noise = vocabulary.topic("noise");
    }

    /** The same line without such a bracket. */
    Reading without(Reading line) {
        if (line.days().size() < 2 || line.text().indexOf('(') < 0) {
            return line;
        }
        Matcher bracket = BRACKET.matcher(line.text());
        while (bracket.find()) {
            Tokens within = Tokens.of(bracket.group(1));
            if (noise.is("fallback", within, 0) || noise.is("strong", within, 0)) {
                String rest =
                        line.text().substring(0, bracket.start()) + line.text().substring(bracket.end());
                return readings.of(line.line().withText(rest));
            }
        }
        return line;
    }
}
