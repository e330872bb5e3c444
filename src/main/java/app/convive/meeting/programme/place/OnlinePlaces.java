package app.convive.meeting.programme.place;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** «Study group on Zoom», «séance d’information via Teams»: a room that is none. */
final class OnlinePlaces {

    private final Phrases sites;

    OnlinePlaces(Vocabulary vocabulary) {
        sites = vocabulary.topic("sites");
    }

    /** True if the text says no more than that they meet from afar: «par visioconférence», "Zoom". */
    boolean isWhole(String text) {
        return sites.isWhole("remotely", text) || sites.isWhole("online", text);
    }

    PlaceFinder.@Nullable Found in(Tokens tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            Phrases.Match at = sites.at(tokens, i);
            boolean leads = at != null && (at.key().equals("on") || at.key().equals("online.at"));
            Phrases.Match room = at != null && leads ? sites.at(tokens, at.to()) : null;
            // «Teams» is a name, «teams» play.
            boolean named = room != null && room.key().equals("online") && PlaceNouns.isCapital(tokens.at(room.from()));
            if (room != null && named) {
                return new PlaceFinder.Found(PlaceNouns.slice(tokens, room.from(), room.to()), tokens.text());
            }
        }
        return null;
    }
}
