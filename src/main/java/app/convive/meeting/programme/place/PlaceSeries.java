package app.convive.meeting.programme.place;

import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Several rooms under one noun: «salles 1, 3 et 4», «Rooms 1, 2 & 4». */
final class PlaceSeries {

    private static final Set<String> JOINS = Set.of(",", "/", "et", "and", "&", "à", "to", "-", "–");
    private static final int LONGEST_MARK = 3;

    private final PlaceNouns nouns;

    PlaceSeries(PlaceNouns nouns) {
        this.nouns = nouns;
    }

    PlaceFinder.@Nullable Found in(Tokens tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            int end = nouns.isNoun(tokens, i) || nouns.isWeak(tokens, i) ? end(tokens, i + 1) : 0;
            if (end == 0) {
                continue;
            }
            for (int from : new int[] {named(tokens, i), i}) {
                String sign = tokens.at(from - 1).text();
                boolean bracket = sign.equals("(") && tokens.at(end).is(")");
                boolean last = end >= tokens.size() && !sign.isEmpty() && ",-–—|/".contains(sign);
                if (bracket || last) {
                    return PlaceFinder.found(tokens, from, end, from - 1, bracket ? end + 1 : end);
                }
            }
            return new PlaceFinder.Found(PlaceNouns.slice(tokens, i, end), tokens.text());
        }
        return null;
    }

    /** The «Old Depot» before «Ballrooms 1, 2»: where the name of the rooms begins. */
    private static int named(Tokens tokens, int noun) {
        int from = noun;
        while (from > 0 && tokens.at(from - 1).isWord() && PlaceNouns.isCapital(tokens.at(from - 1))) {
            from--;
        }
        return from;
    }

    /** The index behind the last of two or more numbers or letters; 0 where there are fewer. */
    private static int end(Tokens tokens, int first) {
        int end = first;
        int marks = 0;
        int before = -1;
        for (int i = first; mark(tokens.at(i)); i = end + 1) {
            int number = tokens.at(i).isNumber() ? tokens.at(i).value() : before + 1;
            if (number <= before) {
                // «Mt 7,7» is a verse.
                return 0;
            }
            before = number;
            end = i + 1;
            marks++;
            if (!JOINS.contains(tokens.at(end).text())) {
                break;
            }
        }
        return marks > 1 ? end : 0;
    }

    private static boolean mark(Token token) {
        boolean letter = token.length() == 1 && token.isWord() && PlaceNouns.isCapital(token);
        return letter || (token.isNumber() && token.length() <= LONGEST_MARK);
    }
}
