package app.convive.meeting.programme;

import app.convive.meeting.ItemKind;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;
import java.util.Locale;

/** Tells what an item is by the words of its title. */
public final class Kinds {

    private final Phrases kinds;

    public Kinds(Vocabulary vocabulary) {
        kinds = vocabulary.topic("kinds");
    }

    /** The kind of the first word that names one; a break with a meal in it is a meal. */
    public ItemKind of(String title) {
        Tokens tokens = Tokens.of(title);
        List<Phrases.Match> found = kinds.in(tokens, 0, tokens.size());
        if (found.isEmpty()) {
            return tokens.size() > 1 || title.length() > 4 ? ItemKind.SESSION : ItemKind.OTHER;
        }
        ItemKind first = kind(found.getFirst());
        boolean mealToo = found.stream().anyMatch(match -> kind(match) == ItemKind.MEAL);
        return first == ItemKind.BREAK && mealToo ? ItemKind.MEAL : first;
    }

    /** Some word of it names a kind. */
    public boolean tells(String words) {
        Tokens tokens = Tokens.of(words);
        return !kinds.in(tokens, 0, tokens.size()).isEmpty();
    }

    /** The very first word names what it is. */
    boolean named(String title) {
        return kinds.at(Tokens.of(title), 0) != null;
    }

    /** The kind that the very first word names. */
    ItemKind leading(String title) {
        Phrases.Match match = kinds.at(Tokens.of(title), 0);
        return match == null ? ItemKind.OTHER : kind(match);
    }

    private static ItemKind kind(Phrases.Match match) {
        return ItemKind.valueOf(match.key().toUpperCase(Locale.ROOT));
    }
}
