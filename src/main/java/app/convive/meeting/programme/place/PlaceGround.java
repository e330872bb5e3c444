package app.convive.meeting.programme.place;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** «Line up on the school field», «Games on the lawn»: English says «on» of ground, and of much that is no place. */
final class PlaceGround {

    private static final int LONGEST = 3;

    private final Phrases sites;

    PlaceGround(Vocabulary vocabulary) {
        sites = vocabulary.topic("sites");
    }

    PlaceFinder.@Nullable Found in(Tokens tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            Phrases.Match on = sites.at(tokens, i);
            if (on == null || !on.key().equals("on")) {
                continue;
            }
            for (int last = on.to(); last < on.to() + LONGEST && tokens.at(last).isWord(); last++) {
                Phrases.Match ground = sites.at(tokens, last);
                boolean ends = ground != null
                        && ground.key().equals("ground")
                        && (ends(tokens, ground.to()) || PlaceNouns.isFunction(tokens.at(ground.to())));
                // «A talk on stage», «ideas on court»: one small word without its article is no ground.
                boolean told = last > on.to() || on.to() - on.from() > 1;
                if (ground != null && ends && told) {
                    return new PlaceFinder.Found(PlaceNouns.slice(tokens, on.to(), ground.to()), tokens.text());
                }
            }
        }
        return null;
    }

    private static boolean ends(Tokens tokens, int index) {
        return index >= tokens.size()
                || !tokens.at(index).isWord() && !tokens.at(index).is("'");
    }
}
