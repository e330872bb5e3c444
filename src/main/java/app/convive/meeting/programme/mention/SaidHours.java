package app.convive.meeting.programme.mention;

import app.convive.meeting.programme.mention.Clock.Style;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** «From 8 till 9.», «lunch is 12 to 1», «at 5 in the barn»: numbers that only the words around them show to be hours. */
final class SaidHours {

    private static final int HOURS = 12;
    private static final int LONGEST = 5;
    private static final String SIGNS = ",(;.:–—";

    private final Phrases hints;
    private final Phrases layout;

    SaidHours(Vocabulary vocabulary) {
        hints = vocabulary.topic("hints");
        layout = vocabulary.topic("layout");
    }

    /**
     * @param from where the words begin that lead to the first number
     * @param first the first number
     * @param second what stands behind «to» or «until»
     */
    @Nullable
    TimeMention range(Tokens tokens, int from, int first, int second) {
        boolean word = tokens.at(second - 1).isWord() && tokens.at(second - 1).length() > 1;
        if (!word || !isHour(tokens.at(first)) || !isHour(tokens.at(second))) {
            return null;
        }
        int hours = Math.floorMod(tokens.at(second).value() - tokens.at(first).value(), HOURS);
        boolean led = from < first || behindSign(tokens, first) || behindVerb(tokens, first);
        boolean counts = hints.is("counted", tokens, from - 1);
        boolean ends = TimeScanner.ends(tokens, second) || goesOn(tokens, second);
        return hours > 0 && hours <= LONGEST && led && !counts && ends
                ? new TimeMention(from, second + 1, clock(tokens.at(first)), clock(tokens.at(second)), false, false)
                : null;
    }

    /** Behind the number stand words such as «in the», «we», «there are». */
    boolean goesOn(Tokens tokens, int number) {
        return hints.is("behind.hour", tokens, number + 1) && !tokens.tight(number);
    }

    private static boolean isHour(Token token) {
        return token.isNumber() && token.length() <= 2 && token.value() >= 1 && token.value() <= HOURS;
    }

    private static Clock clock(Token hour) {
        return Clock.written(hour.value(), 0, false, Style.WORD);
    }

    private static boolean behindSign(Tokens tokens, int index) {
        Token before = tokens.at(index - 1);
        return index > 0 && before.isAnyOf(SIGNS);
    }

    private boolean behindVerb(Tokens tokens, int index) {
        return index > 1 && layout.is("clause.close", tokens, index - 1);
    }
}
