package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.words.Token;
import java.util.List;

/** «Feb. 27», «sam. 3 avr. 2027»: the dot of a word that is shortened within a date ends no sentence. */
final class DottedDays {

    private final Readings readings;

    DottedDays(Readings readings) {
        this.readings = readings;
    }

    /** The same lines, such words without their dot. */
    List<Reading> plain(List<Reading> lines) {
        return lines.stream().map(this::plain).toList();
    }

    private Reading plain(Reading line) {
        StringBuilder text = new StringBuilder(line.text());
        for (DayMention day : line.days().reversed()) {
            for (int i = day.to() - 1; i > day.from(); i--) {
                boolean dot = line.tokens().at(i).is(".") && !line.tokens().tight(i);
                boolean goesOn = i + 1 < day.to() || isSmall(line.tokens().at(i + 1));
                if (dot && goesOn && line.tokens().at(i - 1).isWord()) {
                    text.deleteCharAt(line.tokens().at(i).start());
                }
            }
        }
        return text.length() == line.text().length()
                ? line
                : readings.of(line.line().withText(text.toString()));
    }

    private static boolean isSmall(Token behind) {
        return behind.isNumber()
                || behind.isWord() && Character.isLowerCase(behind.text().charAt(0));
    }
}
