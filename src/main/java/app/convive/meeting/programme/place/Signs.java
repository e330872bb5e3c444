package app.convive.meeting.programme.place;

import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import java.util.Set;

/** The signs that part a title: commas, dashes, slashes, brackets. */
final class Signs {

    private static final Set<String> CURRENCIES = Set.of("Fr", "CHF", "EUR", "USD", "GBP", "CAD");

    private Signs() {}

    /** A remark in brackets ends the text: «…, étang (bottes utiles)». */
    static boolean closes(Tokens tokens, int to) {
        return tokens.at(to - 1).is(")");
    }

    /** A bracket before it is never closed: what stands in it is taken whole or left whole. */
    static boolean openBracket(Tokens tokens, int index) {
        int before = tokens.text().lastIndexOf('(', tokens.at(index).start());
        return before > tokens.text().lastIndexOf(')', tokens.at(index).start())
                && tokens.text().indexOf(')', tokens.at(index).start()) < 0;
    }

    /** It stands within words that somebody quotes: «After the ice, what next?». */
    static boolean quoted(Tokens tokens, int index) {
        int at = tokens.at(index).start();
        String text = tokens.text();
        boolean french = text.lastIndexOf('«', at) > text.lastIndexOf('»', at) && text.indexOf('»', at) > 0;
        boolean curved = text.lastIndexOf('“', at) > text.lastIndexOf('”', at) && text.indexOf('”', at) > 0;
        boolean straight =
                text.substring(0, at).chars().filter(c -> c == '"').count() % 2 == 1 && text.indexOf('"', at) > 0;
        return french || curved || straight;
    }

    static int afterArticle(Tokens tokens, int from, int to) {
        boolean article =
                Set.of("the", "le", "la", "les").contains(tokens.at(from).folded());
        return article && from + 1 < to ? from + 1 : from;
    }

    static boolean price(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("€£$".contains(tokens.at(i).text())
                    || CURRENCIES.contains(tokens.at(i).text())) {
                return true;
            }
        }
        return false;
    }

    static boolean separates(Tokens tokens, int index) {
        Token token = tokens.at(index);
        boolean apart = !tokens.tight(index - 1);
        boolean dash = (token.is("-") && apart) || token.is("–") || token.is("—");
        boolean slash = token.is("/") && (apart || tokens.at(index - 1).is("/")) && !tokens.tight(index);
        return dash || slash || token.isAnyOf(",|:•·→➔➡▸►▶‣➤⇒");
    }

    static int segmentEnd(Tokens tokens, int from) {
        int i = from;
        while (i < tokens.size()
                && !separates(tokens, i)
                && !"();".contains(tokens.at(i).text())) {
            i++;
        }
        return i;
    }
}
