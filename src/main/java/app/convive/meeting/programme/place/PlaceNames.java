package app.convive.meeting.programme.place;

import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads lines that are a place, and sentences that say where the meeting is held. */
public final class PlaceNames {

    private static final int WITHIN = 8;

    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_PART = 45;

    private static final Pattern ROOM_NUMBER = Pattern.compile("[IVX]{1,4}|\\d{1,3}");

    /** The end of a sentence behind a word that is no abbreviation. */
    static final Pattern SENTENCE =
            Pattern.compile("(?<=\\p{Ll}{3})(?<!\\b(?:Prof|Capt|Assoc|Pres))\\.\\s+(?=\\p{Lu})");

    /** Behind a bracket, a call or a question too. */
    static final Pattern ANY_SENTENCE = Pattern.compile(
            SENTENCE.pattern()
                    + "|(?<=\\p{Ll} \\d{1,2})\\.\\s+(?=\\p{Lu}\\p{Ll})|(?<=[)»”])\\.\\s+(?=\\p{Lu})|(?<=\\p{Ll}{3})\\.\\s+(?=\\d)|(?<=[!?…])\\s+(?=\\p{Lu})");

    /** «… – Rue Haute, 9 – 5030 Gembloux» behind the name of a house. */
    private static final Pattern ADDRESS = Pattern.compile(" [–—-] (?=[^–—]*\\d)");

    /** One to three capital words between a comma and the end of the sentence or the next comma. */
    private static final Pattern TOWN = Pattern.compile(
            "(,\\s(?:(?:Le|La|Les)\\s)?\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?)(?=\\s*(?:[.,;(]|$))");

    private final Phrases places;
    private final Phrases kinds;
    private final PlaceNouns nouns;
    private final PlaceOfAll all;
    private final PlaceInHead heads;
    private final ToldPlace told;
    private final PlaceWords words;

    public PlaceNames(Vocabulary vocabulary) {
        places = vocabulary.topic("places");
        kinds = vocabulary.topic("kinds");
        nouns = new PlaceNouns(vocabulary);
        heads = new PlaceInHead(places, nouns);
        all = new PlaceOfAll(places, vocabulary.topic("layout"), this::whole);
        told = new ToldPlace(places, nouns);
        words = new PlaceWords(vocabulary);
    }

    /** The whole text is a place: «Grand Ballroom», «à la salle des fêtes», «All activities in the hall unless noted». */
    public @Nullable String whole(String text) {
        Tokens tokens = Tokens.of(text);
        String place = words.endsWithPart(tokens) ? null : wholly(tokens);
        Matcher address = ADDRESS.matcher(text);
        boolean led = place == null && address.find() && leadsTo(text);
        String told = led ? wholly(Tokens.of(text.substring(0, address.start()))) : place;
        return told == null && inParts(text) ? Edges.trimmed(text) : told;
    }

    private @Nullable String wholly(Tokens tokens) {
        Phrases.Match all = places.at(tokens, 0);
        int from = all != null && all.key().equals("all") ? all.to() : 0;
        int to = tokens.size();
        if (tokens.at(from).is("(") && tokens.at(to - 1).is(")")) {
            from++;
            to--;
        }
        for (int i = from + 1; i < to; i++) {
            if (Unless.at(places, tokens, i)) {
                to = i;
            }
        }
        int behind = PlaceLabel.end(places, tokens, from);
        if (behind > 0) {
            return PlaceNouns.slice(tokens, behind, to);
        }
        Phrases.Match label = places.at(tokens, from);
        if (label != null && isAt(label) && to > label.to() && !nouns.isMeetingRoom(tokens, from)) {
            for (int i = label.to(); i < to; i++) {
                if (PlaceNouns.dash(tokens, i) && !nouns.partsArePlaces(tokens, label.to(), to)) {
                    return null;
                }
            }
            int near = Math.min(to, label.to() + 3);
            boolean named = PlaceNouns.isCapital(tokens.at(label.to()))
                    || nouns.within(tokens, label.to(), near)
                    || nouns.isPlaceApart(tokens, label.to(), to)
                    || (nouns.isWeak(tokens, label.to()) && PlaceNouns.isCapital(tokens.at(to - 1)));
            return named && to - from <= PlaceNouns.LONGEST + 2 ? PlaceNouns.slice(tokens, start(label), to) : null;
        }
        to = beforeAside(tokens, from, beforeDot(tokens, from, to));
        boolean parted = false;
        for (int i = from; i < to; i++) {
            parted |=
                    tokens.at(i).is("/") || tokens.at(i).is(":") || tokens.at(i).is("|");
            parted |= PlaceNouns.dash(tokens, i);
            parted |= i > from && tokens.at(i).is("(") && !nouns.isPlaceApart(tokens, from, i);
        }
        if ((!parted && nouns.isPlace(tokens, from, to)) || nouns.partsArePlaces(tokens, from, to)) {
            return PlaceNouns.slice(tokens, from, to);
        }
        return null;
    }

    /** It names a place, or seems to. */
    public boolean isPlace(String text) {
        return whole(text) != null || noun(text);
    }

    /** «Faculté de droit, amphithéâtre B, bâtiment C»: commas part a house and what is within it, or the other way round. */
    public boolean inParts(String text) {
        String[] parts = text.split(", ");
        return parts.length > 1
                && List.of(parts).stream().filter(this::strong).count() >= 2
                && List.of(parts).stream().allMatch(part -> part.length() <= LONGEST_PART)
                && kinds.at(Tokens.of(text), 0) == null
                && held(text) == null;
    }

    /** A noun that always names places stands within a few words that begin with a capital: «Elm meeting room on the first floor». */
    public boolean named(String text) {
        Tokens tokens = Tokens.of(text);
        boolean name =
                tokens.size() > 0 && tokens.size() <= WITHIN + LONGEST_NAME && PlaceNouns.isCapital(tokens.at(0));
        for (int i = 0; name && i < tokens.size(); i++) {
            if (nouns.isNoun(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** A noun that may name a place leads or ends these few words: «grande salle», «library corner», «bar». */
    public boolean noun(String text) {
        Tokens tokens = Tokens.of(text);
        int last = tokens.size() - 1;
        return tokens.size() > 0
                && tokens.size() <= WITHIN
                && kinds.at(tokens, 0) == null
                && (nouns.isNoun(tokens, 0)
                        || nouns.isWeak(tokens, 0)
                        || nouns.isNoun(tokens, last)
                        || nouns.isWeak(tokens, last)
                        || nouns.isNoun(tokens, 1));
    }

    /** A noun that may name a place, alone or before a remark: «Cour», «Cave - 12 places»; nothing otherwise. */
    public @Nullable String bare(String text) {
        Tokens tokens = Tokens.of(text);
        int to = 0;
        while (to < tokens.size() && (tokens.at(to).isWord() || tokens.tight(to - 1))) {
            to++;
        }
        boolean happens = kinds.at(tokens, 0) != null
                || tokens.at(to).is(":")
                || tokens.at(to).isNumber();
        if (happens) {
            return null;
        }
        boolean noun = to > 0 && PlaceNouns.isCapital(tokens.at(0)) && nouns.isPlaceApart(tokens, 0, to);
        boolean single = to == 1 && PlaceNouns.isCapital(tokens.at(0)) && nouns.isWeak(tokens, 0);
        return noun || single ? PlaceNouns.slice(tokens, 0, to) : null;
    }

    /** Nothing but a noun that may name a place: «Bar», «Terrain». */
    public boolean onlyNoun(String text) {
        Tokens tokens = Tokens.of(text);
        Phrases.Match noun = places.at(tokens, 0);
        return noun != null
                && noun.key().startsWith("noun")
                && noun.to() >= tokens.size()
                && PlaceNouns.isCapital(tokens.at(0));
    }

    /** A room by its number or letter: «Room 2», «salle B». */
    public boolean numbered(String text) {
        Tokens tokens = Tokens.of(text);
        return nouns.marked(tokens, 0, tokens.size());
    }

    /** A noun that always names a place leads it. */
    public boolean strong(String text) {
        Tokens tokens = Tokens.of(text);
        return nouns.isNoun(tokens, 0) || nouns.isNoun(tokens, 1);
    }

    /** «à la», «sous les», «in the»: words that lead to a place begin it, and others follow. */
    public boolean leadsTo(String text) {
        Tokens tokens = Tokens.of(text);
        Phrases.Match at = places.at(tokens, 0);
        // «A3 North House» is no «à».
        boolean code = tokens.tight(0) && tokens.at(1).isNumber();
        return at != null && isAt(at) && !code && !at.key().equals("at.noun") && at.to() < tokens.size();
    }

    /** «near the gate», «derrière l’école»: it begins with words that tell beside what. */
    public boolean beside(String text) {
        return places.is("at.beside", Tokens.of(text), 0);
    }

    /** «Domaine du Lac (parking dans le pré)», «Récital dans la chapelle.», below a title; nothing where it tells more. */
    public @Nullable String below(String text) {
        String bare = Edges.withoutRemark(text);
        Tokens remark = Tokens.of(text.substring(bare.length()));
        Tokens house = Tokens.of(bare);
        boolean remarked = remark.size() > 1 && !places.is("aside", remark, 1);
        return remarked && places.is("noun", house, 0) ? wholly(house) : ofKind(text);
    }

    /** No more than what kind of thing happens, and where. */
    private @Nullable String ofKind(String text) {
        Tokens tokens = Tokens.of(text);
        Phrases.Match kind = kinds.at(tokens, 0);
        if (kind == null || kind.to() >= tokens.size()) {
            return null;
        }
        String rest = text.substring(tokens.at(kind.to()).start());
        return leadsTo(rest) ? whole(Edges.trimmed(rest)) : null;
    }

    /** «Médiathèque · dès 6 ans»: what a dot parts from the place is about something else. */
    private static int beforeDot(Tokens tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tokens.at(i).is("·") || tokens.at(i).is("•")) {
                return i;
            }
        }
        return to;
    }

    /** «Grange Hall, $9 a plate», «Préau ; toutes les demi-heures»: what it costs, and all behind a semicolon, is no part of it. */
    private int beforeAside(Tokens tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean aside =
                    Signs.separates(tokens, i) && (places.is("aside", tokens, i + 1) || Signs.price(tokens, i + 1, to));
            if (aside || tokens.at(i).is(";")) {
                return i;
            }
        }
        return to;
    }

    public static List<String> sentences(String text) {
        return List.of(ANY_SENTENCE.split(text));
    }

    /** «au réfectoire», «in the Old Mill, first floor, unless noted»: the place that such words lead to; nothing otherwise. */
    public @Nullable String reached(String text) {
        Tokens tokens = Tokens.of(text);
        Phrases.Match at = places.at(tokens, 0);
        if (at == null || !isAt(at)) {
            return null;
        }
        int start = Signs.afterArticle(tokens, start(at), tokens.size());
        int to = beforeUnless(tokens, start, Signs.segmentEnd(tokens, start));
        boolean named = PlaceNouns.isCapital(tokens.at(at.to()))
                || PlaceNouns.isCapital(tokens.at(start))
                || nouns.isPlaceApart(tokens, at.to(), to)
                || nouns.endsWithNoun(tokens, start, to);
        while (tokens.at(to).is(",")) {
            int end = beforeUnless(tokens, to + 1, Signs.segmentEnd(tokens, to + 1));
            if (!nouns.isPlaceApart(tokens, to + 1, end)) {
                break;
            }
            to = end;
        }
        return named && to - start <= PlaceNouns.LONGEST ? PlaceNouns.slice(tokens, start, to) : null;
    }

    private int beforeUnless(Tokens tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean clause = PlaceNouns.isAnd(tokens.at(i)) && !PlaceNouns.isCapital(tokens.at(i + 1));
            if (places.is("unless", tokens, i) || tokens.at(i).is(".") || clause) {
                return i;
            }
        }
        return to;
    }

    /** A sentence that places everything: «All in the church hall.» */
    public @Nullable String ofAll(String text) {
        return all.in(text);
    }

    /** What follows «Lieu :», «Where:», or where people meet. */
    public @Nullable String labelled(String text) {
        return told.labelled(text);
    }

    /** A place without the word and the colon that only say that it is one. */
    public String unlabelled(String place) {
        return told.unlabelled(place);
    }

    /** What stands behind such a word and its colon alone. */
    public @Nullable String told(String text) {
        return told.behindColon(text);
    }

    /** «In the Blue Room (for all).», «In Lima I & II»: a sentence of its own says no more than where. */
    public @Nullable String sentence(String text) {
        Tokens tokens = Tokens.of(text.split(" \\(", 2)[0]);
        Phrases.Match at = places.at(tokens, 0);
        if (at == null || !isAt(at) || at.key().equals("at.noun") || !PlaceNouns.isCapital(tokens.at(at.to()))) {
            return null;
        }
        int to = nouns.nameEnd(tokens, at.to());
        boolean ends = to >= tokens.size() || tokens.at(to).isAnyOf(".&");
        boolean numbered = ROOM_NUMBER.matcher(tokens.at(to - 1).text()).matches();
        boolean noun = nouns.within(tokens, at.to(), to) || nouns.leads(tokens, at.to(), to);
        return ends && to - at.to() > 1 && (numbered || noun) ? PlaceNouns.slice(tokens, start(at), to) : null;
    }

    /** «rendez-vous place du Tilleul» without the word that says that people gather there. */
    public String gathering(String text) {
        Tokens tokens = Tokens.of(text);
        Phrases.Match meets = places.at(tokens, 0);
        boolean gather = meets != null && meets.key().equals("at.noun") && !nouns.isMeetingRoom(tokens, 0);
        return meets != null && gather && meets.to() < tokens.size()
                ? text.substring(tokens.at(meets.to()).start())
                : text;
    }

    /** «… se tiendra au Creusot», «… will be held at the town hall». */
    public @Nullable String held(String text) {
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            Phrases.Match held = places.at(tokens, i);
            if (held == null || !held.key().equals("held")) {
                continue;
            }
            for (int next = held.to(); next < held.to() + WITHIN; next++) {
                String place = behind(tokens, next);
                if (place != null) {
                    return place + townOf(text.substring(text.indexOf(place) + place.length()));
                }
            }
        }
        return null;
    }

    /** The «, Montpellier» behind the name of a house. */
    private static String townOf(String behind) {
        Matcher town = TOWN.matcher(behind);
        return town.lookingAt() ? town.group(1) : "";
    }

    /**
     * The place within a heading that tells more: «Rencontres du réseau, Médiathèque Hugo, Nevers».
     *
     * @param head the heading without its days and hours
     */
    public @Nullable String inHead(String head) {
        return heads.in(head);
    }

    /** «… à Metz», «… in Dijon» at the end of a title. */
    public @Nullable String town(String title) {
        Tokens tokens = Tokens.of(title);
        for (int i = tokens.size() - 2; i > 0; i--) {
            String place = behind(tokens, i);
            if (place != null && title.endsWith(place)) {
                return place;
            }
        }
        return null;
    }

    /** A name behind «à», «au», «in»; «au Creusot» is in Le Creusot. */
    private @Nullable String behind(Tokens tokens, int index) {
        Phrases.Match at = places.at(tokens, index);
        if (at == null || !isAt(at)) {
            return null;
        }
        boolean noun = nouns.leads(tokens, at.to(), tokens.size()) || nouns.isWeak(tokens, at.to());
        if (!PlaceNouns.isCapital(tokens.at(at.to())) && !noun) {
            return null;
        }
        String place = PlaceNouns.slice(tokens, start(at), nouns.nameEnd(tokens, at.to()));
        boolean article = at.key().startsWith("article.");
        return article && !noun ? at.key().substring("article.".length()) + " " + place : place;
    }

    /** Where the place begins: «in the hall» is the hall, «behind the hall» is not. */
    static int start(Phrases.Match at) {
        return at.key().equals("at.beside") ? at.from() : at.to();
    }

    /** Also «au», «aux», which hide an article, and «en», which leads to few places. */
    static boolean isAt(Phrases.Match match) {
        return match.key().startsWith("at") || match.key().startsWith("article.");
    }
}
