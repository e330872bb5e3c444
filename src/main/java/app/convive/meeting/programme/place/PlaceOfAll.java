package app.convive.meeting.programme.place;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sentence that places everything: «All in the church hall.», «All council business is in the Main Hall.» */
final class PlaceOfAll {

    /** Words between «all» and what is all of it, and between that and its place. */
    private static final int NEAR = 3;

    private static final Pattern SIGN = Pattern.compile(", | [-–—] |: ");

    private static final Pattern NAMES = Pattern.compile("[^:=]{1,40}[:=]\\s*");

    /** Who writes no capitals ends sentences all the same. */
    private static final Pattern SMALL = Pattern.compile("(?<=[\\p{Ll})]{2})[.!?]{1,3} +(?=\\p{Ll})");

    private final Phrases places;
    private final Phrases layout;
    private final Function<String, @Nullable String> whole;

    /** @param whole the place that a sentence is, without the words that lead to it */
    PlaceOfAll(Phrases places, Phrases layout, Function<String, @Nullable String> whole) {
        this.places = places;
        this.layout = layout;
        this.whole = whole;
    }

    @Nullable
    String in(String text) {
        for (String sentence : PlaceNames.sentences(text)) {
            String place = ofOne(sentence);
            if (place != null) {
                return place;
            }
        }
        List<String> small = Arrays.asList(SMALL.split(text));
        for (String sentence : small.size() < 2 ? List.<String>of() : small) {
            String place = places.is("all", Tokens.of(sentence), 0) ? ofOne(sentence) : null;
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private @Nullable String ofOne(String text) {
        String sentence = Unless.behind(places, text);
        Tokens tokens = Tokens.of(sentence);
        Phrases.Match all = places.at(tokens, 0);
        boolean every = all != null && all.key().equals("all");
        boolean unless = Unless.within(places, tokens);
        String place = every || unless ? whole.apply(sentence) : null;
        place = place == null ? there(tokens) : place;
        place = place == null ? ofThings(tokens) : place;
        return place == null ? ofTail(sentence) : place;
    }

    /** «Base: Elm Farm in Corvo, everything happens there»: the place stands before the words that refer to it. */
    private @Nullable String there(Tokens tokens) {
        for (int i = 2; i < tokens.size(); i++) {
            Phrases.Match all = places.at(tokens, i);
            boolean refers = all != null
                    && all.key().equals("all.there")
                    && tokens.at(i - 1).is(",");
            if (!refers) {
                continue;
            }
            String before = tokens.text().substring(0, tokens.at(i - 1).start());
            Matcher sign = NAMES.matcher(before);
            return whole.apply(sign.lookingAt() ? before.substring(sign.end()) : before);
        }
        return null;
    }

    /** «Last day, all in the Main Hall»: behind a sign the words may place all. */
    private @Nullable String ofTail(String sentence) {
        Matcher sign = SIGN.matcher(sentence);
        while (sign.find()) {
            String tail = sentence.substring(sign.end());
            Phrases.Match first = places.at(Tokens.of(tail), 0);
            if (first != null && first.key().equals("all")) {
                return whole.apply(tail);
            }
        }
        return null;
    }

    /** «All branch sessions take place in …»: not all of one kind, but all that there is. */
    private @Nullable String ofThings(Tokens tokens) {
        Phrases.Match each = layout.at(tokens, 0);
        if (each == null || !each.key().equals("each.all")) {
            return null;
        }
        for (int i = each.to(); i < each.to() + NEAR; i++) {
            if (places.is("all.some", tokens, i) || !tokens.at(i).isWord()) {
                return null;
            }
            Phrases.Match things = places.at(tokens, i);
            if (things != null && things.key().equals("all.things")) {
                return places.is("all.some", tokens, things.to()) ? null : behind(tokens, things.to());
            }
        }
        return null;
    }

    private @Nullable String behind(Tokens tokens, int from) {
        for (int i = from; i <= from + NEAR && i < tokens.size(); i++) {
            Phrases.Match at = places.at(tokens, i);
            if (at != null && PlaceNames.isAt(at)) {
                return whole.apply(tokens.text().substring(tokens.at(i).start()));
            }
        }
        return null;
    }
}
