package app.convive.meeting.programme;

import app.convive.meeting.programme.place.PlaceFinder;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** «Répétitions : les sopranos au salon, les altos à la cave et les basses au grenier»: in one sentence, who or what is where. */
final class PlacedParts {

    private static final int FEWEST = 2;
    private static final int LONGEST_HEAD = 60;
    private static final int LONGEST_PART = 70;

    private final PlaceFinder finder;
    private final PlaceNames names;
    private final Phrases hints;
    private final Phrases people;

    PlacedParts(Vocabulary vocabulary) {
        finder = new PlaceFinder(vocabulary);
        names = new PlaceNames(vocabulary);
        hints = vocabulary.topic("hints");
        people = vocabulary.topic("people");
    }

    /** Makes the parts workshops of the item, where each has a place of its own. */
    void split(Entry entry) {
        int colon = entry.title.indexOf(':');
        if (colon <= 0 || colon > LONGEST_HEAD || !entry.children.isEmpty()) {
            return;
        }
        List<Entry> parts = parts(entry, entry.title.substring(colon + 1));
        Set<String> rooms = new HashSet<>();
        boolean apart =
                parts.stream().allMatch(part -> part.place != null && rooms.add(part.place) && !tellsWho(part.title));
        if (parts.size() >= FEWEST && apart) {
            entry.title = Edges.trimmed(entry.title.substring(0, colon));
            entry.children.addAll(parts);
        }
    }

    /** «par Léa Roux»: who speaks is no part. */
    private boolean tellsWho(String part) {
        return people.at(Tokens.of(part), 0) != null;
    }

    /**
     * The words up to each comma or «and» behind a place; the last part has none where words are left over. A comma behind
     * words without a place, as in «songs, icons, stories in the barn», lists other things.
     */
    private List<Entry> parts(Entry entry, String list) {
        List<Entry> parts = new ArrayList<>();
        Tokens tokens = Tokens.of(list);
        int from = 0;
        int depth = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            depth += tokens.at(i).is("(") ? 1 : tokens.at(i).is(")") ? -1 : 0;
            boolean sign = tokens.at(i).is(",")
                    || tokens.at(i).is(";")
                    || hints.is("and", tokens, i)
                    || hints.is("while", tokens, i);
            if (i < tokens.size() && (!sign || depth > 0) || i == from) {
                from = i == from && sign ? i + 1 : from;
                continue;
            }
            String text =
                    list.substring(tokens.at(from).start(), tokens.at(i - 1).end());
            String place = place(text);
            if (place != null || i == tokens.size()) {
                Entry part = new Entry(entry.line, entry.part);
                part.title = place == null ? text : withoutPlace(text, place);
                part.place = place;
                parts.add(part);
                from = i + 1;
            } else if (tokens.at(i).is(",")) {
                return List.of();
            }
        }
        return parts;
    }

    /** The place that ends the words, behind others. */
    private @Nullable String place(String text) {
        PlaceFinder.Found found = text.length() > LONGEST_PART ? null : finder.in(text);
        int at = found == null ? 0 : text.lastIndexOf(found.place());
        if (found == null || found.place().isEmpty() || at <= 0 || text.charAt(at - 1) == '(') {
            return null;
        }
        // «l'eau au Sahel» needs a noun that names places.
        if (Character.isUpperCase(found.place().charAt(0)) && !names.isPlace(found.place())) {
            return null;
        }
        // «au salon bleu»: one word more belongs to it.
        String rest = text.substring(at + found.place().length()).strip();
        return rest.indexOf(' ') < 0 ? text.substring(at) : null;
    }

    private String withoutPlace(String text, String place) {
        String before = text.substring(0, text.length() - place.length());
        Tokens tokens = Tokens.of(before);
        for (int i = 1; i < tokens.size(); i++) {
            if (names.leadsTo(text.substring(tokens.at(i).start()))) {
                return Edges.trimmed(before.substring(0, tokens.at(i).start()));
            }
        }
        return Edges.trimmed(before);
    }
}
