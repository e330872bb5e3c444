package app.convive.question.understanding;

import app.convive.question.understanding.words.FirstNames;
import app.convive.question.understanding.words.Tokens;
import java.util.regex.Pattern;

/** Whether the programme tells a field of an item: in its own place, or in the words of its title. */
final class Told {

    private static final Pattern CURRENCY = Pattern.compile(
            "[€$£]|(?<!\\p{L})(?:CHF|EUR|USD|GBP)(?!\\p{L})|(?<!\\p{L})F[Rr]\\. ?\\d|\\d ?F[Rr]\\.|\\d[.,][-–—]");
    private static final Pattern LENGTH = Pattern.compile(
            "\\d+\\s*(?:h\\d*|min|mn|mins|minutes?|heures?|hours?|hrs?)(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED_PLACE = Pattern.compile(
            "(?<!\\p{L})(?:à|au|aux|chez|in|at) (?:(?:the |la |l['’])?\\p{Lu}\\p{L}+|(?:the |la |l['’])?\\p{Ll}+ (?:of (?:the )?|de la |de l['’]|du |des |de |d['’])\\p{Lu})"
                    // «Dans le beau verger de Nina Bost», "in the old garden of Al Reed"
                    + "|(?<!\\p{L})(?:dans|devant|derrière|in|at|outside|behind) (?:(?:the|le|la|les|un|une|an?) |l['’])(?:\\p{Ll}+ ){1,3}(?:of |de |d['’])\\p{Lu}");

    /** «Ateliers : osier (B104), laine (B105)» */
    private static final Pattern ROOM_NUMBER = Pattern.compile("\\(\\p{Lu}{1,2}-?\\d{2,4}\\)");

    /** "Dinner in town, place TBC" */
    private static final Pattern UNDECIDED = Pattern.compile(
            "(?iu)(?:place|venue|location|room|restaurant|lieu|salle|endroit) ?:? ?\\(?(?:tb[acd](?!\\p{L})|to be |à (?:confirmer|préciser|définir|déterminer))");

    private Told() {}

    static boolean by(IndexedItem item, Field field) {
        String title = item.item().title();
        return switch (field) {
            case START -> item.timed();
            case END -> item.end() != null || "END".equals(item.title().edge()) || words(item, field);
            case DURATION ->
                item.end() != null && item.timed()
                        || words(item, Field.END)
                        || words(item, field)
                        || LENGTH.matcher(title).find();
            case PLACE ->
                !UNDECIDED.matcher(title).find() && (item.place() != null || words(item, field) || isPlaceNamed(title))
                        || ROOM_NUMBER.matcher(title).find();
            case SPEAKER -> item.item().speaker() != null || words(item, field);
            case PRICE -> words(item, field) || CURRENCY.matcher(title).find();
            case TITLE, LIST, EXISTS, DAY, COUNT -> true;
            case DETAIL -> false;
        };
    }

    /** «à Brigitte» is no place. */
    private static boolean isPlaceNamed(String title) {
        return NAMED_PLACE
                .matcher(title)
                .results()
                .anyMatch(found -> Tokens.of(found.group()).stream().noneMatch(token -> FirstNames.has(token.text()))
                        || found.group().startsWith("chez"));
    }

    /** True if the programme names who it is, not only what they are: «le président». */
    static boolean name(IndexedItem item) {
        return item.item().speaker() != null || item.title().tells().contains(TitleReader.NAME);
    }

    /** True if the programme says who does it, by name or not: «par les élèves». */
    static boolean agent(IndexedItem item) {
        return name(item) || Names.agentIn(item.item().title());
    }

    /** True if the title names who plays or sings. */
    static boolean performer(IndexedItem item) {
        return item.title().tells().contains("PERFORMER");
    }

    /** True if the title says that it goes on with what was begun before. */
    static boolean continued(IndexedItem item) {
        return item.title().tells().contains("CONTINUED");
    }

    /** True if the title says whom to turn to. */
    static boolean contact(IndexedItem item) {
        return item.title().tells().contains("CONTACT");
    }

    /** True if the title says what drinks cost, whatever the rest does: "Dinner, cash bar". */
    static boolean bar(IndexedItem item) {
        return item.title().tells().contains("BAR");
    }

    /** True if the title says that one has to sign up for it. */
    static boolean booking(IndexedItem item) {
        return item.title().tells().contains("BOOKING");
    }

    /** True if it also says until when. */
    static boolean bookingUntil(IndexedItem item) {
        return booking(item) && item.title().tells().contains(TitleReader.NUMBER);
    }

    /** True if the title says how many there can be. */
    static boolean capacity(IndexedItem item) {
        return item.item().places() != null || item.title().tells().contains("CAPACITY");
    }

    /** True if its place has one: that of a house, a room. */
    static boolean numberInPlace(IndexedItem item) {
        return item.place() != null && item.place().chars().anyMatch(Character::isDigit);
    }

    /** True if the title has a number, in digits or words. */
    static boolean number(IndexedItem item) {
        return capacity(item) || item.title().tells().contains(TitleReader.NUMBER);
    }

    private static boolean words(IndexedItem item, Field field) {
        return item.title().tells().contains(field.name());
    }
}
