package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Reads themes out of a sentence: «4 groupes dont l’un sur A, l’autre sur B ; 2 autres thèmes sont à arrêter». */
final class ThemeSentence {

    private final Phrases themes;
    private final Phrases numbers;
    private final Phrases layout;

    ThemeSentence(Vocabulary vocabulary) {
        themes = vocabulary.topic("themes");
        numbers = vocabulary.topic("numbers");
        layout = vocabulary.topic("layout");
    }

    List<String> themes(String text) {
        Tokens tokens = Tokens.of(text);
        List<String> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int from = themeStart(tokens, i);
            if (from < 0) {
                i++;
                continue;
            }
            int to = themeEnd(tokens, from);
            String theme = trimmed(
                    text.substring(tokens.at(from).start(), tokens.at(to - 1).end()));
            if (!theme.isEmpty()) {
                found.add(theme);
            }
            i = to;
        }
        return found;
    }

    /** The sentence up to where it begins to tell single themes. */
    String head(String text) {
        Tokens tokens = Tokens.of(text);
        for (int i = 1; i < tokens.size(); i++) {
            if (themeStart(tokens, i) > 0) {
                String head = trimmed(text.substring(0, tokens.at(i).start()));
                return head.isEmpty() ? text : head;
            }
        }
        return text;
    }

    /** How many themes the sentence leaves open. */
    int openCount(String text) {
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            if (!themes.is("open", tokens, i) && !themes.is("open.last", tokens, i)) {
                continue;
            }
            for (int back = i - 1;
                    back >= 0
                            && i - back <= 10
                            && !tokens.at(back).is(".")
                            && !tokens.at(back).is(";");
                    back--) {
                int count = count(tokens, back);
                if (count > 0 && nounFollows(tokens, back + 1)) {
                    return Math.min(count, 12);
                }
            }
            return 1;
        }
        return 0;
    }

    /** Index after «l’un … sur», or -1. */
    private int themeStart(Tokens tokens, int index) {
        Phrases.Match one = themes.at(tokens, index);
        if (one == null || !one.key().equals("one")) {
            return -1;
        }
        for (int i = one.to(); i <= one.to() + 3; i++) {
            Phrases.Match about = themes.at(tokens, i);
            if (about != null && about.key().equals("about") && about.to() < tokens.size()) {
                return about.to();
            }
        }
        return -1;
    }

    private int themeEnd(Tokens tokens, int from) {
        int i = from + 1;
        while (i < tokens.size()) {
            boolean stop = tokens.at(i).is(";")
                    || tokens.at(i).is(".")
                    || tokens.at(i).is(":")
                    || tokens.at(i).is("(");
            boolean next = themeStart(tokens, i) > 0 || (count(tokens, i) > 0 && nounFollows(tokens, i + 1));
            boolean programme =
                    layout.is("programme", tokens, i) && tokens.at(i).length() <= 2;
            if (stop || next || programme) {
                break;
            }
            i++;
        }
        return i;
    }

    private int count(Tokens tokens, int index) {
        int value = tokens.at(index).value();
        if (value > 0) {
            return value;
        }
        Phrases.Match number = numbers.at(tokens, index);
        boolean cardinal = number != null
                && Character.isDigit(number.key().charAt(number.key().length() - 1));
        return number != null && cardinal ? Integer.parseInt(number.key()) : 0;
    }

    /** «2 autres thématiques», «deux ateliers». */
    private boolean nounFollows(Tokens tokens, int index) {
        Phrases.Match match = themes.at(tokens, index);
        if (match != null && match.key().equals("others")) {
            match = themes.at(tokens, match.to());
        }
        return match != null && (match.key().equals("theme.noun") || match.key().equals("slot"));
    }

    private static String trimmed(String text) {
        String theme = Edges.trimmed(text);
        for (String word : List.of(" et", " and", " dont", " including", " with", " ou", " or", " avec")) {
            if (theme.endsWith(word)) {
                theme = Edges.trimmed(theme.substring(0, theme.length() - word.length()));
            }
        }
        return theme;
    }
}
