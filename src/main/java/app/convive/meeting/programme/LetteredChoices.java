package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.mention.TimeMention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** «12.00 (a) Lunch», and below it «(b) Workshops»: two items of that hour. */
final class LetteredChoices {

    private static final int FEWEST = 2;

    private static final Pattern LETTER = Pattern.compile("\\(?([a-h])\\)\\s+(?=\\S)");

    private final Readings readings;

    LetteredChoices(Readings readings) {
        this.readings = readings;
    }

    /** The same lines, each such choice with its hour. */
    List<Reading> timed(List<Reading> lines) {
        List<Reading> all = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            if (line.shape() != Shape.TIMED || line.times().size() != 1) {
                continue;
            }
            TimeMention time = line.times().getFirst();
            List<Reading> choices = new ArrayList<>();
            String text = line.after(time);
            for (char letter = 'a'; behind(text, letter) > 0; letter++) {
                String title = text.substring(behind(text, letter));
                Line choice = lines.get(i + choices.size()).line();
                choices.add(readings.of(choice.withText(line.through(time) + " " + title)));
                int next = i + choices.size();
                boolean below = next < lines.size()
                        && lines.get(next).shape() == Shape.TEXT
                        && !lines.get(next).line().gap();
                text = below ? lines.get(next).text() : "";
            }
            if (choices.size() >= FEWEST) {
                Collections.copy(all.subList(i, i + choices.size()), choices);
            }
        }
        return all;
    }

    /** Where the words behind that letter begin; 0 where the text does not begin with it. */
    private static int behind(String text, char letter) {
        Matcher matcher = LETTER.matcher(text);
        return matcher.lookingAt() && matcher.group(1).charAt(0) == letter ? matcher.end() : 0;
    }
}
