package app.convive.meeting.programme.place;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** «Visite guidée de la médiathèque de Brens», «Tour of the bell foundry»: where no other place is told, it is what one sees. */
public final class VisitedPlace {

    private static final int LONGEST_WORD_OF_VISIT = 4;
    private static final int LONGEST = 10;

    private final Phrases kinds;
    private final Phrases people;
    private final Phrases places;
    private final Phrases hints;

    public VisitedPlace(Vocabulary vocabulary) {
        kinds = vocabulary.topic("kinds");
        people = vocabulary.topic("people");
        places = vocabulary.topic("places");
        hints = vocabulary.topic("hints");
    }

    /** What a title names as visited, if it has a name. */
    public @Nullable String in(String title) {
        Tokens tokens = Tokens.of(title);
        Phrases.Match visit = kinds.at(tokens, 0);
        if (visit == null || !visit.key().equals("visit")) {
            return null;
        }
        int of = visit.to();
        while (of < visit.to() + LONGEST_WORD_OF_VISIT && !leads(tokens, of)) {
            if (!tokens.at(of).isWord()) {
                return null;
            }
            of++;
        }
        int from = of;
        while (leads(tokens, from)) {
            from = tokens.at(from + 1).is("'") ? from + 2 : from + 1;
        }
        from = quote(tokens, from) ? from + 1 : from;
        int to = from;
        boolean named = false;
        while (to < tokens.size() && !ends(tokens, to)) {
            named |= PlaceNouns.isCapital(tokens.at(to));
            to++;
        }
        return from > of && to > from && to - from <= LONGEST && named ? PlaceNouns.slice(tokens, from, to) : null;
    }

    /** «de la», «of the», «to the». */
    private boolean leads(Tokens tokens, int index) {
        return hints.is("of", tokens, index) || hints.is("to.see", tokens, index);
    }

    /** «Tour of “The Old Forge”» */
    private static boolean quote(Tokens tokens, int index) {
        return tokens.at(index).isAnyOf("«“„\"");
    }

    private boolean ends(Tokens tokens, int index) {
        boolean sign = Signs.separates(tokens, index) || tokens.at(index).isAnyOf("(:;.!?«»“”\"");
        return sign
                || people.at(tokens, index) != null
                || places.is("aside", tokens, index)
                || hints.is("and", tokens, index);
    }
}
