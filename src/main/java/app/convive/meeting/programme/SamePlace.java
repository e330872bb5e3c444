package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** «…, même endroit», «… (same room)»: an item takes place where the one before it did. */
final class SamePlace {

    private final Phrases places;

    SamePlace(Vocabulary vocabulary) {
        places = vocabulary.topic("places");
    }

    void fill(DayBlock block) {
        String before = null;
        for (Entry entry : block.entries) {
            if (entry.place != null && places.isWhole("again.several", entry.place)) {
                // «(mêmes groupes et mêmes salles)»: one of several, which is told to each.
                entry.place = null;
            } else if (entry.place == null || places.isWhole("again", entry.place)) {
                repeat(entry, before);
            }
            before = entry.place == null ? before : entry.place;
        }
    }

    private void repeat(Entry entry, @Nullable String before) {
        if (entry.place != null) {
            entry.place = before;
            return;
        }
        Tokens title = Tokens.of(entry.title);
        for (int i = 1; i < title.size(); i++) {
            Phrases.Match again = places.at(title, i);
            boolean apart = !title.at(i - 1).isWord() && !title.at(i - 1).isNumber();
            boolean ends = again != null
                    && again.key().equals("again")
                    && (again.to() >= title.size() || !title.at(again.to()).isWord());
            if (apart && ends && before != null) {
                entry.place = before;
                entry.title =
                        Edges.trimmed(entry.title.substring(0, title.at(i - 1).start()));
                return;
            }
        }
    }
}
