package app.convive.meeting.programme.place;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** «Study group on Zoom», «séance d’information via Teams»: a room that is none. */
final class OnlinePlaces {

    private final Phrases sites;

    OnlinePlaces(Vocabulary vocabulary) {
        sites = vocabulary.topic("sites");
    }

    /** True if the text says no more than that they meet from afar: «par visioconférence», "Zoom". */
    boolean isWhole(String text) {
        return Stream.of("remotely", "online.word", "online").anyMatch(key -> sites.isWhole(key, text));
    }

    PlaceFinder.@Nullable Found in(Tokens tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            PlaceFinder.Found apart = apart(tokens, i);
            if (apart != null) {
                return apart;
            }
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

    /** «… Online only.»: a sentence that says nothing else. */
    PlaceFinder.@Nullable Found sentence(String text, String sentence) {
        Tokens tokens = Tokens.of(sentence);
        int to = room(tokens, 0);
        return to > 0 && (to >= tokens.size() || tokens.at(to).is("."))
                ? new PlaceFinder.Found(PlaceNouns.slice(tokens, 0, to), text)
                : null;
    }

    /** «Bureau – Zoom», «point d’étape, en visio (lien la veille)», «Talk (online)»: behind a sign, with no more words. */
    private PlaceFinder.@Nullable Found apart(Tokens tokens, int from) {
        boolean dash = PlaceNouns.dash(tokens, from - 1);
        int to = dash || tokens.at(from - 1).isAnyOf("([,;.|") ? room(tokens, from) : 0;
        if (to == 0 || tokens.at(to).isWord() || tokens.at(to).isNumber()) {
            return null;
        }
        return dash && to >= tokens.size()
                ? PlaceFinder.found(tokens, from, to, from - 1, to)
                : new PlaceFinder.Found(PlaceNouns.slice(tokens, from, to), tokens.text());
    }

    /** Where the name of such a room ends that begins there; 0 for none. */
    private int room(Tokens tokens, int from) {
        Phrases.Match led = sites.at(tokens, from);
        int room = led != null && led.key().equals("online.at") ? led.to() : from;
        Phrases.Match online = sites.at(tokens, room);
        boolean named = online != null
                && (online.key().equals("online.word")
                        || online.key().equals("online") && PlaceNouns.isCapital(tokens.at(room)));
        return online != null && named ? online.to() : 0;
    }
}
