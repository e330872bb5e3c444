package app.convive.meeting.programme;

import app.convive.meeting.ItemKind;
import app.convive.meeting.programme.mention.DurationMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;

/**
 * «45-minute guided tour», «Visite de 45 minutes», «15 min break»: a length within a title that belongs to what happens. Of
 * several things it is the length of all where they happen at once: «40 minute sessions», but not «5 minute pitches».
 */
final class NamedLengths {

    private final Kinds kinds;
    private final Phrases hints;

    NamedLengths(Vocabulary vocabulary) {
        kinds = new Kinds(vocabulary);
        hints = vocabulary.topic("hints");
    }

    /** Whether the title says so of what happens, in words that stay in it. */
    boolean tells(Entry entry, Tokens title, DurationMention length) {
        return leads(entry, title, length) || ends(entry, title, length);
    }

    private boolean leads(Entry entry, Tokens title, DurationMention length) {
        int behind = length.to();
        while (hints.is("of", title, behind) || title.at(behind).is("-")) {
            behind++;
        }
        if (length.from() > 0 || behind >= title.size()) {
            return false;
        }
        String what = title.text().substring(title.at(behind).start());
        ItemKind kind = kinds.leading(what);
        return kind == ItemKind.BREAK || kind != ItemKind.OTHER && (!several(what) || entry.children.size() > 1);
    }

    private boolean ends(Entry entry, Tokens title, DurationMention length) {
        boolean last = length.to() >= title.size() || !title.at(length.to()).isWord();
        return last
                && hints.is("of", title, length.from() - 1)
                && kinds.leading(title.text()) != ItemKind.OTHER
                && (!several(title.text()) || entry.children.size() > 1);
    }

    /** The word that names the kind stands for several: «sessions», «ateliers». */
    private boolean several(String what) {
        return kinds.naming(what).endsWith("s");
    }
}
