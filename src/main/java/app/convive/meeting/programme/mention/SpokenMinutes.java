package app.convive.meeting.programme.mention;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Minutes in words: «et demie», «et quart», «moins le quart», «moins dix» behind an hour; "ten past" before one. */
final class SpokenMinutes {

    /**
     * @param minutes to add to the hour, below 0 for «moins»
     * @param to the index after the last token
     */
    record Found(int minutes, int to) {}

    private static final int HALF = 30;
    private static final int QUARTER = 15;

    /** Twenty and more is no hour of a dial: "twenty to eight" is no range. */
    private static final int NO_HOUR = 20;

    private static final int FIVE = 5;

    private final Phrases clock;
    private final Phrases numbers;

    SpokenMinutes(Vocabulary vocabulary) {
        clock = vocabulary.topic("clock");
        numbers = vocabulary.topic("numbers");
    }

    /** What stands behind an hour. */
    @Nullable
    Found behind(Tokens tokens, int index) {
        Phrases.Match said = clock.at(tokens, index);
        if (said == null) {
            return null;
        }
        return switch (said.key()) {
            case "half" -> new Found(HALF, said.to());
            case "quarter" -> new Found(QUARTER, said.to());
            case "quarter.to" -> new Found(-QUARTER, said.to());
            case "less" -> less(tokens, said.to());
            default -> null;
        };
    }

    private @Nullable Found less(Tokens tokens, int index) {
        Phrases.Match word = numbers.at(tokens, index);
        int minutes = word == null ? tokens.at(index).value() : value(word);
        int to = word == null ? index + 1 : word.to();
        return isRound(minutes) ? new Found(-minutes, to) : null;
    }

    /**
     * What stands before an hour: "half past", "quarter to", "ten past", "twenty to".
     *
     * @param said what the words of clocks have at that place
     * @param number what those of numbers have
     */
    @Nullable
    Found before(Tokens tokens, Phrases.@Nullable Match said, Phrases.@Nullable Match number) {
        if (said != null) {
            return switch (said.key()) {
                case "half.past" -> new Found(HALF, said.to());
                case "quarter.past" -> new Found(QUARTER, said.to());
                case "quarter.before" -> new Found(-QUARTER, said.to());
                default -> null;
            };
        }
        int minutes = number == null ? 0 : value(number);
        Phrases.Match side = number == null || !isRound(minutes) ? null : clock.at(tokens, number.to());
        if (side == null) {
            return null;
        }
        if (side.key().equals("past")) {
            return new Found(minutes, side.to());
        }
        return side.key().equals("to") && minutes >= NO_HOUR ? new Found(-minutes, side.to()) : null;
    }

    private static int value(Phrases.Match word) {
        boolean digits = Character.isDigit(word.key().charAt(word.key().length() - 1));
        return digits ? Integer.parseInt(word.key()) : 0;
    }

    private static boolean isRound(int minutes) {
        return minutes > 0 && minutes < HALF && minutes % FIVE == 0;
    }
}
