package app.convive.question.understanding;

import app.convive.question.understanding.words.Lexicon;
import app.convive.question.understanding.words.Role;
import app.convive.question.understanding.words.Span;

/** Words that elsewhere say nothing, and are the name of one item here. */
final class RareWords {

    private RareWords() {}

    /** «La simultanée finit quand» */
    static boolean has(Span span, int shortest, Lexicon lexicon, AgendaIndex index) {
        return span.has(Role.PLAIN)
                && span.tokens().size() == 1
                && span.text().length() >= shortest
                && (index.isRare(span.text()) || isRareRoot(span.text(), lexicon, index));
    }

    /** «Les motions sont présentées quand»: the one that is called «présentation». */
    private static boolean isRareRoot(String word, Lexicon lexicon, AgendaIndex index) {
        return lexicon.language().equals(index.language().language()) && index.isRareRoot(lexicon.root(word));
    }
}
