package app.convive.meeting.programme.place;

import static app.convive.meeting.programme.place.PlaceNouns.slice;
import static app.convive.meeting.programme.place.Signs.afterArticle;
import static app.convive.meeting.programme.place.Signs.segmentEnd;

import app.convive.meeting.programme.place.PlaceBrackets.Trust;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Folding;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds where an item takes place by its words: in brackets, behind a dash, after «à», «in» or «Lieu :». */
public final class PlaceFinder {

    /**
     * A place and what is left of the text.
     *
     * @param rest the text without the place, where it stood apart
     */
    public record Found(String place, String rest) {}

    private static final int LONGEST_GLUED = 6;
    private static final int LONGEST_NAME = 20;

    /** Tokens of a place behind «Venue:» at the end of a title, and of the «H1» of «Room: H1». */
    private static final int LONGEST_LABELLED = 4;

    private static final int LONGEST_CODE = 3;

    private static final int LONGEST_LEADING = 8;

    /** Words of «in front of the». */
    private static final int LONGEST_LEAD = 4;

    private final Phrases places;
    private final PlaceNouns nouns;
    private final PlacePrepositions prepositions;
    private final PlaceVentures ventures;
    private final PlaceSeries several;
    private final PlaceBrackets brackets;
    private final BracketWords words;
    private final PlaceSegments segments;
    private final PlaceMoves moves;
    private final PatronSaints saints;
    private final PlaceGround ground;
    private final OnlinePlaces online;
    private PlaceHabits habits = PlaceHabits.NONE;

    public PlaceFinder(Vocabulary vocabulary) {
        places = vocabulary.topic("places");
        nouns = new PlaceNouns(vocabulary);
        prepositions = new PlacePrepositions(vocabulary, nouns);
        ventures = new PlaceVentures(vocabulary, nouns);
        several = new PlaceSeries(nouns);
        words = new BracketWords(vocabulary, nouns);
        brackets = new PlaceBrackets(vocabulary, nouns, ventures, words);
        moves = new PlaceMoves(vocabulary, nouns);
        saints = new PatronSaints(vocabulary);
        ground = new PlaceGround(vocabulary);
        online = new OnlinePlaces(vocabulary);
        segments = new PlaceSegments(vocabulary, nouns, prepositions, ventures, words);
    }

    /** What stands nearest to the end counts first: people write the place last. */
    public @Nullable Found in(String text) {
        Found told = labelled(Tokens.of(text));
        if (told != null) {
            return told;
        }
        Matcher sentence = PlaceNames.ANY_SENTENCE.matcher(text);
        if (sentence.find()) {
            Tokens opening = Tokens.of(text.substring(0, sentence.start()));
            if (opening.text().indexOf(',') < 0 && nouns.isPlaceApart(opening, 0, opening.size())) {
                // «Place de la Halle. Rassemblement des chars»
                return new Found(opening.text(), Edges.trimmed(text.substring(sentence.end())));
            }
            Found first = inSentence(opening.text());
            boolean apart = first != null && text.startsWith(first.rest());
            Tokens behind = Tokens.of(Edges.trimmed(text.substring(sentence.end())));
            if (first == null && nouns.isPlaceApart(behind, 0, behind.size())) {
                // «Accueil. Salle 3»
                return new Found(behind.text(), Edges.trimmed(text.substring(0, sentence.start())));
            }
            Found remote = online.sentence(text, behind.text());
            if (remote != null) {
                return remote;
            }
            return first == null
                    ? inSentence(text)
                    : new Found(first.place(), apart ? first.rest() + text.substring(sentence.start()) : text);
        }
        return inSentence(text);
    }

    private @Nullable Found inSentence(String text) {
        int slash = text.indexOf(" / ");
        Found one = slash < 0 ? null : inPart(text.substring(0, slash));
        if (one != null && inPart(text.substring(slash + 3)) != null) {
            return new Found(one.place(), one.rest() + text.substring(slash));
        }
        return inPart(text);
    }

    /** The whole, or the words of one of its two languages. */
    private @Nullable Found inPart(String text) {
        Tokens tokens = Tokens.of(text);
        Found found = ending(tokens);
        found = found == null && habits.glued() ? glued(tokens) : found;
        found = found == null ? sign(tokens) : found;
        found = found == null ? several.in(tokens) : found;
        found = found == null ? besideBracket(text) : found;
        found = found == null ? brackets.in(tokens, Trust.WHOLE) : found;
        found = found == null ? segments.last(tokens) : found;
        found = found == null ? brackets.in(tokens, Trust.PART) : found;
        found = found == null ? brackets.in(tokens, Trust.WEAK) : found;
        found = found == null ? leading(tokens) : found;
        found = found == null ? prepositions.in(tokens) : found;
        found = found == null ? prepositions.opening(tokens) : found;
        found = found == null ? moves.in(tokens) : found;
        found = found == null ? ventures.behindWord(tokens) : found;
        found = found == null ? ventures.behindVerb(tokens) : found;
        found = found == null ? saints.in(tokens) : found;
        found = found == null ? ground.in(tokens) : found;
        found = found == null ? online.in(tokens) : found;
        found = found == null ? opening(tokens) : found;
        return found == null ? firstSegment(tokens) : found;
    }

    /**
     * «Rally at the Old Mill (opposite the café)», «Welcome at the Old Mill (coffee)»: a place right before the bracket counts
     * more than what stands near it, or what is served there.
     */
    private @Nullable Found besideBracket(String text) {
        int open = text.indexOf(" (");
        int close = open < 0 ? -1 : text.indexOf(')', open);
        if (close < 0) {
            return null;
        }
        boolean near = words.besidePlace(text.substring(open + 2, close));
        String before = text.substring(0, Math.max(0, open));
        Found found = near ? inPart(before) : null;
        boolean ends = found != null && before.endsWith(found.place());
        return found != null && ends ? new Found(found.place(), text) : null;
    }

    /** Learns from the titles of a text how it writes places. */
    public void learnHabits(List<String> titles) {
        prepositions.learnNumbered(titles);
        habits = PlaceHabits.of(titles, this);
        brackets.learn(habits);
        segments.learn(habits);
    }

    /** The text names this place: its words make others of the same name known. */
    public void learn(String place) {
        prepositions.learn(place);
    }

    /** Words that end other titles too. */
    private @Nullable Found ending(Tokens tokens) {
        int to = tokens.size();
        for (int from : habits.endings().isEmpty() ? List.<Integer>of() : PlaceHabits.endings(tokens)) {
            if (habits.endings().contains(Folding.of(slice(tokens, from, to)))) {
                return found(tokens, from, to, from, to);
            }
        }
        boolean site = to > 1
                && tokens.at(to - 2).isWord()
                && habits.sites().contains(tokens.at(to - 1).folded());
        return site ? found(tokens, to - 1, to, to - 1, to) : null;
    }

    boolean isPlace(String words) {
        Tokens tokens = Tokens.of(words);
        return nouns.isPlaceApart(tokens, 0, tokens.size());
    }

    boolean endsWithNoun(String words) {
        Tokens tokens = Tokens.of(words);
        return nouns.endsWithNoun(tokens, 0, tokens.size());
    }

    /** A noun that always names places leads or ends these few words. */
    boolean isNamed(String words) {
        Tokens tokens = Tokens.of(words);
        return nouns.isNoun(tokens, 0) || nouns.isNoun(tokens, tokens.size() - 1);
    }

    /** «Breakfast Buffet Ballroom A»: a capital behind a word, a number or a bracket, and a place from there to the end. */
    private @Nullable Found glued(Tokens tokens) {
        int to = tokens.size();
        if (segments.namesHouse(tokens)) {
            return null;
        }
        for (int i = 1; i < to; i++) {
            boolean brief = to - i <= LONGEST_GLUED;
            if (brief && mayBegin(tokens, i) && nouns.isNoun(tokens, i) && nouns.isPlaceApart(tokens, i, to)) {
                return found(tokens, i, to, i, to);
            }
        }
        for (int i = to - 1; i > Math.max(0, to - LONGEST_NAME); i--) {
            // «Ann Bell (University of Leeds)» names who speaks.
            boolean aside = tokens.at(i + 1).is("(");
            boolean begins = !aside && mayBegin(tokens, i);
            if (begins && nouns.within(tokens, i, to) && (to - i > 1 || nouns.isNoun(tokens, i))) {
                return found(tokens, i, to, i, to);
            }
        }
        return null;
    }

    private boolean mayBegin(Tokens tokens, int index) {
        Token before = tokens.at(index - 1);
        boolean behindWord = before.isWord() || before.isNumber() || before.is(")");
        return behindWord && PlaceNouns.isCapital(tokens.at(index)) && !withinName(tokens, index);
    }

    /** «(Lime Foyer)», «at Lime Lodge»: the name began at the bracket or behind the small word. */
    private boolean withinName(Tokens tokens, int index) {
        int first = index;
        while (first > 0 && PlaceNouns.isCapital(tokens.at(first - 1))) {
            first--;
        }
        boolean led = false;
        for (int i = Math.max(0, first - LONGEST_LEAD); i < first; i++) {
            Phrases.Match at = places.at(tokens, i);
            led |= at != null && at.to() == first && PlaceNames.isAt(at);
        }
        boolean bracket = first > 0 && first < index && tokens.at(first - 1).isAnyOf("([");
        return led || bracket || Signs.openBracket(tokens, index);
    }

    boolean endsWithGluedPlace(String title) {
        Tokens tokens = Tokens.of(title);
        Found last = glued(tokens);
        Found apart = segments.last(tokens);
        // Of «Notices - Main Hall», a sign parts the place, and «Hall» is but the end of it.
        return last != null
                && (apart == null
                        || apart.place().equals(last.place())
                        || !apart.place().endsWith(last.place()));
    }

    boolean endsWithPlaceInBracket(String title) {
        return brackets.in(Tokens.of(title), Trust.WEAK) != null;
    }

    boolean endsWithPlace(String title) {
        return segments.last(Tokens.of(title)) != null;
    }

    /** «@ Hall B», a pin. */
    private @Nullable Found sign(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean pin = tokens.text().startsWith("📍", tokens.at(i).start());
            boolean apart = tokens.at(i).is("@") && !tokens.tight(i - 1);
            if (pin || apart) {
                int from = pin ? i + 2 : i + 1;
                from = PlaceNouns.isCapital(tokens.at(from)) ? from : afterArticle(tokens, from, tokens.size());
                int to = segmentEnd(tokens, from);
                return to > from ? found(tokens, from, to, i, to) : null;
            }
        }
        return null;
    }

    /** «…, lieu : salle 3» */
    private @Nullable Found labelled(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean opens =
                    i == 0 || (!tokens.at(i - 1).isWord() && !tokens.at(i - 1).isNumber());
            boolean capital = i > 0 && PlaceNouns.isCapital(tokens.at(i));
            int behind = opens || capital ? PlaceLabel.end(places, tokens, i) : 0;
            int to = behind > 0 ? segmentEnd(tokens, behind) : 0;
            boolean last = to >= tokens.size() && to - behind <= LONGEST_LABELLED;
            if (behind > 0 && (opens || last)) {
                return to > behind ? found(tokens, behind, to, i, to) : null;
            }
            if (capital && room(tokens, i) instanceof Found room) {
                return room;
            }
        }
        return null;
    }

    /** «Opening words Room: H1» */
    private @Nullable Found room(Tokens tokens, int index) {
        Phrases.Match noun = places.at(tokens, index);
        int last = tokens.size() - 1;
        boolean coded = noun != null
                && noun.key().equals("noun")
                && tokens.at(noun.to()).is(":")
                && last > noun.to()
                && last - noun.to() <= LONGEST_CODE
                && tokens.text().chars().skip(tokens.at(noun.to()).end()).anyMatch(Character::isDigit);
        return coded ? found(tokens, index, tokens.size(), index, tokens.size()) : null;
    }

    /** «In the Blue Room, writing for radio»: a place leads the words, up to its comma. */
    private @Nullable Found leading(Tokens tokens) {
        Phrases.Match at = places.at(tokens, 0);
        if (at == null || !PlaceNames.isAt(at) || at.key().equals("at.noun")) {
            return null;
        }
        for (int i = at.to() + 1; i < tokens.size() - 1 && i <= LONGEST_LEADING; i++) {
            if (tokens.at(i).is(",")) {
                boolean place = nouns.isPlaceApart(tokens, at.to(), i) || nouns.endsWithNoun(tokens, at.to(), i);
                return place ? found(tokens, PlaceNames.start(at), i, 0, i + 1) : null;
            }
        }
        return null;
    }

    /** «Wool Museum open – free for weavers»: what opens there is the house itself. */
    private @Nullable Found opening(Tokens tokens) {
        for (int i = 2; i <= LONGEST_GLUED && i < tokens.size() && PlaceNouns.isCapital(tokens.at(i - 1)); i++) {
            boolean ends = i + 1 >= tokens.size()
                    || !tokens.at(i + 1).isWord() && !tokens.at(i + 1).isNumber();
            if (places.is("state", tokens, i) && ends && nouns.isNoun(tokens, i - 1)) {
                boolean name = PlaceNouns.isCapital(tokens.at(0)) && nouns.isPlace(tokens, 0, i);
                return name ? new Found(slice(tokens, 0, i), tokens.text()) : null;
            }
        }
        return null;
    }

    /** «City Hall: how budgets are made». */
    private @Nullable Found firstSegment(Tokens tokens) {
        for (int i = 1; i <= 5 && i < tokens.size() - 1; i++) {
            if (tokens.at(i).is(":")) {
                boolean strong = nouns.isNoun(tokens, 0) || nouns.isNoun(tokens, i - 1);
                return strong && nouns.isPlace(tokens, 0, i) && PlaceNouns.isCapital(tokens.at(0))
                        ? new Found(slice(tokens, 0, i), tokens.text())
                        : null;
            }
        }
        return null;
    }

    static Found found(Tokens tokens, int from, int to, int cutFrom, int cutTo) {
        String text = tokens.text();
        String before = text.substring(0, tokens.at(cutFrom).start());
        String after = cutTo < tokens.size() ? text.substring(tokens.at(cutTo).start()) : "";
        String join = after.startsWith(",") ? "" : " ";
        return new Found(slice(tokens, from, to), Edges.trimmed((before.stripTrailing() + join + after).strip()));
    }
}
