package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What part a line plays, by its first words: head of a mail, end of the programme, a place, an item without hour. */
final class LineRoles {

    private final Phrases layout;
    private final Phrases mail;
    private final Phrases places;

    LineRoles(Vocabulary vocabulary) {
        layout = vocabulary.topic("layout");
        mail = vocabulary.topic("mail");
        places = vocabulary.topic("places");
    }

    /** «De : …», «Sent: …». */
    boolean mailHead(Reading reading) {
        Tokens tokens = reading.tokens();
        for (int i = 0; i < 4 && i < tokens.size(); i++) {
            if (tokens.at(i).is(":")) {
                Phrases.Match head = mail.at(tokens, 0);
                return head != null && head.key().equals("head") && head.to() == i;
            }
        }
        return false;
    }

    /** A short heading such as «Infos pratiques» or «Tarifs :». */
    boolean endsProgramme(Reading reading) {
        Phrases.Match match = layout.at(reading.tokens(), 0);
        if (match == null || !match.key().equals("over")) {
            return false;
        }
        int after = reading.tokens().size() - match.to();
        return after == 0
                || ":,?!".contains(reading.tokens().at(match.to()).text())
                || reading.tokens().at(match.to()).is(",")
                || after <= 2 && reading.line().heading() > 0;
    }

    /** No more than «Programme provisoire :». */
    boolean opensProgramme(Reading reading) {
        Phrases.Match match = layout.at(reading.tokens(), 0);
        return match != null
                && match.key().equals("programme")
                && reading.tokens().size() - match.to() <= 2;
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

    /** The line ends with a word that something must follow. */
    boolean endsOpen(Reading reading) {
        Tokens tokens = reading.tokens();
        int last = tokens.size() - 1;
        return tokens.at(last).isWord() && layout.is("open.end", tokens, last);
    }
}
