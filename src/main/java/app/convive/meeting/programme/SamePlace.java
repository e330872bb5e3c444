package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Folding;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** «…, même endroit», «… (same room)», «… – same church»: an item takes place where one before it did. */
final class SamePlace {

    private static final int MOST = 40;

    private final Phrases places;

    /** Those of the items before, the last one last. */
    private final List<String> told = new ArrayList<>();

    SamePlace(Vocabulary vocabulary) {
        places = vocabulary.topic("places");
    }

    /** Days come one after the other: the first item of one may be where the last of another was. */
    void fill(DayBlock block) {
        for (Entry entry : block.entries) {
            if (entry.place != null && places.isWhole("again.several", entry.place)) {
                // «(mêmes groupes et mêmes salles)»: one of several, which is told to each.
                entry.place = null;
            } else if (entry.place != null) {
                String same = resolved(entry.place);
                entry.place = same == null ? entry.place : same;
            } else if (!told.isEmpty()) {
                repeat(entry);
            }
            String place = entry.place == null ? block.place : entry.place;
            if (place != null) {
                remember(place);
            }
        }
    }

    private void remember(String place) {
        if (told.isEmpty() || !told.getLast().equals(place)) {
            told.add(place);
        }
        if (told.size() > MOST) {
            told.removeFirst();
        }
    }

    private void repeat(Entry entry) {
        Tokens title = Tokens.of(entry.title);
        for (int i = 1; i < title.size(); i++) {
            Phrases.Match again = places.at(title, i);
            boolean apart = again != null
                    && again.key().startsWith("again")
                    && !title.at(i - 1).isWord()
                    && !title.at(i - 1).isNumber();
            String same = apart
                    ? resolved(Edges.trimmed(entry.title.substring(title.at(i).start())))
                    : null;
            if (same != null) {
                entry.place = same;
                entry.title =
                        Edges.trimmed(entry.title.substring(0, title.at(i - 1).start()));
                return;
            }
        }
        for (Line line : entry.details) {
            String same = resolved(line.text());
            if (same != null) {
                entry.place = same;
                entry.details.remove(line);
                return;
            }
        }
    }

    /** The place that such words stand for, with what they add to it: «same place, upstairs»; nothing for other words. */
    private @Nullable String resolved(String words) {
        Tokens tokens = Tokens.of(words);
        Phrases.Match again = told.isEmpty() ? null : places.at(tokens, 0);
        if (again == null || !again.key().startsWith("again")) {
            return null;
        }
        if (again.key().equals("again.of")) {
            Phrases.Match noun = places.at(tokens, again.to());
            boolean ends = noun != null && noun.key().startsWith("noun") && !goesOn(tokens, noun.to());
            return noun == null || !ends ? null : lastOf(tokens.at(noun.from()).folded());
        }
        if (!again.key().equals("again") || goesOn(tokens, again.to())) {
            return null;
        }
        boolean adds = tokens.at(again.to()).is(",") && again.to() + 1 < tokens.size();
        String more = adds ? Edges.trimmed(words.substring(tokens.at(again.to()).end())) : "";
        return more.isEmpty() ? told.getLast() : told.getLast() + ", " + more;
    }

    private static boolean goesOn(Tokens tokens, int index) {
        return tokens.at(index).isWord() || tokens.at(index).isNumber();
    }

    /** The last place that is called so; nothing where none is. */
    private @Nullable String lastOf(String noun) {
        return told.reversed().stream()
                .filter(place -> Folding.of(place).contains(noun))
                .findFirst()
                .orElse(null);
    }
}
