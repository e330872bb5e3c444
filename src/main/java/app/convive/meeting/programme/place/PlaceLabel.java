package app.convive.meeting.programme.place;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;

/** «Lieu :», «Where:», and for the readers of two languages «Lieu / Location :», «Salle (Room):». */
final class PlaceLabel {

    private static final String SIGNS = "/|(-–";

    private PlaceLabel() {}

    /** The index behind the colon of the label that begins at that token; 0 where there is none. */
    static int end(Phrases places, Tokens tokens, int from) {
        Phrases.Match label = places.at(tokens, from);
        if (label == null) {
            return 0;
        }
        int to = label.to();
        boolean sign = tokens.at(to).isAnyOf(SIGNS);
        Phrases.Match other = sign ? places.at(tokens, to + 1) : null;
        // «Salle / Room :»: such nouns label together what each alone would name.
        if (other != null && (isLabel(label) || isNoun(label)) && (isLabel(other) || isNoun(other))) {
            to = tokens.at(other.to()).is(")") ? other.to() + 1 : other.to();
        } else if (!isLabel(label)) {
            return 0;
        }
        return tokens.at(to).is(":") ? to + 1 : 0;
    }

    private static boolean isLabel(Phrases.Match match) {
        return match.key().equals("label");
    }

    private static boolean isNoun(Phrases.Match match) {
        return match.key().equals("noun");
    }
}
