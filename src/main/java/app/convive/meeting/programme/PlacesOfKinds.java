package app.convive.meeting.programme;

import app.convive.meeting.ItemKind;
import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** «Les repas sont servis au réfectoire», «Workshops meet in the annexe»: outside of the items, where all of one kind are. */
final class PlacesOfKinds {

    private static final int LONGEST_SUBJECT = 6;
    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_PLACE = 10;
    private static final int LONGEST_ASIDE = 4;

    /** Whoever speaks of several of these means all that are of the kind; other words count as they are. */
    private static final Set<ItemKind> WHOLE =
            EnumSet.of(ItemKind.MEAL, ItemKind.BREAK, ItemKind.WORKSHOP, ItemKind.PLENARY);

    private record Rule(@Nullable ItemKind kind, List<String> words, String place) {}

    private final PlaceNames names;
    private final Phrases kinds;
    private final Phrases layout;
    private final Phrases hints;
    private final Kinds kindOf;
    private final List<Rule> rules = new ArrayList<>();

    /** @param lines those that became no items */
    PlacesOfKinds(Vocabulary vocabulary, PlaceNames names, List<Line> lines) {
        this.names = names;
        kinds = vocabulary.topic("kinds");
        layout = vocabulary.topic("layout");
        hints = vocabulary.topic("hints");
        kindOf = new Kinds(vocabulary);
        for (Line line : lines) {
            for (String sentence : PlaceNames.sentences(line.text())) {
                learn(Tokens.of(sentence));
            }
        }
    }

    /** Each clause for itself. */
    private void learn(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean opens = tokens.at(i - 1).is(",") || tokens.at(i - 1).is(";") || hints.is("and", tokens, i - 1);
            if (i == 0 || opens) {
                learn(tokens, i);
            }
            if (i > 0 && hints.is("where", tokens, i)) {
                learnBehindPlace(tokens, i);
            }
        }
    }

    /** «… at the Mill, where all meals are served», «… au Mas, où auront lieu les repas (salle basse)». */
    private void learnBehindPlace(Tokens tokens, int where) {
        Phrases.Match verb = layout.at(tokens, where + 1);
        boolean held = verb != null && verb.key().equals("clause.close");
        int from = verb != null && held ? verb.to() : where + 1;
        Phrases.Match each = layout.at(tokens, from);
        from = each != null && each.key().equals("each.all") ? each.to() : from;
        int to = from;
        while (to < tokens.size()
                && to - from <= LONGEST_SUBJECT
                && tokens.at(to).isWord()
                && !isHeld(tokens, to)) {
            to++;
        }
        if (!held && !isHeld(tokens, to)) {
            return;
        }
        String room = inBracket(tokens, to);
        String place = room == null ? lastBefore(tokens, where) : room;
        if (place != null) {
            learn(tokens, from, to, place);
        }
    }

    private boolean isHeld(Tokens tokens, int index) {
        return layout.is("clause.close", tokens, index);
    }

    private @Nullable String inBracket(Tokens tokens, int open) {
        int close = tokens.at(open).is("(")
                ? tokens.text().indexOf(')', tokens.at(open).end())
                : -1;
        return close < 0
                ? null
                : names.whole(tokens.text().substring(tokens.at(open).end(), close));
    }

    /** The place that words lead to, nearest before that index. */
    private @Nullable String lastBefore(Tokens tokens, int index) {
        String text = Edges.trimmed(tokens.text().substring(0, tokens.at(index).start()));
        for (int i = index - 1; i >= 0 && index - i <= LONGEST_PLACE; i--) {
            String place = names.reached(
                    text.substring(Math.min(text.length(), tokens.at(i).start())));
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private void learn(Tokens tokens, int clause) {
        Phrases.Match each = layout.at(tokens, clause);
        // «Les repas au réfectoire» needs a verb, «Tous les repas au réfectoire» needs none.
        boolean all = each != null && each.key().equals("each.all");
        int from = each != null && all ? each.to() : clause;
        int subject = 0;
        int reach = from + LONGEST_SUBJECT;
        for (int verb = from + 1; verb <= reach && verb < tokens.size(); verb++) {
            int aside = subject > 0 ? 0 : asideEnd(tokens, verb - 1);
            if (aside > 0) {
                subject = verb - 1;
                reach += aside - verb;
                verb = aside;
            }
            if (aside == 0 && !tokens.at(verb - 1).isWord()) {
                return;
            }
            Phrases.Match held = layout.at(tokens, verb);
            boolean takesPlace = held != null && held.key().equals("clause.close");
            int at = held != null && takesPlace ? held.to() : all ? verb : tokens.size();
            String place = at >= tokens.size()
                    ? null
                    : names.reached(tokens.text().substring(tokens.at(at).start()));
            if (place != null) {
                learn(tokens, from, subject > 0 ? subject : verb, place);
                return;
            }
        }
    }

    /** In «All plenary items, the AGM included, are …» the index behind the second comma; 0 where no such words stand there. */
    private static int asideEnd(Tokens tokens, int comma) {
        if (!tokens.at(comma).is(",")) {
            return 0;
        }
        for (int i = comma + 2; i <= comma + LONGEST_ASIDE; i++) {
            if (tokens.at(i).is(",")) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Each of «breaks and meals» for itself. */
    private void learn(Tokens tokens, int from, int to, String place) {
        int start = from;
        // «Tea and coffee» is one phrase.
        boolean known = !kinds.in(tokens, from, to).isEmpty();
        for (int i = from; known && i <= to; i++) {
            if (i == to || hints.is("and", tokens, i)) {
                add(tokens, start, i, place);
                start = i + 1;
            }
        }
    }

    private void add(Tokens tokens, int from, int to, String place) {
        boolean several = to > from && tokens.at(to - 1).folded().endsWith("s");
        List<Phrases.Match> told = kinds.in(tokens, from, to);
        ItemKind kind = told.stream()
                .map(match -> ItemKind.valueOf(match.key().toUpperCase(Locale.ROOT)))
                .filter(WHOLE::contains)
                .findFirst()
                .orElse(null);
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Token token = tokens.at(i);
            if (token.isWord() && token.length() >= SHORTEST_WORD && !hints.is("of", tokens, i)) {
                words.add(token.folded().replaceFirst("s$", ""));
            }
        }
        if (!words.isEmpty()) {
            rules.add(new Rule(several ? kind : null, words, place));
        }
    }

    void fill(Entry entry) {
        fill(entry, kindOf.of(entry.title));
    }

    private void fill(Entry entry, ItemKind kind) {
        if (entry.place == null) {
            List<String> words = Tokens.of(entry.title).words();
            entry.place = rules.stream()
                    .filter(rule -> rule.kind() == null ? tells(words, rule) : rule.kind() == kind)
                    .map(Rule::place)
                    .findFirst()
                    .orElse(null);
        }
        entry.children.forEach(child -> fill(child, kind));
    }

    private static boolean tells(List<String> title, Rule rule) {
        return rule.words().stream().allMatch(word -> title.stream().anyMatch(each -> each.startsWith(word)));
    }
}
