package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;

/** What part a line plays, by its first words: head of a mail, end of the programme, a place, an item without hour. */
final class LineRoles {

    private final Phrases layout;
    private final Phrases mail;

    LineRoles(Vocabulary vocabulary) {
        layout = vocabulary.topic("layout");
        mail = vocabulary.topic("mail");
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
                || (after <= 2 && reading.line().heading() > 0);
    }

    /** No more than «Programme provisoire :». */
    boolean opensProgramme(Reading reading) {
        Phrases.Match match = layout.at(reading.tokens(), 0);
        return match != null
                && match.key().equals("programme")
                && reading.tokens().size() - match.to() <= 2;
    }

    /** «Chaque jour», «daily»: what follows happens on all of the days. */
    boolean daily(Reading reading) {
        Tokens tokens = reading.tokens();
        return layout.in(tokens, 0, tokens.size()).stream()
                .anyMatch(match -> match.key().equals("daily"));
    }

    /** The line ends with a word that something must follow. */
    boolean endsOpen(Reading reading) {
        Tokens tokens = reading.tokens();
        int last = tokens.size() - 1;
        return tokens.at(last).isWord() && layout.is("open.end", tokens, last);
    }
}
