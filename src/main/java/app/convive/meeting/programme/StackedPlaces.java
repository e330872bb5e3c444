package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.place.PlaceFinder;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where most items of a text name their place on the line below the title, the line below the others is theirs, whatever
 * the place is called: «11:00», «Linocut for beginners», «The Foundry».
 */
final class StackedPlaces {

    private static final int FEWEST = 3;
    private static final int LONGEST = 50;
    private static final int LONGEST_HOUSE = 3;

    private final PlaceFinder finder;
    private final PlaceNames names;
    private final Phrases people;
    private final Phrases kinds;
    private final Phrases places;

    StackedPlaces(Vocabulary vocabulary) {
        finder = new PlaceFinder(vocabulary);
        names = new PlaceNames(vocabulary);
        people = vocabulary.topic("people");
        kinds = vocabulary.topic("kinds");
        places = vocabulary.topic("places");
    }

    void fill(List<DayBlock> blocks) {
        List<Entry> all =
                blocks.stream().flatMap(block -> block.entries.stream()).toList();
        List<Entry> bearing = all.stream().filter(this::bears).toList();
        bearing.forEach(this::named);
        List<Entry> open = bearing.stream().filter(entry -> entry.place == null).toList();
        long placed = all.stream().filter(entry -> entry.placeBelow).count();
        List<String> alone = open.stream()
                .filter(StackedPlaces::hasOneLine)
                .map(entry -> entry.details.getFirst().text())
                .toList();
        Set<String> seen = new HashSet<>();
        Set<String> again = alone.stream().filter(below -> !seen.add(below)).collect(Collectors.toSet());
        long repeated = alone.stream().filter(again::contains).count();
        boolean trusts = placed > 0 && repeated + placed >= open.size() - repeated;
        if (placed + repeated >= FEWEST && (placed >= open.size() || trusts)) {
            boolean last = lineIsLast(all);
            all.stream().filter(entry -> last && entry.placeBelow).forEach(this::last);
            open.forEach(entry -> fill(entry, last ? entry.details.size() - 1 : 0));
        }
    }

    /** «Ann Lee, Corner Café» and below it «Main Stage»: the first is who speaks, and from which house. */
    private void last(Entry entry) {
        Line below = entry.details.isEmpty() ? null : entry.details.getLast();
        String before = entry.place;
        if (below != null
                && before != null
                && names.whole(below.text()) instanceof String whole
                && below.number() == Collections.max(entry.lines)) {
            entry.details.set(entry.details.size() - 1, below.withText(before));
            entry.place = whole;
        }
    }

    /** Where those that tell more name their place, it stands below all else. */
    private static boolean lineIsLast(List<Entry> all) {
        List<Entry> several = all.stream()
                .filter(entry -> entry.placeBelow && !entry.details.isEmpty())
                .toList();
        long last = several.stream()
                .filter(entry ->
                        Collections.max(entry.lines) > entry.details.getLast().number())
                .count();
        return last >= FEWEST && last * 10 >= several.size() * 8L || last == several.size() && last > 1;
    }

    /** «Zone verte» stands alone below its title: several times, it is a place. */
    private static boolean hasOneLine(Entry entry) {
        return entry.details.size() == 1 && entry.details.getFirst().text().length() <= LONGEST;
    }

    private boolean bears(Entry entry) {
        return entry.place == null && !entry.details.isEmpty() && entry.children.isEmpty() && !lists(entry);
    }

    /** Several lines with a place of their own each: they are workshops, and none of these places is that of the slot. */
    private boolean lists(Entry entry) {
        return entry.details.stream()
                        .filter(line -> {
                            PlaceFinder.Found found = finder.in(line.text());
                            return found != null
                                    && !found.rest().isEmpty()
                                    && !found.rest().equals(line.text());
                        })
                        .count()
                > 1;
    }

    /** «Cour»: right below a title that stands below its hour, one such noun is its place. */
    private void named(Entry entry) {
        String place = entry.titleBelow ? names.bare(entry.details.getFirst().text()) : null;
        if (place != null) {
            place(entry, place, 0);
            return;
        }
        Line below = entry.details.getLast();
        boolean brief = entry.titleBelow && entry.details.size() <= 2 && !below.bulleted();
        if (brief && names.bare(below.text()) instanceof String last && last.equals(below.text())) {
            entry.place = last;
            entry.placeBelow = true;
            entry.details.removeLast();
        }
    }

    private void fill(Entry entry, int line) {
        String below = entry.details.get(line).text();
        Tokens tokens = Tokens.of(below);
        // Running text names places that something is about, comes from or leads to.
        boolean prose = Sentences.end(below, 0) < below.length();
        PlaceFinder.Found found = prose ? null : finder.in(below);
        if (found != null && !below.contains(":") && (kinds.at(tokens, 0) == null || places.is("at.noun", tokens, 0))) {
            place(entry, found.place(), line);
            return;
        }
        boolean name = below.length() <= LONGEST
                && Character.isUpperCase(below.charAt(0))
                && below.chars().noneMatch(c -> Character.isDigit(c) || c == ':')
                && !".!?:".contains(below.substring(below.length() - 1));
        if (name && !ofOthers(tokens)) {
            place(entry, below, line);
        }
    }

    private static void place(Entry entry, String place, int line) {
        entry.place = place;
        entry.placeBelow = true;
        entry.details.remove(line);
    }

    /** Who speaks, what it costs, who may come, or something else that happens. */
    private boolean ofOthers(Tokens below) {
        Phrases.Match noun = places.at(below, 0);
        // «Café des Halles» is a house, «Café offert par la mairie» a break.
        boolean house = noun != null && noun.key().startsWith("noun") && below.size() <= LONGEST_HOUSE;
        boolean happens = kinds.at(below, 0) != null && !house;
        return people.at(below, 0) != null || places.is("aside", below, 0) || happens;
    }
}
