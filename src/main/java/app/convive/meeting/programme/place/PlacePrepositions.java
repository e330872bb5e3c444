package app.convive.meeting.programme.place;

import static app.convive.meeting.programme.place.PlaceNames.isAt;
import static app.convive.meeting.programme.place.PlaceNames.start;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a place within running words: «repas au restaurant Le Zinc», «photos in Trinity». */
final class PlacePrepositions {

    private final Phrases places;
    private final Phrases months;
    private final Phrases weekdays;
    private static final Set<String> MEETS = Set.of("meal", "break", "arrival", "social", "visit");

    private static final Pattern NUMBERED = Pattern.compile(
            " (?:in|at|à|en|au) (?<name>\\p{Lu}[\\p{L}’'-]{2,20}) (?:[IVX]{1,4}|\\d{1,3})(?= ?\\(|[.,;]?$)");

    /** Letters before the age of a team. */
    private static final Set<String> AGES = Set.of("U", "M", "G", "F");

    private static final int LONGEST_POINT = 5;
    private static final int LONGEST_MEET = 3;

    private final Phrases kinds;
    private final Phrases gatherings;
    private final PlaceNouns nouns;
    private final Set<String> known = new HashSet<>();

    PlacePrepositions(Vocabulary vocabulary, PlaceNouns nouns) {
        places = vocabulary.topic("places");
        months = vocabulary.topic("months");
        kinds = vocabulary.topic("kinds");
        gatherings = vocabulary.topic("gatherings");
        weekdays = vocabulary.topic("weekdays");
        this.nouns = nouns;
    }

    /** Words of a place that the text names elsewhere. */
    void learn(String place) {
        Tokens tokens = Tokens.of(place);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            if (token.isWord() && token.length() > 3 && PlaceNouns.isCapital(token)) {
                known.add(token.folded());
            }
        }
    }

    /** «in Lima II», «in Lima I & II» end several titles: so rooms are called, with or without a noun. */
    void learnNumbered(List<String> titles) {
        Map<String, Integer> named = new HashMap<>();
        for (String title : new HashSet<>(titles)) {
            Matcher room = NUMBERED.matcher(title);
            if (room.find()) {
                named.merge(room.group("name"), 1, Integer::sum);
            }
        }
        named.forEach((name, often) -> {
            if (often > 1) {
                learn(name);
            }
        });
    }

    PlaceFinder.@Nullable Found in(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Phrases.Match at = places.at(tokens, i);
            if (at != null && at.key().equals("figure")) {
                // «look back at …»: the small word within it leads nowhere.
                i = at.to() - 1;
                continue;
            }
            boolean compound = i > 1 && tokens.at(i - 1).is("-") && tokens.tight(i - 1) && tokens.tight(i - 2);
            if (at == null
                    || compound
                    || !isAt(at)
                    || (i == 0 && !at.key().equals("at.noun"))
                    || isArticle(tokens, at)
                    || far(tokens, i)
                    || isWho(tokens, i)
                    || comesFrom(tokens, i)
                    || Signs.quoted(tokens, i)) {
                continue;
            }
            String quoted = quotedName(tokens, at.to());
            if (quoted != null) {
                return new PlaceFinder.Found(quoted, tokens.text());
            }
            int from = at.to();
            int to = withNoun(tokens, at, nouns.nameEnd(tokens, from));
            if (places.is("condition.bad", tokens, to)) {
                continue;
            }
            boolean noun = nouns.leads(tokens, from, to)
                    || (nouns.isWeak(tokens, from) && !at.key().equals("at.strong"))
                    || (nouns.within(tokens, from, to) && PlaceNouns.isCapital(tokens.at(from)))
                    || (tokens.at(from).isNumber() && nouns.isPlace(tokens, from, to));
            if (isRange(tokens, i, from, to)) {
                continue;
            }
            if (isRoomCode(tokens, from)) {
                return new PlaceFinder.Found(PlaceNouns.slice(tokens, from, from + 2), tokens.text());
            }
            int meeting = meetingPoint(tokens, i, from);
            if (meeting > from) {
                return new PlaceFinder.Found(PlaceNouns.slice(tokens, start(at), meeting), tokens.text());
            }
            boolean beside = at.key().equals("at.beside");
            boolean article = "the".equals(tokens.at(from - 1).folded()) || beside;
            int small = article && !noun ? nouns.smallNounEnd(tokens, from) : 0;
            if (small > from) {
                return new PlaceFinder.Found(PlaceNouns.slice(tokens, start(at), small), tokens.text());
            }
            int address = noun ? 0 : address(tokens, at, to);
            if (address > to) {
                return new PlaceFinder.Found(PlaceNouns.slice(tokens, start(at), address), tokens.text());
            }
            if (to > from && (noun || name(tokens, at, from, to))) {
                return new PlaceFinder.Found(PlaceNouns.slice(tokens, start(at), to), tokens.text());
            }
        }
        return null;
    }

    /** The «B12» of «réunion en B12 (2 h)»; but teams play «en U13», «en M14». */
    private static boolean isRoomCode(Tokens tokens, int from) {
        boolean code = tokens.at(from).length() == 1
                && tokens.tight(from)
                && tokens.at(from + 1).isNumber()
                && !AGES.contains(tokens.at(from).text())
                && PlaceNouns.roomCode(tokens, from, from + 2);
        return code && !tokens.at(from + 2).isWord() && !tokens.at(from + 2).isNumber();
    }

    /** «CP2 au CM2»: a code of the same kind stands before the small word. */
    private static boolean isRange(Tokens tokens, int at, int from, int to) {
        boolean before =
                at > 1 && tokens.at(at - 1).isNumber() && tokens.at(at - 2).isWord() && tokens.tight(at - 2);
        return before
                && to - from == 2
                && tokens.at(from).isWord()
                && tokens.tight(from)
                && tokens.at(from + 1).isNumber();
    }

    /** The «office» of «at Braga office, then lunch»: a small noun that ends its clause belongs to the name. */
    private int withNoun(Tokens tokens, Phrases.Match at, int to) {
        Phrases.Match noun = places.at(tokens, to);
        boolean ends = noun != null
                && noun.key().startsWith("noun.")
                && !tokens.at(noun.to()).isWord()
                && !tokens.at(noun.to()).isNumber();
        boolean name = at.key().equals("at")
                && PlaceNouns.isCapital(tokens.at(at.to()))
                && PlaceNouns.isCapital(tokens.at(to - 1));
        return noun != null && ends && name ? noun.to() : to;
    }

    /** «Au centre culturel c’est l’heure du conte», «In the walled garden we sing»: a place opens the words, with no comma. */
    PlaceFinder.@Nullable Found opening(Tokens tokens) {
        Phrases.Match at = places.at(tokens, 0);
        boolean leads = at != null
                && isAt(at)
                && !at.key().equals("at.noun")
                && !at.key().equals("at.strong");
        if (at == null || !leads || isArticle(tokens, at)) {
            return null;
        }
        int to = nouns.nameEnd(tokens, at.to());
        boolean noun = nouns.leads(tokens, at.to(), to) || nouns.isWeak(tokens, at.to());
        boolean more = tokens.at(to).isWord() && to + 1 < tokens.size();
        return noun && more ? new PlaceFinder.Found(PlaceNouns.slice(tokens, start(at), to), tokens.text()) : null;
    }

    /** «in “Casa Alta”», «à « La Ruche »»: a name in quotes that ends its clause is that of a house; nothing otherwise. */
    private @Nullable String quotedName(Tokens tokens, int open) {
        int to = open + 1;
        while (to < tokens.size() && to - open <= LONGEST_POINT + 1 && !isQuote(tokens, to)) {
            to++;
        }
        boolean quoted = isQuote(tokens, open) && to > open + 1 && (isQuote(tokens, to) || to >= tokens.size());
        boolean name = quoted && kinds.at(tokens, open + 1) == null && PlaceNouns.isCapital(tokens.at(open + 1));
        boolean ends = to + 1 >= tokens.size() || !tokens.at(to + 1).isWord();
        return name && ends ? PlaceNouns.slice(tokens, open + 1, to) : null;
    }

    private static boolean isQuote(Tokens tokens, int index) {
        return tokens.at(index).isAnyOf("«»“”„\"");
    }

    /**
     * «meet at the front door»: where one meets is a place, whatever it is called; but one leaves «en car» by coach.
     *
     * @return the index after it, or 0
     */
    private int meetingPoint(Tokens tokens, int at, int from) {
        boolean meets = false;
        for (int i = Math.max(0, at - LONGEST_MEET); i < at; i++) {
            Phrases.Match meet = places.at(tokens, i);
            boolean before = meet != null && meet.to() >= at;
            meets |= before
                    && meet != null
                    && (meet.key().equals("at.noun") || meet.key().equals("held"));
        }
        meets |= places.is("at.go", tokens, at);
        boolean point = places.is("label", tokens, from) || kinds.at(tokens, from) == null;
        boolean by = places.is("at.strong", tokens, at);
        if (!meets || by || !tokens.at(from).isWord() || !point) {
            return 0;
        }
        int to = from;
        while (to < tokens.size()
                && to - from <= LONGEST_POINT
                && belongs(tokens, to)
                && !(to > from && PlaceNouns.isFunction(tokens.at(to)))
                && !places.is("aside", tokens, to)
                && !endsWithNoun(tokens, from, to)) {
            to++;
        }
        return to - from <= LONGEST_POINT ? to : 0;
    }

    /** The noun of «fitting room shown on the list», where no name or number belongs to it. */
    private boolean endsWithNoun(Tokens tokens, int from, int to) {
        Token next = tokens.at(to);
        Phrases.Match noun = to > from ? places.at(tokens, to - 1) : null;
        return noun != null
                && noun.key().equals("noun")
                && noun.to() == to
                && next.isWord()
                && !PlaceNouns.isCapital(next)
                && next.length() > LONGEST_MEET;
    }

    private boolean belongs(Tokens tokens, int index) {
        Token token = tokens.at(index);
        return token.isWord() || token.isNumber() || token.is("'") || (token.is("-") && tokens.tight(index));
    }

    /** «at Marlow’s, 214 Depot St», «chez Ali, 3 rue Haute»: a name and the number of its house; the end, or 0. */
    private static int address(Tokens tokens, Phrases.Match at, int to) {
        boolean house = tokens.at(to).is(",")
                && tokens.at(to + 1).isNumber()
                && tokens.at(to + 2).isWord()
                && tokens.at(to + 2).length() > 1
                && !tokens.tight(to + 1);
        int end = to + 1;
        while (end < tokens.size() && (tokens.at(end).isWord() || tokens.at(end).isNumber())) {
            end++;
        }
        boolean name = PlaceNouns.isCapital(tokens.at(at.to()));
        return house && name && end - to <= LONGEST_POINT + 1 ? end : 0;
    }

    /** Where the name begins in «at Bombay Nights, High Street», seen from its comma; 0 where there is none. */
    int nameBefore(Tokens tokens, int comma) {
        for (int i = Math.max(1, comma - LONGEST_POINT - 1); i < comma; i++) {
            Phrases.Match at = places.at(tokens, i);
            boolean who = tokens.at(i).is("by");
            boolean leads = at != null && isAt(at) && !who && !isArticle(tokens, at) && !far(tokens, i);
            if (at != null
                    && leads
                    && PlaceNouns.isCapital(tokens.at(at.to()))
                    && nouns.nameEnd(tokens, at.to()) == comma) {
                return at.to();
            }
        }
        return 0;
    }

    /** «at Joe’s» at the end, and «in Trinity» where the text names Trinity as a place elsewhere. */
    private boolean name(Tokens tokens, Phrases.Match at, int from, int to) {
        boolean calendarWord = months.at(tokens, from) != null || weekdays.at(tokens, from) != null;
        if (!PlaceNouns.isCapital(tokens.at(from)) || calendarWord) {
            return false;
        }
        boolean knownName = false;
        for (int i = from; i < to; i++) {
            knownName |= known.contains(tokens.at(i).folded());
        }
        Token word = tokens.at(at.from());
        boolean proper = at.key().equals("at.proper") || at.key().startsWith("article.");
        // «at The Old Oak»: so a house is called.
        boolean house = word.is("at") && "The".equals(tokens.at(from - 1).text());
        // «over to Hanlon's for a last one»: whose house it is.
        boolean owned = tokens.at(to - 1).is("s")
                && tokens.at(to - 2).isAnyOf("'’")
                && at.key().equals("at")
                && (!tokens.at(to).isWord() || PlaceNouns.isFunction(tokens.at(to)));
        // «à la Fête du Pain à La Grange»: what happens is no place.
        boolean happens = kinds.at(tokens, from) != null || gatherings.is("meeting", tokens, from);
        return knownName
                || house
                || owned
                || (proper && !happens && !at.key().equals("at.noun"))
                || townOfMeal(tokens, at, to)
                || ((word.is("at") || word.is("@"))
                        && (to >= tokens.size() - 1
                                || tokens.at(to).is("(") && tokens.text().endsWith(")")));
    }

    /** «pause café à Millau»: where one eats or meets in a town, the text says its name last. */
    private boolean townOfMeal(Tokens tokens, Phrases.Match at, int to) {
        Phrases.Match kind = kinds.at(tokens, 0);
        boolean meets = kind != null && MEETS.contains(kind.key());
        return meets
                && at.key().equals("at")
                && (to >= tokens.size()
                        || tokens.at(to).is(",")
                        || tokens.at(to).is("("));
    }

    /** «hosted by the Mill», «led by the Park team»: who does it, not beside what. */
    private boolean isWho(Tokens tokens, int index) {
        String before = tokens.at(index - 1).folded();
        Phrases.Match verb = places.at(tokens, index - 1);
        boolean done = verb != null
                && verb.to() == index + 1
                && (verb.key().equals("done") || verb.key().equals("aside"));
        return tokens.at(index).is("by") && (done || before.endsWith("ed") && before.length() > 4);
    }

    /** «Trees with Ann Bell from the Park Trust»: whose she is, not where. */
    private boolean comesFrom(Tokens tokens, int index) {
        boolean name = index > 1
                && tokens.at(index).is("from")
                && PlaceNouns.isCapital(tokens.at(index - 1))
                && PlaceNouns.isCapital(tokens.at(index - 2));
        return name && kinds.at(tokens, index - 1) == null && kinds.at(tokens, index - 2) == null;
    }

    /** The English «a» looks like «à» without its accent. */
    private static boolean isArticle(Tokens tokens, Phrases.Match at) {
        String word = tokens.at(at.from()).text();
        boolean english = word.equals("A") && !PlaceNouns.isCapital(tokens.at(at.to()));
        return at.to() == at.from() + 1 && (word.equals("a") || english);
    }

    /** The place is where one goes to, or what one looks at. */
    private boolean far(Tokens tokens, int index) {
        for (int i = Math.max(0, index - 3); i < index; i++) {
            Phrases.Match match = places.at(tokens, i);
            if (match != null && match.key().equals("far") && match.to() >= index) {
                return true;
            }
        }
        return false;
    }
}
