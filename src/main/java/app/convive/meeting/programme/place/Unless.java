package app.convive.meeting.programme.place;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;

/** Words beside a place that make it that of all, or of most: «unless stated», «sauf mention contraire», «rain or shine». */
final class Unless {

    private Unless() {}

    static boolean at(Phrases places, Tokens tokens, int index) {
        return places.is("unless", tokens, index) || places.is("always", tokens, index);
    }

    /** «Great Hall unless stated»: they stand somewhere behind the first word. */
    static boolean within(Phrases places, Tokens tokens) {
        return index(places, tokens) > 0;
    }

    /** «Great Hall, unless stated» up to them. */
    static String before(Phrases places, String text) {
        Tokens tokens = Tokens.of(text);
        int at = index(places, tokens);
        return at < 0 ? text : text.substring(0, tokens.at(at).start());
    }

    private static int index(Phrases places, Tokens tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (at(places, tokens, i)) {
                return i;
            }
        }
        return -1;
    }

    /** «Unless noted, all talks are in Room 2» without what stands before the comma. */
    static String behind(Phrases places, String sentence) {
        Tokens tokens = Tokens.of(sentence);
        Phrases.Match unless = places.at(tokens, 0);
        if (unless == null || !unless.key().equals("unless")) {
            return sentence;
        }
        // «Sauf mention contraire tout se passe …» without a comma.
        boolean all = places.is("all", tokens, unless.to());
        int comma = sentence.indexOf(", ");
        return all
                ? sentence.substring(tokens.at(unless.to()).start())
                : comma > 0 ? sentence.substring(comma + 2) : sentence;
    }
}
