package app.convive.question.understanding.words;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts text into folded tokens: the same way for questions, for agendas and for the vocabulary. */
public final class Tokens {

    /** Discord lets 2,000 characters through, 4,000 for some; nobody's question about an agenda is longer than this. */
    private static final int LONGEST = 1_500;

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
    private static final Set<String> ACCENT_TELLS_APART = Set.of("où", "marché", "marchés", "congrès");

    private static final Pattern DISCORD_MARKUP = Pattern.compile("<(?:@&|#|a?:\\w{1,32}:|t:)[^<>]{0,30}>");
    private static final Pattern MENTION = Pattern.compile("<@!?\\d{1,25}>");
    private static final Pattern LINK = Pattern.compile("\\bhttps?://\\S+");
    private static final Pattern ADDRESSEE = Pattern.compile("(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_.-]+");
    /** One letter alone is a number only where no word follows: "am I registered" is not. */
    private static final Pattern ROMAN =
            Pattern.compile("(?<=\\p{L} )([IVX]{2,4}|[iv]{2,4}|[IVX](?=\\s*(?:[–—:,.;()?!-]|$)))(?![\\p{L}\\p{N}'’])");

    private static final List<String> ROMANS = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
    private static final Pattern ABBREVIATING_DOT =
            Pattern.compile("(?<=(?<!\\p{L})\\p{L}{2,4})\\.(?=\\s[\\p{Ll}\\d])");
    private static final Pattern COURTESY_DOT = Pattern.compile("(?<!\\p{L})(M|MM|Mr|Mme|Dr|Pr|Me)\\.(?=\\s\\p{Lu})"
            // «Quand parle A. Dubois ?»: an initial of the name that the message ends with.
            + "|(?<=\\p{Ll}\\s)(\\p{Lu})\\.(?=\\s?\\p{Lu}[\\p{L}'’-]++\\s*+[?!]?+\\s*+$)");

    private static final Pattern INCLUSIVE =
            Pattern.compile("(?<=\\p{L}{2})[·•.(-](?:e|es|ne|nes|trice|trices)[).·•-]?s?\\)?(?!\\p{L})");
    /** «Groupe A»; the "I" of English is none. */
    private static final Pattern LETTER = Pattern.compile("(?<=\\p{Ll}\\s)(?=[A-HJ-Z](?![\\p{L}\\p{N}'’.]))");

    /** «A.G.», "A.G.M.": initials with their dots are one word. */
    private static final Pattern DOTTED = Pattern.compile("(?<![\\p{L}\\p{N}.])(?:\\p{L}\\.){2,}(?:\\p{L}(?!\\p{L}))?");

    private static final Pattern DOTTED_MERIDIEM = Pattern.compile("\\b([ap])\\.\\s?m\\b\\.?");
    /** «5a7» is a «5 à 7». */
    private static final Pattern FROM_TO =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\d{1,2})[aà](\\d{1,2})(?![\\p{L}\\p{N}])");

    /** A run of «42k», «30 bornes», "30 kilometres". */
    private static final Pattern KILOMETRES = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(\\d{1,3}) ?(?:k|klm|kms?|bornes?|kilom[eè]tres?|kilometers?)(?![\\p{L}\\p{N}]| ?[€$£])");

    /** «800m», "800 metres"; fewer may be minutes. */
    private static final Pattern METRES =
            Pattern.compile("(?<![\\p{L}\\p{N}])([5-9]\\d|\\d{3,5}) ?(?:m|m[eè]tres?|meters?)(?![\\p{L}\\p{N}])");

    /** A class of «Y3», "yr 3", "3rd grade", "KS1". */
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:y|yr\\.? ?|year)(\\d{1,2})(?![\\p{L}\\p{N}])");

    private static final Pattern GRADE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(\\d{1,2})(?:st|nd|rd|th)[ -]grade(?:rs?|s)?|gr\\.? ?(\\d{1,2}))(?![\\p{L}\\p{N}])");
    private static final Pattern KEY_STAGE = Pattern.compile("(?<![\\p{L}\\p{N}])ks ?(\\d)(?![\\p{L}\\p{N}])");

    /** The comma of "rules 1,2,3" parts whole numbers. */
    private static final Pattern NUMBER_ROW = Pattern.compile("(?<![\\d.,])\\d{1,2}(?:,\\d{1,2}){2,}(?![\\d,])");

    /** «2ème», «2ième» are «2e». */
    private static final Pattern ORDINAL = Pattern.compile("(?<![\\p{L}\\p{N}])(\\d{1,2})i?[eè]me(?![\\p{L}\\p{N}])");

    /** «U14», "under 14s", «moins de 14 ans»: the same group of players. */
    private static final Pattern AGE_GROUP = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:u|under|u\\.)[- ]?(\\d{1,2})(?:['’]?s)?(?![\\p{L}\\p{N}])(?! ?(?:min|€|£|%|km|m\\b))|(?<!\\p{L})moins de (\\d{1,2})(?= ?ans)");

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern MERIDIEM = Pattern.compile("(\\d)([ap]m|yrs?|ans)\\b");
    private static final Pattern TOKEN = Pattern.compile(
            "\u0001|\u0002\\p{L}|\\d++h\\d*+(?!\\p{L})|\\d++(?:[:.,/]\\d++)*+(?!\\p{L})|[\\p{L}\\p{N}]++|[?!.;:,()\\n=€$%&+]");

    private static final Pattern OPENING = Pattern.compile("(?:^|\\s)[(\\[]");
    private static final Pattern CLOSING = Pattern.compile("[)\\]](?=\\s|$)");
    private static final Pattern GOING_ON = Pattern.compile("\\s[–—·|/-]\\s|[«»\"“”]");

    private Tokens() {}

    /** The same with a mark where a title opens a bracket or goes on after one or after a dash. */
    public static List<Token> withMarks(String title) {
        String opened = OPENING.matcher(title).replaceAll(" ( ");
        String closed = CLOSING.matcher(opened).replaceAll(" ) ");
        return of(GOING_ON.matcher(closed).replaceAll(" ; "));
    }

    /** The tokens of a text; never more than a message can hold. */
    public static List<Token> of(String text) {
        String readable = readable(text);
        List<Token> tokens = new ArrayList<>();
        var found = TOKEN.matcher(readable);
        while (found.find()) {
            String piece = found.group();
            char first = piece.charAt(0);
            if (first == '\u0001') {
                tokens.add(new Token("@", Token.Kind.FOREIGN));
            } else if (first == '\u0002') {
                tokens.add(new Token(piece.substring(1), Token.Kind.LETTER));
            } else if (Character.isLetterOrDigit(first)) {
                tokens.add(Token.word(ACCENT_TELLS_APART.contains(piece) ? piece : fold(piece)));
            } else {
                tokens.add(new Token(piece, Token.Kind.MARK));
            }
        }
        return tokens;
    }

    /** Lower case without accents and ligatures. */
    public static String fold(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        DECOMPOSED.normalize(text).codePoints().filter(c -> !isAccent(c)).forEach(plain::appendCodePoint);
        return plain.toString()
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
    }

    private static boolean isAccent(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** "Plenary II" and "plenary 2" are the same. */
    private static String romanValue(String roman) {
        int value = ROMANS.indexOf(roman.toLowerCase(Locale.ROOT)) + 1;
        return value == 0 ? roman : String.valueOf(value);
    }

    private static String readable(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        StringBuilder visible = new StringBuilder(cut.length());
        cut.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.SURROGATE)
                .forEach(visible::appendCodePoint);
        String joined =
                DOTTED.matcher(visible).replaceAll(found -> found.group().replace(".", ""));
        String numbered = ROMAN.matcher(joined).replaceAll(found -> romanValue(found.group(1)));
        String lettered = LETTER.matcher(numbered).replaceAll("\u0002");
        String whole = ABBREVIATING_DOT
                .matcher(COURTESY_DOT.matcher(lettered).replaceAll("$1$2 "))
                .replaceAll(" ")
                .replace('…', '.');
        String lower = Normalizer2.getNFCInstance().normalize(whole).toLowerCase(Locale.ROOT);
        if (lower.indexOf('<') >= 0) {
            lower = MENTION.matcher(lower).replaceAll(" \u0001 ");
            lower = DISCORD_MARKUP.matcher(lower).replaceAll(" ");
        }
        lower = LINK.matcher(lower).replaceAll(" \u0001 ");
        lower = ADDRESSEE.matcher(lower).replaceAll(" \u0001 ");
        lower = DOTTED_MERIDIEM.matcher(lower).replaceAll("$1m");
        // Most messages have no number.
        lower = DIGIT.matcher(lower).find() ? withNumbers(lower) : lower;
        return INCLUSIVE.matcher(lower).replaceAll("");
    }

    /** Numbers and what they count in one way of writing. */
    private static String withNumbers(String text) {
        String lower = ORDINAL.matcher(text).replaceAll("$1e");
        lower = AGE_GROUP.matcher(lower).replaceAll("u$1$2");
        lower = MERIDIEM.matcher(lower).replaceAll("$1 $2");
        lower = KILOMETRES.matcher(lower).replaceAll("$1 km");
        lower = METRES.matcher(lower).replaceAll("$1 m");
        lower = YEAR.matcher(lower).replaceAll("year $1");
        lower = GRADE.matcher(lower)
                .replaceAll(found -> "grade " + (found.group(1) == null ? found.group(2) : found.group(1)));
        lower = KEY_STAGE.matcher(lower).replaceAll("key stage $1");
        lower = NUMBER_ROW.matcher(lower).replaceAll(found -> found.group().replace(",", ", "));
        return FROM_TO.matcher(lower).replaceAll("$1 à $2");
    }
}
