package app.convive.meeting.programme;

import app.convive.meeting.ItemKind;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells what an item is by the words of its title. */
public final class Kinds {

    /** What begins so late and has a name that tells no kind is there to be enjoyed. */
    private static final LocalTime LATE = LocalTime.of(20, 30);

    private static final LocalTime DAWN = LocalTime.of(5, 0);

    private final Phrases kinds;
    private final Phrases hints;

    public Kinds(Vocabulary vocabulary) {
        kinds = vocabulary.topic("kinds");
        hints = vocabulary.topic("hints");
    }

    /** The kind of the first word that names one; a break with a meal in it is a meal. */
    public ItemKind of(String title) {
        Tokens tokens = Tokens.of(title);
        List<Phrases.Match> found = told(tokens, 0);
        if (found.isEmpty()) {
            return tokens.size() > 1 || title.length() > 4 ? ItemKind.SESSION : ItemKind.OTHER;
        }
        ItemKind first = kind(found.getFirst());
        if (first == ItemKind.BREAK && found.stream().anyMatch(match -> kind(match) == ItemKind.ARRIVAL)) {
            return ItemKind.ARRIVAL;
        }
        boolean mealToo = found.stream().anyMatch(match -> kind(match) == ItemKind.MEAL);
        if (first == ItemKind.BREAK && mealToo) {
            return ItemKind.MEAL;
        }
        ItemKind begun = afterEnd(tokens);
        if (begun != null) {
            return begun;
        }
        return first == ItemKind.PLENARY && found.size() > 1 ? named(tokens, found) : first;
    }

    /**
     * The kind of an item whose hour is known too.
     *
     * @param slot whether several things happen in it at the same time
     */
    ItemKind of(String title, @Nullable LocalTime start, boolean slot) {
        if (tells(title)) {
            return of(title);
        }
        if (slot) {
            return ItemKind.WORKSHOP;
        }
        boolean late = start != null && (!start.isBefore(LATE) || start.isBefore(DAWN));
        return late ? ItemKind.SOCIAL : of(title);
    }

    /** «Fin des débats et ouverture de la fête»: what ends counts less than what begins. */
    private @Nullable ItemKind afterEnd(Tokens tokens) {
        if (!hints.is("ending", tokens, 0)) {
            return null;
        }
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (hints.is("and", tokens, i)) {
                List<Phrases.Match> rest = told(tokens, i + 1);
                ItemKind last = rest.isEmpty() ? null : kind(rest.getLast());
                return last == ItemKind.OTHER ? null : last;
            }
        }
        return null;
    }

    /** «Ouverture de l’inscription», «Welcome reception», «closing dinner»: the noun beside tells what it is. */
    private ItemKind named(Tokens tokens, List<Phrases.Match> found) {
        Phrases.Match first = found.getFirst();
        Phrases.Match second = found.get(1);
        ItemKind other = kind(second);
        int behind = first.to();
        while (behind < second.from() && hints.is("of", tokens, behind)) {
            behind++;
        }
        boolean opens = hints.is("opening", tokens, first.from());
        boolean event = other == ItemKind.SOCIAL || other == ItemKind.MEAL || other == ItemKind.ARRIVAL;
        return opens && event && behind == second.from() ? other : ItemKind.PLENARY;
    }

    /** The words that name kinds; the «end» of «week-end» is none. */
    private List<Phrases.Match> told(Tokens tokens, int from) {
        return kinds.in(tokens, from, tokens.size()).stream()
                .filter(match -> !(tokens.at(match.from() - 1).is("-")
                        && tokens.tight(match.from() - 1)
                        && tokens.tight(match.from() - 2)))
                .filter(match -> !(tokens.at(match.from()).is("self")
                        && tokens.at(match.to()).is("-")
                        && tokens.tight(match.to() - 1)))
                .toList();
    }

    /** Some word of it names a kind. */
    public boolean tells(String words) {
        Tokens tokens = Tokens.of(words);
        return !told(tokens, 0).isEmpty();
    }

    /** It is no more than the name of a kind: «Atelier», "Guided tour". */
    boolean whole(String words) {
        Tokens tokens = Tokens.of(words);
        Phrases.Match kind = kinds.at(tokens, 0);
        return kind != null && kind.to() >= tokens.size();
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

    /** The words with which it begins that name its kind; empty where they name none. */
    String naming(String title) {
        Tokens tokens = Tokens.of(title);
        Phrases.Match match = kinds.at(tokens, 0);
        return match == null
                ? ""
                : title.substring(
                        tokens.at(match.from()).start(),
                        tokens.at(match.to() - 1).end());
    }

    private static ItemKind kind(Phrases.Match match) {
        return ItemKind.valueOf(match.key().toUpperCase(Locale.ROOT));
    }
}
