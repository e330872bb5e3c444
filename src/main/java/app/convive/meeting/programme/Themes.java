package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;
import java.util.Set;

/** Recognises themes that are still to be decided, in whatever words. */
public final class Themes {

    private static final String ENDS = ",;.!…)]–—-(";
    private static final Set<String> FREE = Set.of("slot", "slot.free", "theme.noun");
    private static final String QUESTION = "?";
    private static final int NEAR = 4;

    private final Phrases themes;

    public Themes(Vocabulary vocabulary) {
        themes = vocabulary.topic("themes");
    }

    /** The words say that the theme is open, and not that a speaker or a room is. */
    public boolean open(String words) {
        Tokens tokens = Tokens.of(words);
        List<Phrases.Match> all = themes.in(tokens, 0, tokens.size());
        for (Phrases.Match match : all) {
            boolean open = switch (match.key()) {
                case "open" -> !inQuestion(tokens, match);
                case "open.last" -> !inQuestion(tokens, match) && ends(tokens, match);
                case "decided" -> later(tokens, match);
                case "blank" -> aloneInSegment(tokens, match);
                default -> false;
            };
            if (open && !themes.is("not.theme", tokens, match.from() - 1)) {
                return true;
            }
        }
        return onlyDots(tokens);
    }

    /** «Que reste-t-il à choisir ?» is a title of its own, unless it speaks of the theme. */
    private boolean inQuestion(Tokens tokens, Phrases.Match match) {
        if (ofTheme(tokens, match) || match.from() == 0) {
            return false;
        }
        for (int i = match.to();
                i < tokens.size() && !".!;(".contains(tokens.at(i).text());
                i++) {
            if (tokens.at(i).is(QUESTION)) {
                return true;
            }
        }
        return false;
    }

    private boolean ofTheme(Tokens tokens, Phrases.Match match) {
        for (int i = match.from() - 1; i >= Math.max(0, match.from() - 2); i--) {
            if (!tokens.at(i).isWord() && !tokens.at(i).isNumber()) {
                return false;
            }
            Phrases.Match noun = themes.at(tokens, i);
            if (noun != null && (noun.key().equals("slot") || noun.key().equals("theme.noun"))) {
                return true;
            }
        }
        return false;
    }

    /** Nothing but a sign or «ensemble», «on the day» follows; within a longer title the same words mean little. */
    private boolean ends(Tokens tokens, Phrases.Match match) {
        int to = match.to();
        return ofTheme(tokens, match)
                || to >= tokens.size()
                || ENDS.contains(tokens.at(to).text())
                || themes.is("later", tokens, to);
    }

    /** «sujet tiré au sort», «fixé le matin même»: decided when people are there. */
    private boolean later(Tokens tokens, Phrases.Match match) {
        for (int i = match.to(); i < Math.min(tokens.size(), match.to() + NEAR); i++) {
            if (themes.is("later", tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** «Atelier 3 : libre», «Track B – open»: no word but this one behind the sign. */
    private boolean aloneInSegment(Tokens tokens, Phrases.Match match) {
        boolean opens =
                match.from() > 0 && ":–—-".contains(tokens.at(match.from() - 1).text());
        boolean slot = match.from() > 0 && FREE.contains(keyAt(tokens, match.from() - 1));
        int to = match.to();
        boolean closes = to >= tokens.size()
                || (!tokens.at(to).isWord() && !tokens.at(to).isNumber());
        return (opens || slot) && closes;
    }

    private String keyAt(Tokens tokens, int index) {
        Phrases.Match match = themes.at(tokens, index);
        return match == null ? "" : match.key();
    }

    /** «Atelier C : ???» */
    private static boolean onlyDots(Tokens tokens) {
        String text = tokens.text().strip();
        int colon = Math.max(text.lastIndexOf(':'), text.lastIndexOf('–'));
        String last = text.substring(colon + 1).strip();
        return text.startsWith("???") || (last.length() > 1 && last.chars().allMatch(c -> c == '?' || c == '…'));
    }
}
