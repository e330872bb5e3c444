package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds who speaks or leads: «Intervenant : …», «animé par …», «with …». */
final class SpeakerFinder {

    private static final int LONGEST = 200;

    private final Phrases people;

    SpeakerFinder(Vocabulary vocabulary) {
        people = vocabulary.topic("people");
    }

    @Nullable
    String in(String title, Iterable<String> details) {
        for (String detail : details) {
            String named = leading(detail);
            if (named != null) {
                return named;
            }
        }
        return within(title);
    }

    /** No more than a title and a name: «Dr J. Bell». */
    boolean isPerson(String text) {
        Tokens tokens = Tokens.of(text);
        Phrases.Match doctor = people.at(tokens, 0);
        if (doctor == null || !doctor.key().equals("doctor") || doctor.to() == tokens.size()) {
            return false;
        }
        for (int i = doctor.to(); i < tokens.size(); i++) {
            if (!capital(tokens.at(i)) && !tokens.at(i).isAnyOf(".-'’")) {
                return false;
            }
        }
        return true;
    }

    /** A line that begins by saying that names follow. */
    private @Nullable String leading(String line) {
        Tokens tokens = Tokens.of(line);
        Phrases.Match match = people.at(tokens, 0);
        if (match == null || !match.key().equals("speaker")) {
            return null;
        }
        boolean label = tokens.at(match.to()).is(":");
        return label || isName(tokens, match.to()) ? rest(tokens, label ? match.to() + 1 : match.to()) : null;
    }

    private @Nullable String within(String title) {
        Tokens tokens = Tokens.of(title);
        for (int i = 1; i < tokens.size(); i++) {
            Phrases.Match match = people.at(tokens, i);
            if (match == null || !match.key().equals("speaker")) {
                continue;
            }
            boolean label = tokens.at(match.to()).is(":");
            if (label || isName(tokens, match.to())) {
                String names = rest(tokens, label ? match.to() + 1 : match.to());
                return label || names == null || names.indexOf('"') < 0 ? names : null;
            }
        }
        return null;
    }

    /** Two capitals, or a title and one. */
    private boolean isName(Tokens tokens, int index) {
        Phrases.Match doctor = people.at(tokens, index);
        int at = doctor != null && doctor.key().equals("doctor") ? doctor.to() : index;
        return capital(tokens.at(at))
                && (at > index
                        || capital(tokens.at(at + 1))
                        || tokens.at(at + 1).is("-"));
    }

    private static boolean capital(Token token) {
        return token.isWord() && Character.isUpperCase(token.text().charAt(0));
    }

    private static @Nullable String rest(Tokens tokens, int from) {
        if (from >= tokens.size()) {
            return null;
        }
        String names = Edges.trimmed(tokens.text().substring(tokens.at(from).start()));
        return names.isEmpty() || names.length() > LONGEST ? null : names;
    }
}
