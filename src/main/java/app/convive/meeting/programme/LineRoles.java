package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What part a line plays, by its first words: head of a mail, end of the programme, a place, an item without hour. */
final class LineRoles {

    private static final Set<String> ITEM_KINDS = Set.of("meal", "visit", "break", "social", "workshop");

    private final Phrases layout;
    private final Phrases places;
    private final Phrases kinds;
    private final Phrases parts;
    private final Phrases calendar;

    LineRoles(Vocabulary vocabulary) {
        layout = vocabulary.topic("layout");
        places = vocabulary.topic("places");
        kinds = vocabulary.topic("kinds");
        parts = vocabulary.topic("parts");
        calendar = vocabulary.topic("calendar");
    }

    /** «De : …», «Sent: …». */
    boolean mailHead(Reading reading) {
        Tokens tokens = reading.tokens();
        for (int i = 0; i < 4 && i < tokens.size(); i++) {
            if (tokens.at(i).is(":")) {
                Phrases.Match head = layout.at(tokens, 0);
                return i > 0 && head != null && head.to() == i && isMailHead(tokens);
            }
        }
        return false;
    }

    private static boolean isMailHead(Tokens tokens) {
        String first = tokens.at(0).folded();
        return Set.of("de", "from", "sent", "envoye", "cc", "cci", "bcc", "to").contains(first);
    }

    /** A short heading such as «Infos pratiques» or «Tarifs :». */
    boolean endsProgramme(Reading reading) {
        Phrases.Match match = layout.at(reading.tokens(), 0);
        if (match == null || !match.key().equals("over")) {
            return false;
        }
        int after = reading.tokens().size() - match.to();
        return after == 0
                || reading.tokens().at(match.to()).is(":")
                || reading.tokens().at(match.to()).is(",")
                || after <= 2 && reading.line().heading() > 0;
    }

    /** What follows «Lieu :», «Where:». */
    @Nullable
    String labelledPlace(Reading reading) {
        Tokens tokens = reading.tokens();
        Phrases.Match label = places.at(tokens, 0);
        if (label == null || !tokens.at(label.to()).is(":")) {
            return null;
        }
        boolean known = label.key().equals("label") || label.key().equals("noun") && label.to() == 1;
        String place = known
                ? Edges.trimmed(reading.text().substring(tokens.at(label.to()).end()))
                : "";
        return place.isEmpty() ? null : place;
    }

    /** The line is the name of a place. */
    boolean justPlace(Reading reading) {
        Phrases.Match noun = places.at(reading.tokens(), 0);
        return noun != null && noun.key().equals("noun") && reading.tokens().size() <= 5;
    }

    /** Where all of a block takes place, by the words of its heading. */
    @Nullable
    String blockPlace(Reading rest) {
        return null;
    }

    /** An item that the text gives no hour. */
    boolean untimedItem(Reading reading, Habits habits) {
        Tokens tokens = reading.tokens();
        boolean listed = reading.line().bulleted() && habits.sameLevel(reading.line());
        Phrases.Match kind = kinds.at(tokens, 0);
        return listed || kind != null && ITEM_KINDS.contains(kind.key()) && tokens.size() <= 14;
    }

    /** The line ends with a word that something must follow. */
    boolean endsOpen(Reading reading) {
        Tokens tokens = reading.tokens();
        int last = tokens.size() - 1;
        return tokens.at(last).isWord()
                && (calendar.is("and", tokens, last)
                        || calendar.is("date.before", tokens, last)
                                && tokens.at(last).length() <= 3);
    }

    boolean namesPart(Reading reading) {
        return parts.at(reading.tokens(), 0) != null;
    }
}
