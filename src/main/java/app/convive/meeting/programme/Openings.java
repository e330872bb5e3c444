package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** «Les festivités débuteront par un …», «est annoncé un …», "the day starts with a …", "there will be a …": words before what happens. */
final class Openings {

    private final Phrases openings;

    Openings(Vocabulary vocabulary) {
        openings = vocabulary.topic("openings");
    }

    /** What happens, without such words; nothing where the text opens otherwise, or says no more. */
    @Nullable
    String behind(String text) {
        Tokens tokens = Tokens.of(text);
        int to = end(tokens);
        return to == 0 || to >= tokens.size()
                ? null
                : text.substring(tokens.at(to).start());
    }

    /** The same where an hour parts them: «Les festivités débuteront», behind it «par un …». */
    @Nullable
    String behind(String before, String after) {
        return before.isEmpty() || behind(before) != null ? null : behind(before + " " + after);
    }

    /** Index behind the words that open the text, or 0. */
    private int end(Tokens tokens) {
        Phrases.Match first = openings.at(tokens, 0);
        if (first == null || first.key().equals("by") || first.key().equals("article")) {
            return 0;
        }
        if (first.key().equals("there")) {
            return afterArticle(tokens, first.to());
        }
        Phrases.Match said =
                first.key().equals("subject") ? openings.at(tokens, afterComma(tokens, first.to())) : first;
        if (said == null || !said.key().equals("verb") && !said.key().equals("presents")) {
            return 0;
        }
        int next = afterComma(tokens, said.to());
        Phrases.Match by = openings.at(tokens, next);
        boolean led = tokens.at(said.to() - 1).is("with");
        if (by != null && by.key().equals("by")) {
            next = by.to();
            led = true;
        }
        int article = afterArticle(tokens, next);
        // «débutera le second concours»: without a subject an article leads to it too.
        return led || said.equals(first) && article > next ? article : 0;
    }

    private int afterArticle(Tokens tokens, int index) {
        Phrases.Match article = openings.at(tokens, index);
        return article != null && article.key().equals("article") ? article.to() : index;
    }

    private static int afterComma(Tokens tokens, int index) {
        return tokens.at(index).is(",") ? index + 1 : index;
    }
}
