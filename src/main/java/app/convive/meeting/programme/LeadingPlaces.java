package app.convive.meeting.programme;

import app.convive.meeting.ItemKind;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** «17h Place Haute - Arrivée du cortège»: texts that tell where before what. */
final class LeadingPlaces {

    /** What stands before the first sign, and what behind it. */
    private record Parted(Entry entry, String head, String rest) {}

    private static final Pattern COMMA = Pattern.compile(", (?=\\p{Ll})");

    private static final Pattern SIGN = Pattern.compile(" [-–—] | ?: | \\| | [-–—](?=\\p{Lu})");

    private static final Pattern OF_KIND = Pattern.compile("(\\p{L})(\\p{L}+) (?:de |des |du |d['’]|of )");

    /** «Mill Café (breakfast)» */
    private static final Pattern BRACKET = Pattern.compile("(?<head>[^()]+) \\((?<rest>[^()]+)\\)");

    private static final Pattern BRACKET_AHEAD =
            Pattern.compile("\\((?<place>(?:[àÀ]|[Aa]ux?|[Cc]hez|[Aa]t|@) [^()]{2,50})\\) (?<rest>\\S.*)");

    private static final int FEWEST = 3;
    private static final int FEW = 2;
    private static final int LONGEST = 9;

    private final PlaceNames names;
    private final Kinds kinds;

    LeadingPlaces(Vocabulary vocabulary) {
        names = new PlaceNames(vocabulary);
        kinds = new Kinds(vocabulary);
    }

    /** Where most signs stand behind a place, all do; elsewhere no more than «Mill Café (breakfast)» is turned round. */
    void part(List<DayBlock> blocks) {
        List<Entry> entries = blocks.stream()
                .flatMap(block -> block.entries.stream())
                .filter(entry -> entry.place == null)
                .toList();
        List<Parted> parted = entries.stream()
                .map(entry -> parted(entry, SIGN))
                .filter(Objects::nonNull)
                .toList();
        Map<String, Long> towns = parted.stream()
                .map(each -> town(each.head()))
                .filter(town -> !town.isEmpty())
                .collect(Collectors.groupingBy(town -> town, Collectors.counting()));
        long known = parted.stream()
                .filter(each -> isPlace(each.head()) || towns.getOrDefault(town(each.head()), 0L) >= FEWEST)
                .filter(each -> !isPlace(each.rest()))
                .count();
        long told = known < FEW ? known : known + again(parted);
        long named = parted.stream()
                .filter(each -> isPlace(each.head()) || !kinds.tells(each.head()))
                .count();
        if (told >= FEWEST && told * 2 > named) {
            parted.stream().filter(this::mayBePlaced).forEach(LeadingPlaces::place);
            entries.stream()
                    .filter(entry -> entry.place == null)
                    .map(entry -> parted(entry, COMMA))
                    .filter(Objects::nonNull)
                    .filter(each -> mayBePlaced(each) && kinds.named(each.rest()))
                    .forEach(LeadingPlaces::place);
        }
        parted.stream()
                .filter(each -> each.entry().place == null && isRoom(each.head()) && kinds.named(each.rest()))
                .forEach(LeadingPlaces::place);
        entries.forEach(this::fromBracketAhead);
        entries.forEach(this::fromBracket);
    }

    /** «Your table: …», above several things: what comes back beside known places is one too. */
    private long again(List<Parted> parted) {
        Map<String, Long> heads = parted.stream()
                .filter(each -> !isPlace(each.head()) && mayBePlaced(each))
                .collect(Collectors.groupingBy(Parted::head, Collectors.counting()));
        return heads.values().stream()
                .filter(times -> times >= FEW)
                .mapToLong(times -> times)
                .sum();
    }

    private static @Nullable Parted parted(Entry entry, Pattern signs) {
        Matcher sign = signs.matcher(entry.title);
        return sign.find()
                ? new Parted(
                        entry,
                        Edges.trimmed(entry.title.substring(0, sign.start())),
                        Edges.trimmed(entry.title.substring(sign.end())))
                : null;
    }

    /** The «Wexbury» of «The Swan, Wexbury»; empty where no comma leads to a name. */
    private String town(String head) {
        String town = head.substring(head.lastIndexOf(", ") + 1).strip();
        boolean named =
                town.length() < head.length() && !kinds.tells(head) && Character.isUpperCase(town.codePointAt(0));
        return named ? town : "";
    }

    private boolean isPlace(String head) {
        // «Petit Parc», of which one word tells a kind of item, too.
        boolean named = head.indexOf(' ') > 0 && names.strong(head) && Character.isUpperCase(head.codePointAt(0));
        return names.whole(head) != null && (!kinds.tells(head) || named || isOfKind(head));
    }

    /** «Salle de conférence», «Tent of tales»: the noun tells that it is a place, what follows what it serves for. */
    private boolean isOfKind(String head) {
        Matcher noun = OF_KIND.matcher(head);
        return noun.lookingAt() && names.onlyNoun(noun.group(1).toUpperCase(Locale.ROOT) + noun.group(2));
    }

    /** «Salle Curie – Accueil», "Conference Room B – Vote": a noun that always names places, whatever else it tells. */
    private boolean isRoom(String head) {
        String last = head.substring(head.lastIndexOf(' ') + 1);
        return !head.startsWith("(")
                && names.strong(head)
                && names.whole(head) != null
                && kinds.leading(head) == ItemKind.OTHER
                && !kinds.tells(last);
    }

    private boolean mayBePlaced(Parted parted) {
        Tokens head = Tokens.of(parted.head());
        boolean named = head.size() > 0
                && head.size() <= LONGEST
                && (Character.isUpperCase(parted.head().charAt(0)) || isPlace(parted.head()));
        return named && maybePlace(parted.head()) && !parted.rest().isEmpty() && !isPlace(parted.rest());
    }

    private boolean maybePlace(String head) {
        return !kinds.tells(head) || isPlace(head) || names.onlyNoun(head);
    }

    private static void place(Parted parted) {
        parted.entry().place = parted.head();
        parted.entry().title = parted.rest();
    }

    /** «(à Lusigny) Questions à tous» */
    private void fromBracketAhead(Entry entry) {
        Matcher ahead = entry.place == null ? BRACKET_AHEAD.matcher(entry.title) : null;
        String place = ahead != null && ahead.matches() ? names.whole(ahead.group("place")) : null;
        if (ahead != null && place != null) {
            entry.place = place;
            entry.title = ahead.group("rest");
        }
    }

    private void fromBracket(Entry entry) {
        Matcher bracket = BRACKET.matcher(entry.title);
        if (entry.place == null && bracket.matches()) {
            String place = names.strong(bracket.group("head")) ? names.whole(bracket.group("head")) : null;
            if (place != null && kinds.named(bracket.group("rest")) && !kinds.tells(place)) {
                entry.place = place;
                entry.title = bracket.group("rest");
            }
        }
    }
}
