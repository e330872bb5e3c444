package app.convive.meeting.programme.place;

import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Folding;
import app.convive.meeting.programme.words.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the titles of one text end: where most of their brackets, or most of their last parts, name places, the others do
 * too.
 *
 * @param brackets a bracket at the end of a title names a place
 * @param repeated last parts that several titles share
 * @param glued nothing but a space parts the place at the end from the rest: a table that lost its lines
 * @param lasts what stands behind the last dash, slash or comma names a place
 * @param endings words at the end of several titles that name places, with no sign before them
 * @param houses names that stand before the numbers of rooms in several brackets: «(Moss 12)», «(Moss 204)»
 * @param sites names that several titles part from a room by a dash: «Ouverture ENSA – salle des actes»
 */
record PlaceHabits(
        boolean brackets,
        boolean lasts,
        boolean glued,
        Set<String> repeated,
        Set<String> endings,
        Set<String> houses,
        Set<String> sites) {

    private static final List<String> SIGNS = List.of(" - ", " – ", " — ", " / ", ", ", " | ", " · ");
    private static final int LONGEST_LAST = 44;
    private static final int GLUED = 5;

    private static final int SEVERAL = 3;

    private static final int SHORTEST_ENDING = 2;
    private static final int LONGEST_ENDING = 4;

    private static final Pattern HOUSE = Pattern.compile("\\((\\p{Lu}\\p{L}{2,20}) \\p{Lu}?\\d{2,4}\\p{L}?\\)");

    /** «Tea (118)» names a room where other brackets do, and says nothing else. */
    static final Pattern ROOM_NUMBER = Pattern.compile("[(\\[]\\d{3}[)\\]]$");

    private static final Pattern SITE =
            Pattern.compile("\\p{L} (?<name>\\p{Lu}\\p{L}{2,20}) [-–—] (?<room>[^–—]{3,40})$");

    static final PlaceHabits NONE = new PlaceHabits(false, false, false, Set.of(), Set.of(), Set.of(), Set.of());

    static PlaceHabits of(List<String> titles, PlaceFinder finder) {
        int square = 0;
        int bracketed = 0;
        int placesInBrackets = 0;
        int parted = 0;
        int placesAtEnd = 0;
        for (String title : titles) {
            boolean bracket = title.endsWith(")") || title.endsWith("]");
            square += title.endsWith("]") ? 1 : 0;
            bracketed += bracket && !ROOM_NUMBER.matcher(title).find() ? 1 : 0;
            placesInBrackets += bracket && finder.endsWithPlaceInBracket(title) ? 1 : 0;
            boolean part = !bracket && parted(title);
            parted += part ? 1 : 0;
            placesAtEnd += part && finder.endsWithPlace(title) ? 1 : 0;
        }
        long glued = titles.stream().filter(finder::endsWithGluedPlace).count();
        boolean onlyForPlaces = square >= 3 && square == bracketed && placesInBrackets > 0;
        boolean brackets = onlyForPlaces || (placesInBrackets >= 2 && placesInBrackets * 10 >= bracketed * 6);
        return new PlaceHabits(
                brackets,
                placesAtEnd >= 3 && placesAtEnd * 10 >= parted * 7,
                glued >= GLUED && glued * 10 >= titles.size() * 5L,
                repeated(titles),
                endings(titles, finder),
                houses(titles),
                sites(titles, finder));
    }

    private static Set<String> sites(List<String> titles, PlaceFinder finder) {
        Map<String, Set<String>> heads = new HashMap<>();
        for (String title : titles) {
            Matcher site = SITE.matcher(title);
            if (site.find() && finder.isPlace(site.group("room"))) {
                heads.computeIfAbsent(Folding.of(site.group("name")), key -> new HashSet<>())
                        .add(title);
            }
        }
        return severalHeads(heads);
    }

    /** «Dinner Tilden Cafe», «Karaoke Tilden 120»: where most titles end with the words of others, some of them known. */
    private static Set<String> endings(List<String> titles, PlaceFinder finder) {
        Map<String, Set<String>> heads = new HashMap<>();
        List<List<String>> ends = new ArrayList<>();
        for (String title : titles) {
            Tokens tokens = Tokens.of(title);
            List<String> own = new ArrayList<>();
            for (int from : endings(tokens)) {
                String ending = Folding.of(PlaceNouns.slice(tokens, from, tokens.size()));
                own.add(ending);
                heads.computeIfAbsent(ending, key -> new HashSet<>())
                        .add(title.substring(0, tokens.at(from).start()));
            }
            ends.add(own);
        }
        Set<String> shared = severalHeads(heads);
        long ended = ends.stream()
                .filter(own -> own.stream().anyMatch(shared::contains))
                .count();
        boolean known = ends.stream()
                .flatMap(List::stream)
                .anyMatch(ending -> shared.contains(ending) && finder.endsWithNoun(ending));
        if (known && ended >= GLUED && ended * 2 >= titles.size()) {
            return withHouses(shared, ends);
        }
        // «Breakfast Drill Hall»: so many titles share the name of a hall that needs no sign before it.
        return heads.entrySet().stream()
                .filter(each -> each.getValue().size() >= SEVERAL && finder.isNamed(each.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** «Check-in Tilden Porch»: of a house that several of them name, others are a part too. */
    private static Set<String> withHouses(Set<String> shared, List<List<String>> ends) {
        Map<String, Set<String>> parts = new HashMap<>();
        for (String ending : shared) {
            int space = ending.indexOf(' ');
            parts.computeIfAbsent(ending.substring(0, space + 1), key -> new HashSet<>())
                    .add(ending);
        }
        Set<String> houses = severalHeads(parts);
        Set<String> all = new HashSet<>(shared);
        ends.stream()
                .flatMap(List::stream)
                .filter(ending -> houses.contains(ending.substring(0, ending.indexOf(' ') + 1)))
                .forEach(all::add);
        return Set.copyOf(all);
    }

    private static Set<String> houses(List<String> titles) {
        Map<String, Set<String>> heads = new HashMap<>();
        for (String title : titles) {
            Matcher house = HOUSE.matcher(title);
            if (house.find()) {
                heads.computeIfAbsent(Folding.of(house.group(1)), key -> new HashSet<>())
                        .add(title);
            }
        }
        return severalHeads(heads);
    }

    /** Where the last words may begin that name a place, the longest first. */
    static List<Integer> endings(Tokens tokens) {
        List<Integer> found = new ArrayList<>();
        int to = tokens.size();
        for (int from = to - 1; from > 0 && to - from <= LONGEST_ENDING; from--) {
            if (!tokens.at(from).isWord() && !tokens.at(from).isNumber()) {
                break;
            }
            if (to - from >= SHORTEST_ENDING && PlaceNouns.isCapital(tokens.at(from))) {
                found.addFirst(from);
            }
        }
        return found;
    }

    /** The last parts, folded, that stand behind several different titles. */
    private static Set<String> repeated(List<String> titles) {
        Map<String, Set<String>> heads = new HashMap<>();
        for (String whole : titles) {
            String title = Edges.withoutRemark(whole);
            for (String sign : SIGNS) {
                int at = title.lastIndexOf(sign);
                if (at > 0 && title.length() - at <= LONGEST_LAST) {
                    String last = Edges.trimmed(title.substring(at + sign.length()));
                    heads.computeIfAbsent(Folding.of(last), key -> new HashSet<>())
                            .add(title.substring(0, at));
                }
            }
        }
        return severalHeads(heads);
    }

    private static Set<String> severalHeads(Map<String, Set<String>> heads) {
        return heads.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Its last part is short and stands behind a sign. */
    private static boolean parted(String title) {
        for (String sign : SIGNS) {
            int at = title.lastIndexOf(sign);
            if (at > 0 && title.length() - at <= LONGEST_LAST) {
                return true;
            }
        }
        return false;
    }
}
