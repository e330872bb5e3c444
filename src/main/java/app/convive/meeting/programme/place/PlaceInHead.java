package app.convive.meeting.programme.place;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds where a meeting is held in a heading that tells more. */
final class PlaceInHead {

    private static final int LONGEST_TOWN = 7;
    private static final int LONGEST_CODE = 6;

    private final Phrases places;
    private final PlaceNouns nouns;

    PlaceInHead(Phrases places, PlaceNouns nouns) {
        this.places = places;
        this.nouns = nouns;
    }

    /**
     * The place within a heading that tells more: «Rencontres du réseau, Médiathèque Hugo, Nevers».
     *
     * @param head the heading without its days and hours
     */
    @Nullable
    String in(String head) {
        String[] parts = head.split("\\s+[–—|•·@-]\\s+|\\s*[,|@]\\s+|\\s*\\|\\s*");
        for (int i = 0; i < parts.length; i++) {
            Tokens tokens = Tokens.of(parts[i].strip());
            Phrases.Match at = places.at(tokens, 0);
            int from = at != null && PlaceNames.isAt(at) && at.to() < tokens.size() ? at.to() : 0;
            boolean code = nouns.isNoun(tokens, from) || nouns.isWeak(tokens, from);
            boolean place = nouns.isPlace(tokens, from, tokens.size()) || (code && withDigits(tokens));
            if (!place) {
                continue;
            }
            StringBuilder all = new StringBuilder(PlaceNouns.slice(tokens, from, tokens.size()));
            for (int next = i + 1; next < parts.length && next <= i + 2 && name(parts[next].strip()); next++) {
                all.append(", ").append(parts[next].strip());
            }
            return all.toString();
        }
        return null;
    }

    private static boolean withDigits(Tokens tokens) {
        return tokens.size() <= LONGEST_CODE && tokens.text().chars().anyMatch(Character::isDigit);
    }

    private static boolean name(String text) {
        Tokens tokens = Tokens.of(text);
        return !text.isEmpty()
                && tokens.size() <= LONGEST_TOWN
                && PlaceNouns.isCapital(tokens.at(0))
                && text.chars().noneMatch(Character::isDigit);
    }
}
