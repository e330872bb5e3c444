package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** «Messe chrismale», and below it «Elle sera célébrée mardi à 10h»: the heading is what the sentence is about. */
final class PronounSubjects {

    private static final int LONGEST = 60;

    /** Signs that end a sentence, or open a list. */
    private static final String ENDS = ".!?:;,";

    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2} ?[-–.)] ?");

    private final Readings readings;
    private final Phrases layout;

    PronounSubjects(Vocabulary vocabulary, Readings readings) {
        this.readings = readings;
        layout = vocabulary.topic("layout");
    }

    /** The same lines, the pronoun of such a sentence replaced by its heading. */
    List<Reading> named(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            boolean told = i > 0 && isHeading(lines.get(i - 1)) && isSentence(line);
            all.add(told ? named(line, heading(lines.get(i - 1))) : line);
        }
        return all;
    }

    /** «5- Messe chrismale» without its number. */
    private static String heading(Reading line) {
        return Edges.trimmed(NUMBER.matcher(line.text()).replaceFirst(""));
    }

    private static boolean isHeading(Reading line) {
        String text = heading(line);
        return line.shape() == Reading.Shape.TEXT
                && line.line().gap()
                && line.days().isEmpty()
                && !text.isEmpty()
                && text.length() <= LONGEST
                && ENDS.indexOf(text.charAt(text.length() - 1)) < 0
                && Character.isUpperCase(text.codePointAt(0));
    }

    /** A pronoun and the verb of what is held begin it, and it tells an hour. */
    private boolean isSentence(Reading line) {
        Phrases.Match pronoun = layout.at(line.tokens(), 0);
        return pronoun != null
                && pronoun.key().equals("pronoun")
                && !line.times().isEmpty()
                && (layout.is("clause.close", line.tokens(), pronoun.to())
                        || layout.is("pronoun.verb", line.tokens(), pronoun.to()));
    }

    private Reading named(Reading line, String heading) {
        Phrases.Match pronoun = layout.at(line.tokens(), 0);
        int behind = pronoun == null ? 0 : line.tokens().at(pronoun.to() - 1).end();
        return readings.of(line.line().withText(heading + line.text().substring(behind)));
    }
}
